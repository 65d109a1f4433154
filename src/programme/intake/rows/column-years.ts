import { type CalendarDate, dateOf, daysBetween, partsOf } from '../../../lib/calendar-date';
import { tally } from '../../../lib/tally';
import { collapseSpaces, fold } from '../../../lib/text';
import { type Grid, lineText } from '../../reading/grid';
import type { ReadingContext } from '../../reading/reading-context';
import { ANY_DATE, readWords } from '../../reading/due-request';
import { readStatus } from '../../reading/read-status';
import { WEEKDAY } from '../../reading/weekdays';
import { saysStateOfDay, STATE } from '../cells/action-state';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-context';
import { type ColumnMatch, STATUSES } from '../columns/column-targets';
import { NEAR_YEARS, NEARLY_ALL } from '../time/axis-year';
import { readPeriodLabel } from '../time/period-labels';
import { isCross } from './status-cells';
import { DATED, saidUnder } from './row-parts';
import type { CellYears } from './row-to-read';
import { isOfEvent, weekOf, yearOver } from './title-times';
import {
  type SaidWhen,
  isOfNoYear,
  isSure,
  readIn,
  dayOf,
  readSaid,
  type DatedRow,
  isWritten,
} from './day-in-year';

/** Fewer days in order are so by chance. */
const MIN_TEXTS = 3;
const NAMED_DAY = new RegExp(`^${WEEKDAY}[. ]`, 'u');
/** « Mardi », « jeudi au plus tard »: such a day of each week, whatever the year. */
const LOOSE_DAY = new RegExp(`^(?:\\D* )?${WEEKDAY}(?![a-z])\\D*$|^(?:sous|dans|d'ici) `, 'u');
const MOSTLY = 0.8;
/** Days of one row are hardly ever further apart. */
const HALF_YEAR = 183;
const MONTH = 31;

/** A row, and the day from which its cell is read. */
interface ReadSince {
  readonly at: number;
  readonly since: CalendarDate | 'counted';
}

/**
 * Reads the days without their year in that of the months beside them, or near the other days of their row; else those that climb, « S2 » to « S20 », in one year, that of most of
 * their rows; and a day alone without its year in that of the days above and below it.
 */
export function columnYears(row: RowContext, context: ReadingContext): CellYears {
  if (context.referenceDate === null) return new Map();
  const dated = row.columns.filter(({ target }) => DATED.some((one) => one === target));
  return new Map(
    dated.flatMap((match) =>
      readFrom(row, match, context).map(
        ({ at, since }) => [`${at}:${match.column}`, since] as const,
      ),
    ),
  );
}

function readFrom(
  row: RowContext,
  match: ColumnMatch,
  context: ReadingContext,
): readonly ReadSince[] {
  const told = wordsIn(row, match);
  const loose = told.filter(({ words }) => LOOSE_DAY.test(fold(words)));
  const since = weekOf(row, context) ?? (isOfEvent(row, context) ? ('counted' as const) : null);
  const said = told.filter((one) => !loose.includes(one));
  const ofTitle = since === null ? [] : loose.map(({ at }) => ({ at, since }));
  return [...ofTitle, ...readDaysFrom(row, match, { said, context })];
}

interface DayToRead {
  readonly said: SaidWhen;
  readonly context: ReadingContext;
  /** The days of its column, and the one that the title names. */
  readonly around: readonly CalendarDate[];
  /** Those of its column that say their year. */
  readonly dated: readonly CalendarDate[];
  readonly monthsBeside: readonly DatedRow[];
}

/** From when each day of a column is read that names more than a day of the week. */
function readDaysFrom(
  row: RowContext,
  match: ColumnMatch,
  { said, context }: { readonly said: readonly SaidWhen[]; readonly context: ReadingContext },
): readonly ReadSince[] {
  const week = weekOf(row, context);
  const days = datesIn(row, match);
  if (areCountedWeeks(said, days.length > 0))
    return said.map(({ at }) => ({ at, since: 'counted' }));
  const named = ofNamedDays(said, context);
  if (named.length > 0) return named;
  const open = said.flatMap((one) => (one.isDone ? [] : (dayOf(readSaid(one, context)) ?? [])));
  const dated = [...days, ...writtenIn(said, context)].map(({ day }) => day);
  const around = [...days.map(({ day }) => day), ...open, ...(week === null ? [] : [week])];
  const toRead = { context, around, dated, monthsBeside: findMonths(row) };
  const near = said.flatMap((one) => nearInRow(row, match, { said: one, ...toRead }));
  const others = said.filter(({ at }) => !near.some((one) => one.at === at));
  const climbing = climb(others, context);
  return [...near, ...(climbing.length > 0 ? climbing : betweenYears(others, days, context))];
}

