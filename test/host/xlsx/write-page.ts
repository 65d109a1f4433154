import type { HeaderFooter, PageLayout } from '../model/features';
import type { XmlElement } from './xml';
import { attributes, escapeXml } from './xml';

function inches(points: number): number {
  // As many digits as Excel writes: fewer would come back as another margin.
  return Number((points / 72).toFixed(16));
}

function headerText({ left, center, right }: HeaderFooter): string {
  return (
    (left === '' ? '' : `&L${left}`) +
    (center === '' ? '' : `&C${center}`) +
    (right === '' ? '' : `&R${right}`)
  );
}

function headerFooterXml(page: PageLayout): string {
  const header = headerText(page.header);
  const footer = headerText(page.footer);
  if (header === '' && footer === '') return '';
  const part = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
  return `<headerFooter>${part('oddHeader', header)}${part('oddFooter', footer)}</headerFooter>`;
}

function setUpXml(page: PageLayout, original: XmlElement | undefined): string {
  const printer = original?.attributes['r:id'];
  return `<pageSetup${attributes({
    paperSize: page.paperSize ?? undefined,
    scale: page.fitToPage ? undefined : (page.scale ?? undefined),
    firstPageNumber: page.firstPageNumber ?? undefined,
    fitToWidth: page.fitToPage ? (page.fitWidth ?? 0) : undefined,
    fitToHeight: page.fitToPage ? (page.fitHeight ?? 0) : undefined,
    pageOrder: page.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite ? true : undefined,
    draft: page.draft ? true : undefined,
    cellComments: { EndSheet: 'atEnd', InPlace: 'asDisplayed' }[page.printComments],
    useFirstPageNumber: page.firstPageNumber === null ? undefined : true,
    errors: { Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' }[page.printErrors],
    'r:id': printer,
  })}/>`;
}

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return '';
  const items = breaks.map((id) => `<brk id="${id}" max="${max}" man="1"/>`).join('');
  return `<${name} count="${breaks.length}" manualBreakCount="${breaks.length}">${items}</${name}>`;
}

/** The elements of the page set-up by name. */
export function pageXml(
  page: PageLayout,
  original: XmlElement | undefined,
): Readonly<Record<string, string>> {
  const options = attributes({
    horizontalCentered: page.centerHorizontally ? true : undefined,
    verticalCentered: page.centerVertically ? true : undefined,
    headings: page.printHeadings ? true : undefined,
    gridLines: page.printGridlines ? true : undefined,
  });
  const { margins } = page;
  return {
    printOptions: options === '' ? '' : `<printOptions${options}/>`,
    pageMargins: `<pageMargins${attributes({
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    })}/>`,
    pageSetup: setUpXml(page, original),
    headerFooter: headerFooterXml(page),
    rowBreaks: breaksXml('rowBreaks', page.rowBreaks, 16_383),
    colBreaks: breaksXml('colBreaks', page.columnBreaks, 1_048_575),
  };
}
