import type { HeaderFooter, PageLayout } from '../model/features';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, isTrue } from './xml';

const POINTS_PER_INCH = 72;

function number(element: XmlElement, name: string): number | null {
  const text = attribute(element, name);
  return text === undefined ? null : Number(text);
}

/** Page set-up of a worksheet part. */
export function readPage(root: XmlElement, page: PageLayout): void {
  const margins = child(root, 'pageMargins');
  if (margins) {
    for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
      page.margins[side] = (number(margins, side) ?? 0) * POINTS_PER_INCH;
    }
  }
  const options = child(root, 'printOptions');
  if (options) {
    page.centerHorizontally = isTrue(attribute(options, 'horizontalCentered'));
    page.centerVertically = isTrue(attribute(options, 'verticalCentered'));
    page.printGridlines = isTrue(attribute(options, 'gridLines'));
    page.printHeadings = isTrue(attribute(options, 'headings'));
  }
  const setUp = child(root, 'pageSetup');
  if (setUp) readSetUp(setUp, page);
  const headerFooter = child(root, 'headerFooter');
  if (headerFooter) {
    page.header = readHeader(child(headerFooter, 'oddHeader')?.text ?? '');
    page.footer = readHeader(child(headerFooter, 'oddFooter')?.text ?? '');
  }
  page.rowBreaks = breaks(root, 'rowBreaks');
  page.columnBreaks = breaks(root, 'colBreaks');
}

function readSetUp(setUp: XmlElement, page: PageLayout): void {
  page.orientation = attribute(setUp, 'orientation') === 'landscape' ? 'landscape' : 'portrait';
  page.paperSize = number(setUp, 'paperSize') ?? page.paperSize;
  page.scale = number(setUp, 'scale');
  // Absent means one page; 0 means as many as needed.
  const width = number(setUp, 'fitToWidth') ?? 1;
  const height = number(setUp, 'fitToHeight') ?? 1;
  page.fitWidth = page.fitToPage && width > 0 ? width : null;
  page.fitHeight = page.fitToPage && height > 0 ? height : null;
  page.blackAndWhite = isTrue(attribute(setUp, 'blackAndWhite'));
  page.draft = isTrue(attribute(setUp, 'draft'));
  page.printOrder =
    attribute(setUp, 'pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  page.firstPageNumber = isTrue(attribute(setUp, 'useFirstPageNumber'))
    ? number(setUp, 'firstPageNumber')
    : null;
}

/** `&LGauche&CMilieu&RDroite` */
function readHeader(text: string): HeaderFooter {
  const parts: HeaderFooter = { left: '', center: '', right: '' };
  const sections = { L: 'left', C: 'center', R: 'right' } as const;
  let current: keyof HeaderFooter = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    const section = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof sections | undefined;
    if (section) current = sections[section];
    else parts[current] += piece;
  }
  return parts;
}

function breaks(root: XmlElement, name: string): number[] {
  return childrenOf(child(root, name), 'brk').map((element) => Number(attribute(element, 'id')));
}
