import { collapseSpaces } from '../../../lib/text';
import type { FoundTable } from './find-tables';
import { type Grid, lineText } from '../../reading/grid';
import { type HeaderMeaning, headerReader } from './header-kinds';
import { numberedPeriods } from './period-headers';

/** A column by its header, before it is settled what it holds. */
export interface ColumnHeader {
  readonly column: number;
  readonly header: string;
  readonly meaning: HeaderMeaning;
}

const readHeaderCell = headerReader('typos');

/** The header of each column of a table: its last filled header cell, spans included. */
export function headersOf(grid: Grid, table: FoundTable): readonly ColumnHeader[] {
  const found: ColumnHeader[] = [];
  const numbered = numberedPeriods(grid, table.lastHeaderRow);
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    const header = numbered.get(column) ?? headerText(grid, table, column);
    found.push({ column, header, meaning: readHeaderCell(header) });
  }
  return found;
}

function headerText(grid: Grid, table: FoundTable, column: number): string {
  for (let row = table.lastHeaderRow; row >= table.firstHeaderRow; row -= 1) {
    const merge = grid.merge(row, column);
    const text = merge ? lineText(grid, merge.row, merge.column) : lineText(grid, row, column);
    if (text !== '') return collapseSpaces(text);
  }
  return '';
}
