import { range } from '../../../lib/numbers';
import { type ColumnContent, describeColumn, looksDated } from '../columns/column-content';
import { findBareLists } from './bare-list';
import { isOtherSubject } from './foreign-subject';
import { findMonthAgenda } from '../headers/month-agenda';
import { type FoundTable, tableUnder } from '../headers/find-tables';
import { type Grid, lineText, rowsOf } from '../../reading/grid';
import { readHeader } from '../headers/header-kinds';
import { isStatus } from '../../reading/read-status';
import type { References } from '../../names/references';
import type { TableKind } from '../headers/table-kind';

const MIN_CELLS = 3;
/** Of a sheet that the user says is a table. */
const MIN_CHOSEN_CELLS = 2;
const MIN_ROWS = 2;
const MIN_STATES = 2;
const MOSTLY = 0.6;
const TITLE_LETTERS = 6;
/** Without a status, only words as long as the name of an action tell a schedule. */
const LONG_TITLE_LETTERS = 12;

/** A table whose columns no known word names. */
export interface UnnamedTable {
  readonly table: FoundTable;
  readonly kind: Extract<TableKind, 'actions' | 'other'>;
  /** Whether its first row names the columns, in words that are not known. */
  readonly hasHeader: boolean;
}

/**
 * Finds the lists side by side, or the table that has no header, or one in words that are not known: rows of at least three cells
 * among which one column holds dates or statuses and another one texts. Without a header, its header
 * row is the one above, empty. A table by the user's word may have two cells a row, of anything.
 */
export function findUnnamedTables(
  grid: Grid,
  references: References,
  by: 'look' | 'word',
): readonly UnnamedTable[] {
  const agenda = findMonthAgenda(grid);
  if (agenda !== null) return [{ table: agenda, kind: 'actions', hasHeader: false }];
  const lists = findBareLists(grid, references, by);
  if (lists.length > 0) return lists.map((table) => ({ table, kind: 'actions', hasHeader: false }));
  const rowsWith = (cells: number): readonly number[] =>
    rowsOf(grid).filter((row) => grid.filled(row).length >= cells);
  const told = rowsWith(by === 'word' ? MIN_CHOSEN_CELLS : MIN_CELLS);
  // By the user's word, a list with a date here and there is a table too.
  const isList = by === 'word' && told.length * 2 < rowsWith(1).length;
  const wide = isList ? rowsWith(1) : told;
  const [first] = wide;
  const last = wide.at(-1);
  if (first === undefined || last === undefined || wide.length < MIN_ROWS) return [];
  const columns = [...new Set(wide.flatMap((row) => grid.filled(row)))];
  const firstColumn = Math.min(...columns);
  const describe = (firstRow: number): readonly ColumnContent[] =>
    range(firstColumn, Math.max(...columns)).map((column) =>
      describeColumn(grid, references, { column, header: '', firstRow, lastRow: last }),
    );
  const below = wide.length > MIN_ROWS ? describe(first + 1) : [];
  // « En cours », « Terminé »: over crosses, the state of those that have one.
  const states = grid.filled(first).filter((column) => isStatus(lineText(grid, first, column)));
  const belowOf = (column: number): ColumnContent | undefined => below[column - firstColumn];
  const isBoard =
    states.length >= MIN_STATES && states.some((at) => (belowOf(at)?.marks ?? 0) >= MOSTLY);
  const isNamed =
    by === 'word' &&
    grid.filled(first).some((column) => readHeader(lineText(grid, first, column)).isTask);
  const hasHeader = isBoard || isNamed || isHeaderOf(grid, first, grid.filled(first).map(belowOf));
  const holdsActions = isBoard || isSchedule(hasHeader ? below : describe(first), hasHeader);
  if (!holdsActions && !hasHeader && by === 'look') return [];
  const header = hasHeader ? first : firstHeading(grid, first) - 1;
  // A row that says less than the others, as one that is not done yet, goes on with them.
  const lastRow = rowsWith(MIN_CHOSEN_CELLS).at(-1) ?? last;
  const table = tableUnder(header, { columns, lastRow });
  const isForeign = by === 'look' && hasHeader && isOtherSubject(grid, table, 'actions');
  return [{ table, kind: holdsActions && !isForeign ? 'actions' : 'other', hasHeader }];
}

/** Words in every cell, where the rows under them hold figures, dates or crosses. */
function isHeaderOf(
  grid: Grid,
  row: number,
  below: readonly (ColumnContent | undefined)[],
): boolean {
  const areWords = grid.filled(row).every((column) => {
    const text = lineText(grid, row, column);
    const isWords = /[\p{L}№#]/u.test(text) && (!/\d/u.test(text) || /\p{L}{2}/u.test(text));
    return isWords && !looksDated(grid, row, column);
  });
  const areTold = below.some(
    (content) =>
      content !== undefined &&
      content.count >= MIN_ROWS &&
      Math.max(content.dates, content.numbers, content.marks) >= MOSTLY,
  );
  return areWords && areTold;
}

/** Statuses beside titles, or dates beside long ones; figures under unknown names tell something else. */
function isSchedule(contents: readonly ColumnContent[], hasHeader: boolean): boolean {
  const told = contents.filter(({ count }) => count >= MIN_ROWS);
  // Persons and how to reach them, whatever the dates beside them.
  if (told.some(({ emails, phones }) => Math.max(emails, phones) >= MOSTLY)) return false;
  // Shares without a word beside them are figures of anything.
  const hasStatuses = told.some(
    ({ statuses, numbers, marks }) => statuses >= MOSTLY && numbers < MOSTLY && marks < MOSTLY,
  );
  // « S1 », « S2 » without a header may be anything that is numbered.
  const days = told.filter(
    ({ dates, codes, countedDays }) => Math.max(dates - codes, countedDays) >= MOSTLY,
  ).length;
  const hasFigures = told.some(({ dates, numbers }) => numbers >= MOSTLY && dates < MOSTLY);
  const texts = told.filter(
    ({ dates, statuses, numbers }) => dates < MOSTLY && statuses < MOSTLY && numbers < MOSTLY,
  );
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  if (hasStatuses) return longest >= TITLE_LETTERS;
  // When it begins and when it ends: work, whatever is counted beside it.
  const isForeign = hasHeader && hasFigures && days !== 2;
  return days > 0 && !isForeign && longest >= (hasHeader ? LONG_TITLE_LETTERS : TITLE_LETTERS);
}

/** A strand alone right above the first row opens the table; one that ends in a colon, over blank rows too. */
function firstHeading(grid: Grid, first: number): number {
  const row = range(0, first - 1).findLast((above) => grid.filled(above).length > 0) ?? first;
  const [column = 0, ...others] = grid.filled(row);
  const isAlone = (at: number): boolean => grid.filled(at).length === 1;
  // The only line of its kind is the title of what follows.
  const isOneOfSeveral = rowsOf(grid).some((at) => at > first && isAlone(at));
  const isHeading =
    lineText(grid, row, column).endsWith(':') || (row === first - 1 && isOneOfSeveral);
  return isHeading && others.length === 0 ? row : first;
}
