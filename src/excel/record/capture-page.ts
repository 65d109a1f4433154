import { pick } from '../../lib/pick';
import { SMALL_WRITE_BYTES } from '../edits/write';
import { queueBreaks } from '../edits/write-page';
import { localAddress, sheetOf } from '../sheet-range';
import type { Capture } from './capture-sheet';

const MARGINS = ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin'] as const;
const LAYOUT = ['orientation', 'paperSize', 'zoom', 'centerHorizontally', ...MARGINS] as const;
const FOOTERS = ['leftFooter', 'centerFooter', 'rightFooter'] as const;
const HEADERS = ['leftHeader', 'centerHeader', 'rightHeader', ...FOOTERS] as const;

/** Reads the page set-up of a sheet, so that it can be put back. */
export const capturePage: Capture = (context, { sheet, whole }) => {
  if (!whole.has('page')) return () => [];
  const layout = sheetOf(context, sheet).pageLayout.load(LAYOUT.join());
  const headers = layout.headersFooters.defaultForAllPages.load(HEADERS.join());
  const area = layout.getPrintAreaOrNullObject().load('address');
  const rows = layout.getPrintTitleRowsOrNullObject().load('address');
  const columns = layout.getPrintTitleColumnsOrNullObject().load('address');
  const breaks = sheetOf(context, sheet).horizontalPageBreaks.load('items/rowIndex');
  return () => {
    const [page, texts] = [pick(layout, LAYOUT), pick(headers, HEADERS)];
    const printArea = area.isNullObject ? null : area.address;
    const titleRows = rows.isNullObject ? null : localAddress(rows.address);
    const titleColumns = columns.isNullObject ? null : localAddress(columns.address);
    const broken = breaks.items.map(({ rowIndex }) => rowIndex);
    const queue = (again: Excel.RequestContext): void => {
      const target = sheetOf(again, sheet).pageLayout;
      target.set(page);
      target.headersFooters.defaultForAllPages.set(texts);
      queueUnprinted(sheetOf(again, sheet), { printArea, titleRows, titleColumns });
      if (printArea !== null) target.setPrintArea(localAddress(printArea));
      if (titleRows !== null) target.setPrintTitleRows(titleRows);
      if (titleColumns !== null) target.setPrintTitleColumns(titleColumns);
      queueBreaks(again, sheet, broken);
    };
    return [{ bytes: 20 * SMALL_WRITE_BYTES, queue }];
  };
};

/** What is printed is kept in names of the sheet, told in English or in the language of Excel. */
const AREA_NAMES = ['Print_Area', 'Zone_d_impression'];
const TITLE_NAMES = ['Print_Titles', 'Impression_des_titres'];

/** A print area, or titles, that were not there go: nothing else of Excel's takes them away. */
function queueUnprinted(
  { names }: Excel.Worksheet,
  before: Readonly<Record<'printArea' | 'titleRows' | 'titleColumns', string | null>>,
): void {
  const hadTitles = before.titleRows !== null || before.titleColumns !== null;
  for (const name of [
    ...(before.printArea === null ? AREA_NAMES : []),
    ...(hadTitles ? [] : TITLE_NAMES),
  ]) {
    names.getItemOrNullObject(name).delete();
  }
}
