import { showArea } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import type { XmlElement } from './xml';
import { attributes } from './xml';

export function viewsXml(
  sheet: Sheet,
  original: XmlElement | undefined,
  isActive: boolean,
): string {
  const view = original?.children[0];
  const source = sheet.source?.xml ?? '';
  if (original && view && !sheet.touched.has('views')) {
    // Only one sheet may be selected: two would be typed into together.
    const text = source.slice(original.start, original.end).replace(/ tabSelected="[^"]*"/, '');
    return isActive ? text.replace(/<((?:\w+:)?sheetView)\b/, '<$1 tabSelected="1"') : text;
  }
  const {
    showGridLines: _,
    showRowColHeaders: __,
    tabSelected: ___,
    ...kept
  } = view?.attributes ?? {};
  const tag = attributes({
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: isActive ? true : undefined,
    ...kept,
    workbookViewId: kept.workbookViewId ?? 0,
  });
  return `<sheetViews><sheetView${tag}>${paneXml(sheet)}</sheetView></sheetViews>`;
}

function paneXml(sheet: Sheet): string {
  const range = showArea(sheet.selection);
  const cell = range.replace(/:.*$/, '');
  const active = /\d/.test(cell) && /[A-Z]/.test(cell) ? cell : 'A1';
  const selection = (pane: string | undefined): string =>
    `<selection${attributes({ pane, activeCell: active, sqref: range })}/>`;
  if (!sheet.frozen) return selection(undefined);
  const { rows, columns } = sheet.frozen;
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const corner = showArea({ row: rows, column: columns, rowCount: 1, columnCount: 1 });
  return `<pane${attributes({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: corner,
    activePane: pane,
    state: 'frozen',
  })}/>${selection(pane)}`;
}
