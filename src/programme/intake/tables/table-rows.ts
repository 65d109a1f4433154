import { classifyRows } from './classify-rows';
import { filledColumns, type RowContext, type RowRole } from './row-context';
import { bannerRole, namePlaces, OWNER_LABEL, stateOfHeading } from './heading-rows';
import { titleOfFirstPart } from './repeated-headers';
import { isInAxis } from '../columns/column-headers';
import { rowsUnderHeader } from '../headers/find-tables';
import { actualLines } from './planned-and-actual';
import { foldedText } from '../../reading/grid';
import { fold } from '../../../lib/text';
import { type ColumnMatch, type ColumnTarget, TELLING } from '../columns/column-targets';
import type { CellUse } from '../../reading/proposal';
import { type Ledger, leftFor, usedAs } from '../../reading/ledger';
import { namePersons } from '../../reading/card-heads';
import { namesMonth, readPeriodLabel } from '../time/period-labels';

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
  const rows = withHeads(row, [...head, ...lines]);
  return row.table.axis === null ? rows : drawnOnce(row, rows);
}

type HeadKind = Extract<RowRole, { readonly text: string }>['kind'];

/** « 2026 », « Plan 2026 »: the words before the year. */
const OF_YEAR = /^(?:annee )?(|.*\D)20[0-4]\d$/u;
/** What stands around the name or the year of a heading, and what is left of it. */
const HEAD_LABELS: Readonly<Partial<Record<HeadKind, readonly [RegExp, string]>>> = {
  owner: [OWNER_LABEL, ''],
  year: [/^.*(?=20[0-4]\d$)/u, ''],
};

/**
 * « Claire Martin », then « Marc Dupuis » over the tasks of each, where no column tells whose they are; « OCTOBRE 2026 »
 * over « lun 5 » and « du 7 au 11 »: the month of those days, or « Semaine 4 » when; « Plan 2025 », then « Plan 2026 »: their year; residences:
 * where. Other headings are groups.
 */
function withHeads({ columns }: RowContext, rows: readonly TableRow[]): readonly TableRow[] {
  const heads = rows.flatMap(({ role }) => (role.kind === 'strand' ? [role.text] : []));
  const kind = kindOfHeads(columns, heads);
  const [label, left] = HEAD_LABELS[kind] ?? ['', ''];
  return rows.map((line) => {
    if (line.role.kind !== 'strand') return line;
    return { ...line, role: { ...line.role, kind, text: line.role.text.replace(label, left) } };
  });
}

function kindOfHeads(columns: readonly ColumnMatch[], heads: readonly string[]): HeadKind {
  const areSeveral = new Set(heads).size > 1;
  const isOwned = columns.some(({ target }) => target === 'owner');
  const isDated = columns.some(({ target }) => target === 'due' || target === 'date');
  if (areSeveral && namePlaces(heads)) return 'site';
  // « SALLE DES FÊTES » beside « MAIRIE », « École Jules Ferry »
  const isPlace = heads.some(
    (text) => namePlaces([text]) || (text === text.toUpperCase() && !namePersons([text])),
  );
  if (areSeveral && !isOwned && !isPlace && namePersons(heads)) return 'owner';
  if (heads.length > 0 && (isDated ? heads.every(namesMonth) : areWeeks(heads))) return 'month';
  const before = new Set(heads.map((text) => OF_YEAR.exec(fold(text))?.[1]));
  const [words] = before;
  return words !== undefined && before.size === 1 && (areSeveral || words === '')
    ? 'year'
    : 'strand';
}

/** « Semaine 4 », « Semaine 5 », and not « Semaine 1 », which may be the first of a project. */
function areWeeks(heads: readonly string[]): boolean {
  const labels = heads.map(readPeriodLabel);
  return labels.every((label) => label?.kind === 'week' && label.week > 1);
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