/** The months that a column says over the days beside it, « Janvier 2026 » down to the next; none without. */
function findMonths({ grid, table, columns }: RowContext): readonly DatedRow[] {
  const others = columns.filter(({ target }) => !DATED.some((one) => one === target));
  const all = others.map(({ column }) =>
    rowsUnderHeader(table).flatMap((at): readonly DatedRow[] => {
      const label = readPeriodLabel(lineText(grid, at, column));
      const isTold = label?.kind === 'month' && label.year !== null;
      return isTold ? [{ at, day: dateOf(label.year, label.month, 1) }] : [];
    }),
  );
  return all.find(({ length }) => length > 1) ?? [];
}

/**
 * A day without its year near those of its row that say theirs, the month beside it, or what is past since it is done; what is done
 * and says no more, near those of its column and of the title that are of these weeks, or else in the one year that is near those
 * of its column that say theirs, in that of the title where none does.
 */
function nearInRow(
  row: RowContext,
  match: ColumnMatch,
  { said, context, around, dated, monthsBeside }: DayToRead,
): readonly ReadSince[] {
  const { grid, columns } = row;
  const { at, isDone } = said;
  if (match.target === 'doneOn' || !isOfNoYear(readSaid(said, context))) return [];
  const month = monthsBeside.findLast((one) => one.at <= at);
  const days = columns.flatMap(({ column, header, target }) => {
    const text = toldText(grid, at, column);
    // « signé le 04/05/2026 » under « État » tells a day too.
    const isState = target === 'status' && isDone && saysStateOfDay(text);
    if (column === match.column || !(isState || DATED.some((one) => one === target))) return [];
    const date = grid.date(at, column);
    if (date !== null || text === '') return date ?? [];
    const isPast = isState || target === 'doneOn';
    const spoken = isState ? text.replace(STATE, '') : saidUnder(header, text);
    const other = readWords(spoken, { type: 'Jalon', isDone: isPast, context });
    return isWritten(other) || isPast ? (dayOf(other) ?? []) : [];
  });
  const beside = month === undefined ? days : [month.day, ...days];
  const gap = (day: CalendarDate, other: CalendarDate): number => Math.abs(daysBetween(day, other));
  const nearestTo = (told: readonly CalendarDate[]) =>
    [...new Set(told.flatMap((day) => [-1, 0, 1].map((near) => partsOf(day).year + near)))]
      .flatMap((year) => readIn(year, said, context) ?? [])
      .map((one) => ({ ...one, gap: Math.min(...told.map((day) => gap(day, one.day))) }))
      .sort((a, b) => a.gap - b.gap);
  if (beside.length > 0 || !isDone)
    return nearestTo(beside).filter((one, rank) => rank === 0 && one.gap <= HALF_YEAR);
  const [now] = nearestTo(around);
  const isNear = now !== undefined && now.gap <= MONTH;
  if (isNear && gap(now.day, context.referenceDate ?? ANY_DATE) <= MONTH) return [now];
  const [best, next] = nearestTo(dated);
  if (best === undefined) return [readIn(yearOver(row), said, context)].flatMap((one) => one ?? []);
  return best.gap <= HALF_YEAR && (next?.gap ?? Infinity) - best.gap > MONTH ? [best] : [];
}

/** « Dim 9 janvier », « 22 et 23 janvier »: in the nearest year in which nearly all that are named are such days. */
function ofNamedDays(said: readonly SaidWhen[], context: ReadingContext): readonly ReadSince[] {
  const own = partsOf(context.referenceDate ?? ANY_DATE).year;
  const named = said.filter(({ words }) => NAMED_DAY.test(fold(words)));
  if (new Set(named.map(({ words }) => words)).size < MIN_TEXTS) return [];
  const isIn = (year: number): boolean =>
    named.filter((one) => readIn(year, one, context)).length >= named.length * NEARLY_ALL;
  const year = NEAR_YEARS.map((years) => own + years).find(isIn);
  return year === own ? [] : said.flatMap((one) => readIn(year, one, context) ?? []);
}

