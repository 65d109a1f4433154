import type { CellPlace } from '../../../workbook/location';
import { foldedText, type Grid } from '../../reading/grid';
import { LEGEND_START } from '../../reading/layout-words';
import { readStatus } from '../../reading/read-status';

/** Columns that an entry of a legend may take beside its head: a colour, then its meaning. */
const WIDTH = 2;
const PARTS = /\s*[;,\n]\s*/u;
const PAIR = /^[^=→]{1,25}[=→]\s*(\S.*)$/u;

/** The cells of the legends that stand outside the schedules: their heads, and the entries under them. */
export function legendCells(
  grid: Grid,
  isOutside: (row: number, column: number) => boolean,
): readonly CellPlace[] {
  const found = new Map<string, CellPlace>();
  const add = (row: number, column: number): void => {
    found.set(`${row}:${column}`, { row, column });
  };
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) {
      if (!isOutside(row, column)) continue;
      if (explainsStatuses(grid.text(row, column))) add(row, column);
      if (!LEGEND_START.test(foldedText(grid, row, column))) continue;
      for (const entry of entriesUnder(grid, { row, column }, isOutside)) {
        add(entry.row, entry.column);
      }
    }
  }
  return [...found.values()];
}

/** Whether a line explains the short words of a column: « EC = en cours ; AV = à venir ». */
export function explainsStatuses(text: string): boolean {
  if (!/[=→]/u.test(text)) return false;
  const pairs = text
    .split(PARTS)
    .filter((part) => part.trim() !== '')
    .map((part) => PAIR.exec(part.trim()));
  const isStatus = (pair: RegExpExecArray | null): boolean =>
    readStatus(pair?.[1] ?? '', {})?.confidence === 'high';
  return pairs.every((pair) => pair !== null) && pairs.some(isStatus);
}

/** From the head down to the first two blank rows, and along the row of the head. */
function entriesUnder(
  grid: Grid,
  head: CellPlace,
  isOutside: (row: number, column: number) => boolean,
): readonly CellPlace[] {
  const cells: CellPlace[] = [];
  for (let column = head.column; !isBlankAt(grid, head.row, column); column += 1) {
    if (isOutside(head.row, column)) cells.push({ row: head.row, column });
  }
  let blanks = 0;
  for (let row = head.row + 1; row < grid.rowCount && blanks < 2; row += 1) {
    const here = Array.from({ length: WIDTH }, (_, offset) => head.column + offset).filter(
      (column) => !grid.isEmpty(row, column) && isOutside(row, column),
    );
    blanks = here.length === 0 ? blanks + 1 : 0;
    cells.push(...here.map((column) => ({ row, column })));
  }
  return cells;
}

function isBlankAt(grid: Grid, row: number, column: number): boolean {
  return column >= grid.columnCount || grid.isEmpty(row, column);
}
