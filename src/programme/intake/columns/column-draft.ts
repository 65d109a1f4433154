import { type ColumnContent, describeColumn } from './column-content';
import { namePersons } from '../../reading/card-heads';
import { type Grid, lineText } from '../../reading/grid';
import type { References } from '../../names/references';
import type { ColumnGuess } from './column-guess';
import type { ColumnHeader } from './column-headers';
import type { ColumnMatch, ColumnTarget } from './column-targets';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import { isSchedule, type TableKind } from '../headers/table-kind';

export interface MatchRequest {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly kind: TableKind;
  /** Which table of the sheet, from 0: two of them may have the same headers. */
  readonly order: number;
  readonly references: References;
  /** What the user chose, now or at an earlier run: column key to the label of a target. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Columns being matched: what is settled, and the targets that are taken. */
export interface Draft {
  readonly request: MatchRequest;
  readonly headers: readonly ColumnHeader[];
  /** How the answers name each column. */
  readonly keys: ReadonlyMap<number, string>;
  readonly settled: Map<number, ColumnMatch>;
  readonly taken: Set<ColumnTarget>;
}

/** Settles what a column holds; a null guess settles nothing. */
export function settle(draft: Draft, header: ColumnHeader, guess: ColumnGuess | null): void {
  if (guess === null) return;
  const { column, header: words } = header;
  draft.taken.add(guess.target);
  const key = draft.keys.get(column) ?? '';
  draft.settled.set(column, { column, header: words, key, ...guess });
}

/** Columns not settled yet, from the left. */
export function open({ headers, settled }: Draft): readonly ColumnHeader[] {
  return headers.filter(({ column }) => !settled.has(column));
}

/** What the rows of a column say, blanks left out. */
export function textsOf({ request }: Draft, { column }: ColumnHeader): readonly string[] {
  const { grid, table } = request;
  return rowsUnderHeader(table)
    .filter((row) => !grid.isEmpty(row, column))
    .map((row) => lineText(grid, row, column));
}

/** Whether the cells of a column are names of persons, of which at least two differ. */
export function arePersons(draft: Draft, header: ColumnHeader): boolean {
  const texts = textsOf(draft, header);
  return new Set(texts).size > 1 && namePersons(texts);
}

/** What the cells of a column hold. */
export function contentOf({ request }: Draft, { column }: ColumnHeader): ColumnContent {
  const { grid, table, references } = request;
  const rows = { firstRow: table.lastHeaderRow + 1, lastRow: table.lastRow };
  return describeColumn(grid, references, { column, ...rows });
}

/** Whether the table is a schedule. */
export function isPlan({ request: { kind } }: Draft): boolean {
  return isSchedule(kind);
}
