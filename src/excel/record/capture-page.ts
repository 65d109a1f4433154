import { SMALL_WRITE_BYTES } from '../edits/write';
import { queueBreaks } from '../edits/write-page';
import { sheetOf } from '../sheet-range';
import type { Capture } from './capture-sheet';

const LAYOUT =
  'orientation,paperSize,zoom,topMargin,bottomMargin,leftMargin,rightMargin,centerHorizontally,blackAndWhite';
const HEADERS = 'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter';

/** Reads the page set-up of a sheet, so that it can be put back. */
export const capturePage: Capture = (context, { sheet, whole }) => {
  if (!whole.has('page')) return () => [];
  const layout = sheetOf(context, sheet).pageLayout.load(LAYOUT);
  const headers = layout.headersFooters.defaultForAllPages.load(HEADERS);
  const area = layout.getPrintAreaOrNullObject().load('address');
  const rows = layout.getPrintTitleRowsOrNullObject().load('address');
  const columns = layout.getPrintTitleColumnsOrNullObject().load('address');
  const breaks = sheetOf(context, sheet).horizontalPageBreaks.load('items/rowIndex');
  return () => {
    const { orientation, paperSize, zoom, topMargin, bottomMargin, leftMargin, rightMargin } =
      layout;
    const { centerHorizontally, blackAndWhite } = layout;
    const { leftHeader, centerHeader, rightHeader } = headers;
    const { leftFooter, centerFooter, rightFooter } = headers;
    const printArea = area.isNullObject ? null : area.address;
    const titleRows = rows.isNullObject ? null : localAddress(rows.address);
    const titleColumns = columns.isNullObject ? null : localAddress(columns.address);
    const broken = breaks.items.map(({ rowIndex }) => rowIndex);
    const queue = (again: Excel.RequestContext): void => {
      const target = sheetOf(again, sheet).pageLayout;
      target.set({ orientation, paperSize, zoom, centerHorizontally, blackAndWhite });
      target.set({ topMargin, bottomMargin, leftMargin, rightMargin });
      const texts = target.headersFooters.defaultForAllPages;
      texts.set({ leftHeader, centerHeader, rightHeader });
      texts.set({ leftFooter, centerFooter, rightFooter });
      if (printArea !== null) target.setPrintArea(localAddress(printArea));
      if (titleRows !== null) target.setPrintTitleRows(titleRows);
      if (titleColumns !== null) target.setPrintTitleColumns(titleColumns);
      queueBreaks(again, sheet, broken);
    };
    return [{ bytes: 20 * SMALL_WRITE_BYTES, queue }];
  };
};

function localAddress(address: string): string {
  return address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');
}
