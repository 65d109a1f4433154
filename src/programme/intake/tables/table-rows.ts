import { classifyRows } from './classify-rows';
import { filledColumns, type RowContext, type RowRole } from './row-context';
import { bannerRole, namedHeadings } from './heading-kinds';
import { stateOfHeading } from './heading-rows';
import { titleOfFirstPart } from './repeated-headers';
import { isInAxis } from '../columns/column-headers';
import { rowsUnderHeader } from '../headers/find-tables';
import { actualLines } from './planned-and-actual';
import { filledWithin, foldedText, lineText } from '../../reading/grid';
import { readPeriodLabel } from '../time/period-labels';
import { type ColumnTarget, TELLING } from '../columns/column-targets';
import type { CellUse } from '../../reading/proposal';
import { type Ledger, leftFor, usedAs } from '../../reading/ledger';

/** A row under a header: where it is, and what it is. */
export interface TableRow {
  readonly at: number;
  readonly role: RowRole;
}

/** A row whose cells are to be accounted for. */
export interface RowAccount {
  readonly row: RowContext;
  readonly ledger: Ledger;
  readonly at: number;
}

const USES: Readonly<Partial<Record<RowRole['kind'], CellUse>>> = {
  header: leftFor('duplicate-header'),
  total: leftFor('total'),
  note: leftFor('note'),
  legend: usedAs('legend'),
  again: leftFor('told-before'),
  actual: leftFor('note'),
};

/** A drawing that has most of the tasks of the one above draws them again, as they were done. */
const SAME_SHARE = 0.6;

/** The rows under a header, from the first to the last, and before them the title of the first of several parts. */
export function rowsUnder(row: RowContext): readonly TableRow[] {
  const actual = actualLines(row, rowsUnderHeader(row.table));
  const first = titleOfFirstPart(row);
  const column = first === null ? 0 : (filledColumns(row, first.at)[0] ?? 0);
  const head: readonly TableRow[] =
    first === null ? [] : [{ at: first.at, role: bannerRole(row, { column, text: first.text }) }];
  const lines = classifyRows(row).map((role, index): TableRow => {
    const line = { at: row.table.lastHeaderRow + 1 + index, role };
    return { ...line, role: actual.get(line.at) ?? roleUnderMerge(row, line) ?? role };
  });
  const all = [...head, ...lines];
  const groups = all.flatMap(({ role }) => (role.kind === 'strand' ? [role.text] : []));
  const named = namedHeadings(row.columns, groups);
  const rows = all.map((line): TableRow => {
    const { role } = line;
    return role.kind === 'strand' ? { ...line, role: { ...role, ...named(role.text) } } : line;
  });
  return row.table.axis === null ? monthsUnder(row, rows) : drawnOnce(row, rows);
}

/** « 12 » over « mars » in one column, and so each of the rows: the month is of the day over it, and heads it here. */
function monthsUnder({ grid, table }: RowContext, rows: readonly TableRow[]): readonly TableRow[] {
  const told = rows.filter(({ role }) => role.kind !== 'blank');
  const pairs = told.flatMap((line, index): readonly TableRow[] => {
    const at = told[index + 1]?.at ?? line.at;
    const [column = 0, ...others] = filledWithin(grid, at, table);
    const text = lineText(grid, at, column);
    const isDay = index % 2 === 0 && /^\d{1,2}$/u.test(lineText(grid, line.at, column));
    const isMonth = others.length === 0 && readPeriodLabel(text)?.kind === 'month';
    return isDay && isMonth ? [{ at, role: { kind: 'month', column, text } }, line] : [];
  });
  return pairs.length > 2 && pairs.length === told.length ? pairs : rows;
}

/** The rows of a schedule drawn by hand, each task once: planned, then done, is told by its plan. */
function drawnOnce({ grid, title }: RowContext, rows: readonly TableRow[]): readonly TableRow[] {
  if (title === undefined) return rows;
  const isTask = ({ at, role }: TableRow): boolean =>
    role.kind === 'data' && !grid.isEmpty(at, title);
  const blocks: TableRow[][] = [[]];
  for (const line of rows) {
    if (line.role.kind === 'header') blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  const known = new Set<string>();
  return blocks.flatMap((block) => {
    const titles = block.filter(isTask).map(({ at }) => foldedText(grid, at, title));
    const above = new Set(known);
    const same = titles.filter((text) => above.has(text)).length;
    for (const text of titles) known.add(text);
    const isAgain = same > 0 && same >= titles.length * SAME_SHARE;
    const isTold = (at: number): boolean => {
      const text = foldedText(grid, at, title);
      return text === '' || above.has(text);
    };
    return block.map((line): TableRow =>
      isAgain && line.role.kind === 'data' && isTold(line.at)
        ? { ...line, role: { kind: 'again' } }
        : line,
    );
  });
}

/**
 * What a row is whose title is merged down to it, when it is no action of its own: it says nothing but its
 * bars or what is said above, or neither who, when nor how far; null for any other row.
 */
function roleUnderMerge(
  { grid, table, columns, title }: RowContext,
  { at, role }: TableRow,
): RowRole | null {
  const merge = title === undefined ? null : grid.merge(at, title);
  if (role.kind !== 'data' || merge === null || merge.row === at) return null;
  const own = columns.filter(
    ({ column }) =>
      !grid.isEmpty(at, column) &&
      !isInAxis(table, column) &&
      foldedText(grid, at, column) !== foldedText(grid, merge.row, column),
  );
  if (own.length === 0) return { kind: 'again' };
  const isPart = table.axis === null && !own.some(({ target }) => TELLING.includes(target));
  return isPart ? { kind: 'note' } : null;
}

/** What becomes of the cells of a row that is no row of data; null for rows of data and blank rows. */
export function useOfRole(role: RowRole): CellUse | null {
  return 'text' in role ? usedAs('strand') : (USES[role.kind] ?? null);
}

/** Accounts for every filled cell of a row in the same way. */
export function markRow({ row, ledger, at }: RowAccount, use: CellUse): void {
  for (const column of filledColumns(row, at)) ledger.mark(at, column, use);
}

/** Accounts for a heading: its words are told when no row bears them, and its figures always are. */
export function markHeading(account: RowAccount, role: RowRole, borne: ReadonlySet<unknown>): void {
  if (!('text' in role)) return;
  const { grid, strands } = account.row;
  const isState = stateOfHeading(role.text) !== '';
  const isBorne = isState || [role.text, strands.name(role.text)].some((text) => borne.has(text));
  const left = role.kind === 'strand' && !isBorne ? role.column : Infinity;
  markColumns(account, (target, column) => {
    const isUsed = column < left && (column <= role.column || target === 'owner');
    if (isUsed) return usedAs('strand');
    return leftFor(grid.isFormula(account.at, column) ? 'computed' : 'not-understood');
  });
}

/** Accounts for each filled cell of a row by what its column holds. */
export function markColumns(
  { row, ledger, at }: RowAccount,
  useOf: (target: ColumnTarget, column: number) => CellUse,
): void {
  for (const { column, target } of row.columns) {
    if (!row.grid.isEmpty(at, column)) ledger.mark(at, column, useOf(target, column));
  }
}
