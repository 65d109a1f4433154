import {
  type Area,
  areaAddress,
  type CellPlace,
  columnLetters,
  type Lines,
  parseArea,
} from '../workbook/location';

/** The cells of an area. The sheet is looked up by name, never by place: places move under co-authoring. */
export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return sheetOf(context, sheet).getRange(areaAddress(area));
}

export function cellOf(
  context: Excel.RequestContext,
  sheet: string,
  place: CellPlace,
): Excel.Range {
  return rangeOf(context, sheet, { ...place, rowCount: 1, columnCount: 1 });
}

/** Whole rows, `5:7`, or whole columns, `B:D`. */
export function stripOf(
  context: Excel.RequestContext,
  strip: Lines & { readonly sheet: string },
): Excel.Range {
  const last = strip.first + strip.count - 1;
  const address =
    strip.direction === 'rows'
      ? `${strip.first + 1}:${last + 1}`
      : `${columnLetters(strip.first)}:${columnLetters(last)}`;
  return sheetOf(context, strip.sheet).getRange(address);
}

/** Queues which rows or columns of a range are hidden. */
export function queueHiddenIn(
  range: Excel.Range,
  direction: Lines['direction'],
): () => readonly boolean[] {
  if (direction === 'rows') {
    const rows = range.getRowProperties({ rowHidden: true });
    return () => rows.value.map(({ rowHidden }) => rowHidden === true);
  }
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => columns.value.map(({ columnHidden }) => columnHidden === true);
}

/** Queues the properties of every cell of a range; `value` holds them once the answer is there. */
export function queueCellProperties(
  range: Excel.Range,
  asked: Excel.CellPropertiesLoadOptions,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties(asked);
}

/** The sheets that the request at hand named already. */
const named = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** Named once a request, whatever is asked of it there: each time more costs as much as a short write. */
export function sheetOf(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  const sheets = named.get(context) ?? new Map<string, Excel.Worksheet>();
  const found = sheets.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
  named.set(context, sheets.set(sheet, found));
  return found;
}

/** To be called before each request: a sheet may be gone, or made again, since the last one. */
export function forgetSheets(context: Excel.RequestContext): void {
  named.delete(context);
}

/** `Suivi!A5:B9,Suivi!D5:D9` without the sheet. */
export function localAddress(address: string): string {
  return address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');
}

/** Where the ranges of a collection stand. */
export function areasIn({ items }: Excel.RangeCollection): readonly Area[] {
  return items.flatMap(({ address }) => parseArea(address) ?? []);
}
