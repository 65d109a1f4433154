import { addDays, type CalendarDate, dateOf, partsOf } from '../../../lib/calendar-date';
import type { DueWindow } from '../../dates/windows/due-window';
import { collapseSpaces } from '../../../lib/text';
import { type Grid, lineText } from '../../reading/grid';
import { ANY_DATE, windowOf } from '../../reading/due-request';
import { readStatus } from '../../reading/read-status';
import type { ReadingContext } from '../../reading/reading-context';
import { saysStateOfDay, STATE } from '../../reading/line-parts';
import { type ColumnMatch, STATUSES } from '../columns/column-targets';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-context';
import { readPeriodLabel } from '../time/period-labels';
import { saidUnder } from '../time/said-under';
import { LITTLE_LATER } from '../cells/action-dates';
import { isDated, underMonth } from './row-parts';
import { isCross } from './status-cells';
import { monthOver } from './title-times';

/** From one of these days on, each month of a year is soon to come. */
const READ_FROM = [1, 7] as const;

export interface DatedRow {
  readonly at: number;
  readonly day: CalendarDate;
}

/** What a cell says in words, and what these name before a year is looked for. */
export interface SaidWhen {
  readonly at: number;
  readonly words: string;
  readonly isDone: boolean;
  readonly window: DueWindow | null;
}

/** The words of a cell read in a year, and the day from which they are; null when they cannot be. */
export function readIn(
  year: number | undefined,
  { at, words }: SaidWhen,
  context: ReadingContext,
): (DatedRow & { readonly last: CalendarDate; readonly since: CalendarDate }) | null {
  if (year === undefined) return null;
  const read = READ_FROM.flatMap((month) => {
    const since = dateOf(year, month, 1);
    const window = windowOf(words, { ...context, referenceDate: since });
    const day = dayOf(window);
    const isHere = day !== null && partsOf(day).year === year && window?.wrongWeekday === null;
    return isHere ? [{ at, day, last: window.end ?? day, since, isSure: isSure(window) }] : [];
  });
  return read.find((one) => one.isSure) ?? read[0] ?? null;
}

/** No « Dim 9 janvier » of a year in which it is no Sunday. */
export function isSure(window: DueWindow | null): boolean {
  return window !== null && window.confidence !== 'low' && window.wrongWeekday === null;
}

/** « 2 mai 2025 », not « 2025 »: that is near no month. */
export function isWritten(window: DueWindow | null): boolean {
  return window?.yearSource === 'written' && window.precision !== 'année';
}

export function dayOf(window: DueWindow | null): CalendarDate | null {
  return window?.start ?? window?.end ?? null;
}

/** What the rows of a column say in words, in order, each read as its row says: done, or still to come. */
export function wordsIn(
  row: RowContext,
  { column, header }: ColumnMatch,
  context: ReadingContext,
): readonly SaidWhen[] {
  const { grid, table, columns } = row;
  const month = monthOver(row);
  const isDoneAt = (at: number): boolean =>
    columns.some((one) => {
      const text = toldText(grid, at, one.column);
      const state = one.target === 'statusMark' && isCross(text) ? one.header : text;
      return STATUSES.includes(one.target) && readStatus(state, {})?.status === 'Réalisé';
    });
  return rowsUnderHeader(table)
    .filter((at) => !grid.isEmpty(at, column) && grid.date(at, column) === null)
    .map((at) => {
      const said = saidUnder(header, collapseSpaces(grid.text(at, column)));
      const words = underMonth(said, month);
      const isDone = isDoneAt(at);
      return { at, words, isDone, window: windowOf(words, context, isDone) };
    });
}

/** What a cell says, or the one above that it is merged with. */
function toldText(grid: Grid, at: number, column: number): string {
  return lineText(grid, grid.merge(at, column)?.row ?? at, column);
}

/** The true dates of a column. */
export function datesIn({ grid, table }: RowContext, column: number): readonly DatedRow[] {
  return rowsUnderHeader(table).flatMap((at) => {
    const day = grid.date(at, column);
    return day === null ? [] : [{ at, day }];
  });
}

/** The days that say their year in words. */
export function writtenIn(said: readonly SaidWhen[]): readonly DatedRow[] {
  return said.flatMap(({ at, window }) => {
    const day = isWritten(window) ? dayOf(window) : null;
    return day === null ? [] : [{ at, day }];
  });
}

/** The months that a column says over the days beside it, « Janvier 2026 » down to the next; none without. */
export function monthsIn({ grid, table, columns }: RowContext): readonly DatedRow[] {
  const all = columns
    .filter((match) => !isDated(match))
    .map(({ column }) =>
      rowsUnderHeader(table).flatMap((at): readonly DatedRow[] => {
        const label = readPeriodLabel(lineText(grid, at, column));
        const isTold = label?.kind === 'month' && label.year !== null;
        return isTold ? [{ at, day: dateOf(label.year, label.month, 1) }] : [];
      }),
    );
  return all.find(({ length }) => length > 1) ?? [];
}

/** The days that a row tells beside a column: those that say their year, and of what is past any. */
export function daysBeside(
  { grid, columns }: RowContext,
  match: ColumnMatch,
  { said: { at, isDone }, context }: { readonly said: SaidWhen; readonly context: ReadingContext },
): readonly CalendarDate[] {
  const soon = addDays(context.referenceDate ?? ANY_DATE, LITTLE_LATER);
  return columns.flatMap((other) => {
    const { column, header, target } = other;
    const text = toldText(grid, at, column);
    // « signé le 04/05/2026 » under « État » tells a day too.
    const isState = target === 'status' && isDone && saysStateOfDay(text);
    if (column === match.column || !(isState || isDated(other))) return [];
    const date = grid.date(at, column);
    if (date !== null || text === '') return date ?? [];
    const isPast = isState || target === 'doneOn';
    const spoken = isState ? text.replace(STATE, '') : saidUnder(header, text);
    const now = isPast ? { ...context, referenceDate: soon } : context;
    const window = windowOf(spoken, now, isPast);
    return isWritten(window) || isPast ? (dayOf(window) ?? []) : [];
  });
}
