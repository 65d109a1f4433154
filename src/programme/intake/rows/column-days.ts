import { addDays, type CalendarDate, dateOf, partsOf } from '../../../lib/calendar-date';
import type { DueWindow } from '../../dates/windows/due-window';
import { collapseSpaces, fold } from '../../../lib/text';
import { type Grid, lineText } from '../../reading/grid';
import { ANY_DATE, isOfNoYear, windowOf } from '../../reading/due-request';
import { readStatus } from '../../reading/read-status';
import type { ReadingContext } from '../../reading/reading-context';
import { saysStateOfDay, STATE } from '../../reading/line-parts';
import { WEEKDAY } from '../../reading/weekdays';
import { type ColumnMatch, STATUSES } from '../columns/column-targets';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-context';
import { readPeriodLabel } from '../time/period-labels';
import { saidUnder } from '../time/said-under';
import { LITTLE_LATER } from '../cells/action-dates';
import { isDated, underMonth } from './row-parts';
import { columnsInPoints, isCross, statusText } from './status-cells';
import { eventOver, monthOver, planYear, stateOfLog, weekOf } from '../tables/title-times';

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
function isWritten(window: DueWindow | null): boolean {
  return window?.yearSource === 'written' && window.precision !== 'année';
}

export function dayOf(window: DueWindow | null): CalendarDate | null {
  return window?.start ?? window?.end ?? null;
}

/** A column of days: what its rows say in words, and what may tell the year of those that say none. */
export interface DayColumn {
  readonly row: RowContext;
  readonly context: ReadingContext;
  /** The day that the document bears. */
  readonly now: CalendarDate;
  /** Whether it says when what is done was. */
  readonly saysDone: boolean;
  readonly said: readonly SaidWhen[];
  /** Apart from them: such a day of each week, whatever the year. */
  readonly loose: readonly SaidWhen[];
  /** The first day of the week that the title names. */
  readonly week: CalendarDate | null;
  /** The day of the event that the title names. */
  readonly event: CalendarDate | null;
  /** Its true dates. */
  readonly dates: readonly CalendarDate[];
  /** The days of it that say their year. */
  readonly dated: readonly CalendarDate[];
  /** Its dates, its days to come, and the one that the title names. */
  readonly around: readonly CalendarDate[];
  /** By row, the days that it tells in other columns, and the month over it. */
  readonly beside: ReadonlyMap<number, readonly CalendarDate[]>;
  /** Nothing of all that tells a year. */
  readonly isAlone: boolean;
  /** That of the title, where it may be of what is to come. */
  readonly year: number | undefined;
}

/** « Mardi », « jeudi au plus tard » */
const LOOSE_DAY = new RegExp(`^(?:\\D* )?${WEEKDAY}(?![a-z])\\D*$|^(?:sous|dans|d'ici) `, 'u');

export function openDayColumn(
  row: RowContext,
  match: ColumnMatch,
  { context, now }: Pick<DayColumn, 'context' | 'now'>,
): DayColumn {
  const told = wordsIn(row, match, context);
  const loose = told.filter(({ words }) => LOOSE_DAY.test(fold(words)));
  const said = told.filter((one) => !loose.includes(one));
  const dates = rowsUnderHeader(row.table).flatMap((at) => row.grid.date(at, match.column) ?? []);
  const written = said.flatMap(({ window }) => (isWritten(window) ? (dayOf(window) ?? []) : []));
  const dated = [...dates, ...written];
  const week = weekOf(row, context);
  const toCome = said.flatMap(({ isDone, window }) => (isDone ? [] : (dayOf(window) ?? [])));
  const bare = said.filter(({ window }) => isOfNoYear(window));
  const months = monthsIn(row);
  const beside = bare.map((one): readonly [number, readonly CalendarDate[]] => {
    const month = months.findLast(({ at }) => at <= one.at)?.day ?? [];
    return [one.at, [month, daysBeside(row, match, { said: one, context })].flat()];
  });
  const titled = planYear(row) ?? 0;
  // « Bilan 2025 » over what is still to be done tells no year of it; a sheet called « 2025 » does.
  const isPast = titled < partsOf(now).year && String(titled) !== row.grid.sheet.trim();
  return {
    ...{ row, context, now, said, loose, week, dates, dated, beside: new Map(beside) },
    event: eventOver(row, context),
    saysDone: match.target === 'doneOn',
    around: [...dates, ...toCome, ...(week === null ? [] : [week])],
    isAlone: dated.length === 0 && beside.every(([, days]) => days.length === 0),
    year: isPast ? undefined : titled,
  };
}

/** What the rows of a column say in words, in order, each read as its row says: done, or still to come. */
function wordsIn(
  row: RowContext,
  { column, header }: ColumnMatch,
  context: ReadingContext,
): readonly SaidWhen[] {
  const { grid, table, columns } = row;
  const month = monthOver(row);
  const points = columnsInPoints(row);
  const isLog = stateOfLog(row, context) !== '';
  const isDoneAt = (at: number): boolean =>
    isLog ||
    columns.some((match) => {
      if (!STATUSES.includes(match.target)) return false;
      const text = toldText(grid, at, match.column);
      const isMark = match.target === 'statusMark' && isCross(text);
      const state = isMark ? match.header : statusText({ row, at, points }, { match, text });
      return readStatus(state, {})?.status === 'Réalisé';
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

/** « 4.21 » is a row of part 4, no April. */
const NUMBER_OF_ROW = /^\s*\d+(?:\.\d{1,3})+\.?\s*$/u;

/** The months that a column says over the days beside it, « Janvier 2026 » down to the next; none without. */
function monthsIn({ grid, table, columns }: RowContext): readonly DatedRow[] {
  const all = columns
    .filter((match) => !isDated(match))
    .map(({ column }) =>
      rowsUnderHeader(table).flatMap((at): readonly DatedRow[] => {
        const text = lineText(grid, at, column);
        const label = NUMBER_OF_ROW.test(text) ? null : readPeriodLabel(text);
        const isTold = label?.kind === 'month' && label.year !== null;
        return isTold ? [{ at, day: dateOf(label.year, label.month, 1) }] : [];
      }),
    );
  return all.find(({ length }) => length > 1) ?? [];
}

/** The days that a row tells beside a column: those that say their year, and of what is past any. */
function daysBeside(
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
