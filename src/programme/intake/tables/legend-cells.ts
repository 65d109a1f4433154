import { groupBy } from '../../../lib/group-by';
import { range } from '../../../lib/numbers';
import type { CellPlace } from '../../../workbook/location';
import { filledCells, foldedText, type Grid } from '../../reading/grid';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import { ABBREVIATIONS_HEAD, LEGEND_START } from '../../reading/layout-words';
import { isStatus } from '../../reading/read-status';

/** Columns that an entry of a legend may take beside its head: a colour, then its meaning. */
export const LEGEND_WIDTH = 2;
/** Between two entries: a sign, or the blanks before the next short word or symbol. */
const PARTS = /\s*[;,\n]\s*|\s+(?=[\p{L}\d./+-]{1,6}\s*[=→])|\s+(?=\p{So})/u;
const PAIR = /^([^=→]{1,25})[=→]\s*(\S.*)$/u;
/** « AVL », « CD72 », « DDETS-PP ». */
const SHORT = /^\p{Lu}[\p{L}\d&.’'-]*\p{Lu}[\p{L}\d&.’'-]*(?: \d{1,3})?\s*$/u;

/** The cells of the legends that stand outside the schedules: their heads, and the entries under them. */
export function legendCells(
  grid: Grid,
  isOutside: (row: number, column: number) => boolean,
): readonly CellPlace[] {
  const outside = filledCells(grid).filter(({ row, column }) => isOutside(row, column));
  const found = outside.flatMap((place) => {
    const { row, column } = place;
    const isHead = opensLegend(foldedText(grid, row, column), grid.filled(row).length);
    const entries = isHead ? entriesUnder(grid, place, isOutside) : [];
    return explainsWords(grid.text(row, column)) ? [place, ...entries] : entries;
  });
  const places = groupBy(found, ({ row, column }) => [`${row}:${column}`]);
  return [...places.values()].map(([place]) => place);
}

/** Whether a text, among as many in its row, opens a legend or a list of abbreviations. Folded. */
export function opensLegend(text: string, count: number): boolean {
  return LEGEND_START.test(text) || (count <= 2 && ABBREVIATIONS_HEAD.test(text));
}

/** Whether a line explains short words: « EC = en cours ; AV = à venir », « AVL = Association … ». */
export function explainsWords(text: string): boolean {
  if (!/[=→:]/u.test(text)) return false;
  // « (barré = fait) »
  const told = text.trim().replace(/^\((.+)\)$/u, '$1');
  const pairs = legendEntries(told).map((part) => PAIR.exec(part));
  const isTold = (pair: RegExpExecArray | null): boolean =>
    (SHORT.test(pair?.[1] ?? '') && /\p{L}{4}/u.test(pair?.[2] ?? '')) || isStatus(pair?.[2] ?? '');
  return pairs.every((pair) => pair !== null) && pairs.some(isTold);
}

/** « ■ période de réalisation » under a drawing by ■. */
export function explainsMark(grid: Grid, table: FoundTable, text: string): boolean {
  const { axis } = table;
  const [, mark] = /^([^\p{L}\d\s]|x)\s*[=:]?\s+\p{L}/u.exec(text) ?? [];
  const columns = axis === null || !mark ? [] : range(axis.firstColumn, axis.lastColumn);
  return rowsUnderHeader(table).some((row) =>
    columns.some((column) => foldedText(grid, row, column) === mark),
  );
}

/** « F = fait   EC = en cours », « ✓ fait  ● en cours »: its entries. */
export function legendEntries(text: string): readonly string[] {
  return text.split(PARTS).flatMap((part) => part.trim() || []);
}

/** From the head down to the first two blank rows, and along the row of the head. */
function entriesUnder(
  grid: Grid,
  head: CellPlace,
  isOutside: (row: number, column: number) => boolean,
): readonly CellPlace[] {
  const beside = range(head.column, grid.columnCount - 1);
  const end = beside.find((column) => grid.isEmpty(head.row, column)) ?? grid.columnCount;
  const cells = beside
    .filter((column) => column < end && isOutside(head.row, column))
    .map((column): CellPlace => ({ row: head.row, column }));
  let blanks = 0;
  for (let row = head.row + 1; row < grid.rowCount && blanks < 2; row += 1) {
    const here = range(head.column, head.column + LEGEND_WIDTH - 1).filter(
      (column) => !grid.isEmpty(row, column) && isOutside(row, column),
    );
    blanks = here.length === 0 ? blanks + 1 : 0;
    cells.push(...here.map((column) => ({ row, column })));
  }
  return cells;
}
