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
  const counted = (
    code: ProposalNote['code'],
    items: readonly string[],
    params: (count: number, list: string) => ProposalNote['params'],
  ): readonly ProposalNote[] =>
    items.length === 0 ? [] : [{ code, params: params(items.length, listOf(items)) }];
  return [
    ...(sheet.visibility === 'visible'
      ? []
      : [{ code: 'sheet-hidden' as const, params: { read } }]),
    ...counted('rows-hidden', rows.map(shownRow), (count, list) => ({ read, count, rows: list })),
    ...counted('columns-hidden', columns.map(columnLetters), (count, list) => ({
      read,
      count,
      columns: list,
    })),
    ...(filter === null
      ? []
      : [
          {
            code: 'filter-active' as const,
            params: { read, area: areaAddress(filter.area), criteria: filter.criteria },
          },
        ]),
    ...counted('rows-blank', isRead ? blank.map(shownRow) : [], (count, list) => ({
      count,
      rows: list,
    })),
    ...counted('cells-in-error', sheet.errors.map(cellAddress), (count, list) => ({
      count,
      cells: list,
    })),
    ...(notes === 0 ? [] : [{ code: 'comments-left' as const, params: { count: notes } }]),
  ];
}

function shownRow(row: number): string {
  return String(row + 1);
}

function listOf(items: readonly string[]): string {
  return items.length <= 6 ? items.join(', ') : `${items.slice(0, 6).join(', ')}…`;
}