/** « S1 », « S2 », « S3 », or « S2 » on after a day: the weeks of a project, counted from a day that nothing tells. */
function areCountedWeeks(said: readonly SaidWhen[], isAfterDay: boolean): boolean {
  const weeks = said.flatMap(({ words }) => {
    const label = readPeriodLabel(words);
    return label?.kind === 'week' && label.year === null ? [label.week] : [];
  });
  const areInTurn = weeks.every(
    (week, index) => week <= (weeks[index - 1] ?? (isAfterDay ? 1 : 0)) + 1,
  );
  const areMost = weeks.length >= said.length * MOSTLY;
  return areMost && new Set(weeks).size >= MIN_TEXTS && areInTurn;
}

/** What the rows of a column say in words, in order, and whether each is done. */
function wordsIn(
  { grid, table, columns }: RowContext,
  { column, header }: ColumnMatch,
): readonly SaidWhen[] {
  const isDone = (at: number): boolean =>
    columns.some((one) => {
      const text = toldText(grid, at, one.column);
      const state = one.target === 'statusMark' && isCross(text) ? one.header : text;
      return STATUSES.includes(one.target) && readStatus(state, {})?.status === 'Réalisé';
    });
  return rowsUnderHeader(table)
    .filter((at) => !grid.isEmpty(at, column) && grid.date(at, column) === null)
    .map((at) => ({
      at,
      words: saidUnder(header, collapseSpaces(grid.text(at, column))),
      isDone: isDone(at),
    }));
}

/** What a cell says, or the one above that it is merged with. */
function toldText(grid: Grid, at: number, column: number): string {
  return lineText(grid, grid.merge(at, column)?.row ?? at, column);
}

function climb(said: readonly SaidWhen[], context: ReadingContext): readonly ReadSince[] {
  const read = said.map((one) => ({ one, reading: readSaid(one, context) }));
  const open = read.filter(({ reading }) => isOfNoYear(reading));
  const yearless = open.map(({ one }) => one);
  const isFew = new Set(yearless.map(({ words }) => fold(words))).size < MIN_TEXTS;
  // « Annulé », or a note under the rows, says no time.
  const dated = read.filter(({ reading }) => reading.kind === 'window');
  const areSpoken = dated.length * 2 < said.length;
  if (isFew || areSpoken || yearless.length < dated.length * MOSTLY) return [];
  const years = open.flatMap(({ reading }) => {
    const day = dayOf(reading);
    // A week that has just passed may be of this year or of the next: it has no say.
    return day === null || !isSure(reading) ? [] : [partsOf(day).year];
  });
  const [[year] = []] = [...tally(years)].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const within = yearless.flatMap((one) => readIn(year, one, context) ?? []);
  // « Novembre » may follow 12 November.
  const climbs = within.every(({ last }, index) => last >= (within[index - 1]?.day ?? last));
  return climbs && within.length === yearless.length ? within : [];
}

/** The days of a column that climbs, true dates among them. */
function datesIn({ grid, table }: RowContext, { column }: ColumnMatch): readonly DatedRow[] {
  return rowsUnderHeader(table).flatMap((at) => {
    const day = grid.date(at, column);
    return day === null ? [] : [{ at, day }];
  });
}

/** The days of a column that say their year in words. */
function writtenIn(said: readonly SaidWhen[], context: ReadingContext): readonly DatedRow[] {
  return said.flatMap((one) => {
    const reading = readSaid(one, context);
    const day = dayOf(reading);
    return isWritten(reading) && day !== null ? [{ at: one.at, day }] : [];
  });
}

/** Days without their year, where only one year puts them between the days that say theirs. */
function betweenYears(
  said: readonly SaidWhen[],
  dates: readonly DatedRow[],
  context: ReadingContext,
): readonly ReadSince[] {
  const read = said.map((one) => ({ one, reading: readSaid(one, context) }));
  const told = [...dates, ...writtenIn(said, context)].sort((a, b) => a.at - b.at);
  if (told.some(({ day }, index) => day < (told[index - 1]?.day ?? day))) return [];
  return read
    .filter(({ reading }) => isOfNoYear(reading))
    .flatMap(({ one }) => {
      const before = told.findLast(({ at }) => at < one.at);
      const after = told.find(({ at }) => at > one.at);
      if (before === undefined || after === undefined) return [];
      const fitting = [...new Set([before, after].map(({ day }) => partsOf(day).year))]
        .flatMap((year) => readIn(year, one, context) ?? [])
        .filter(({ day }) => day >= before.day && day <= after.day);
      return fitting.length === 1 ? fitting : [];
    });
}
