import { areaAddress, cellAddress, columnLetters } from '../../workbook/location';
import { knownOr, type SheetSnapshot } from '../../workbook/snapshot';
import type { ProposalNote } from '../reading/proposal';

/**
 * What the user should know of a sheet: hidden parts, which are read when the sheet is, a filter,
 * blank rows among the others, cells in error.
 */
export function noticesOf(
  sheet: SheetSnapshot,
  { isRead, blank }: { readonly isRead: boolean; readonly blank: readonly number[] },
): readonly ProposalNote[] {
  const read = isRead ? 1 : 0;
  const rows = knownOr(sheet.hiddenRows, []);
  const columns = knownOr(sheet.hiddenColumns, []);
  const filter = knownOr(sheet.filter, null);
  const notes = knownOr(sheet.notes, []).length + knownOr(sheet.comments, []).length;
  return [
    ...(sheet.visibility === 'visible'
      ? []
      : [{ code: 'sheet-hidden' as const, params: { read } }]),
    ...(rows.length === 0
      ? []
      : [
          {
            code: 'rows-hidden' as const,
            params: { read, count: rows.length, rows: listOf(rows.map((row) => String(row + 1))) },
          },
        ]),
    ...(columns.length === 0
      ? []
      : [
          {
            code: 'columns-hidden' as const,
            params: { read, count: columns.length, columns: listOf(columns.map(columnLetters)) },
          },
        ]),
    ...(filter === null
      ? []
      : [
          {
            code: 'filter-active' as const,
            params: { read, area: areaAddress(filter.area), criteria: filter.criteria },
          },
        ]),
    ...(blank.length === 0 || !isRead
      ? []
      : [
          {
            code: 'rows-blank' as const,
            params: { count: blank.length, rows: listOf(blank.map((row) => String(row + 1))) },
          },
        ]),
    ...(sheet.errors.length === 0
      ? []
      : [
          {
            code: 'cells-in-error' as const,
            params: { count: sheet.errors.length, cells: listOf(sheet.errors.map(cellAddress)) },
          },
        ]),
    ...(notes === 0 ? [] : [{ code: 'comments-left' as const, params: { count: notes } }]),
  ];
}

function listOf(items: readonly string[]): string {
  return items.length <= 6 ? items.join(', ') : `${items.slice(0, 6).join(', ')}…`;
}
