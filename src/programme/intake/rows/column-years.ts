import { type CalendarDate, daysBetween, partsOf } from '../../../lib/calendar-date';
import { tally } from '../../../lib/tally';
import { fold } from '../../../lib/text';
import type { ReadingContext } from '../../reading/reading-context';
import { ANY_DATE, isOfNoYear } from '../../reading/due-request';
import { WEEKDAY } from '../../reading/weekdays';
import type { RowContext } from '../tables/row-context';
import type { ColumnMatch } from '../columns/column-targets';
import { yearOfNamed } from '../time/axis-year';
import { readPeriodLabel } from '../time/period-labels';
import {
  type DatedRow,
  datesIn,
  dayOf,
  daysBeside,
  isSure,
  monthsIn,
  readIn,
  type SaidWhen,
  wordsIn,
  writtenIn,
} from './column-days';
import { isDated } from './row-parts';
import type { CellYears } from './row-to-read';
import { isOfEvent, planYear, weekOf, yearOver } from './title-times';

/** Fewer days in order are so by chance. */
const MIN_TEXTS = 3;
const NAMED_DAY = new RegExp(`^${WEEKDAY}[. ]`, 'u');
/** « Mardi », « jeudi au plus tard »: such a day of each week, whatever the year. */
const LOOSE_DAY = new RegExp(`^(?:\\D* )?${WEEKDAY}(?![a-z])\\D*$|^(?:sous|dans|d'ici) `, 'u');
const MOSTLY = 0.8;
/** Days of one row are hardly ever further apart. */
const HALF_YEAR = 183;
const MONTH = 31;
/** A document keeps the day of its first writing: what is done was due that long after it at the most. */
const AHEAD = 62;

/** A row, and the day from which its cell is read. */
interface ReadSince {
  readonly at: number;
  readonly since: CalendarDate | 'counted';
}

/**
 * Reads the days without their year in that of the months beside them, or near the other days of their row; else those that
 * climb, « S2 » to « S20 », in one year, that of most of their rows.
 */
export function columnYears(row: RowContext, context: ReadingContext): CellYears {
  if (context.referenceDate === null) return new Map();
  const dated = row.columns.filter(isDated);
  return new Map(
    dated.flatMap((match) =>
      readFrom(row, match, context).map(
        ({ at, since }) => [`${at}:${match.column}`, since] as const,
      ),
    ),
  );
}

/** From when each cell of a column is read that a year must be found for, or that no year dates. */
function readFrom(
  row: RowContext,
  match: ColumnMatch,
  context: ReadingContext,
): readonly ReadSince[] {
  const told = wordsIn(row, match, context);
  const week = weekOf(row, context);
  const since = week ?? (isOfEvent(row, context) ? ('counted' as const) : null);
  const loose = told.filter(({ words }) => LOOSE_DAY.test(fold(words)));
  const ofTitle = since === null ? [] : loose.map(({ at }) => ({ at, since }));
  const said = told.filter((one) => !loose.includes(one));
  const dates = datesIn(row, match.column);
  if (areCountedWeeks(said, dates.length > 0))
    return [...ofTitle, ...said.map(({ at }) => ({ at, since: 'counted' as const }))];
  const named = ofNamedDays(said, context);
  if (named.length > 0) return [...ofTitle, ...named];
  const dated = [...dates, ...writtenIn(said)].sort((a, b) => a.at - b.at);
  const open = said.flatMap(({ isDone, window }) => (isDone ? [] : (dayOf(window) ?? [])));
  const around = [...dates.map(({ day }) => day), ...open, ...(week === null ? [] : [week])];
  const months = monthsIn(row);
  const column = { around, dated: dated.map(({ day }) => day), months };
  const bare = said.filter(({ window }) => isOfNoYear(window));
  const titled = planYear(row) ?? 0;
  // « Bilan 2025 » over what is still to be done tells no year of it; a sheet called « 2025 » does.
  const isPast = titled < partsOf(context.referenceDate ?? ANY_DATE).year;
  const year = isPast && String(titled) !== row.grid.sheet.trim() ? undefined : titled;
  const saysDone = match.target === 'doneOn';
  const climbing = { year, ahead: saysDone ? 0 : AHEAD, context };
  const beside = bare.map((said) => ({ said, days: daysBeside(row, match, { said, context }) }));
  const isAlone = dated.length + months.length + beside.flatMap(({ days }) => days).length === 0;
  const whole = isAlone ? climb(said, climbing) : [];
  if (whole.length > 0) return [...ofTitle, ...whole];
  const near = saysDone
    ? []
    : beside.flatMap((one) => nearInRow(row, { ...one, ...column, context }));
  const isOpen = ({ at }: SaidWhen): boolean => !near.some((one) => one.at === at);
  const others = climb(said.filter(isOpen), { ...climbing, after: near.at(-1) });
  const left = bare.filter((one) => isOpen(one) && !others.some(({ at }) => at === one.at));
  return [...ofTitle, ...near, ...others, ...inYear(year, left, context)];
}

interface DayToRead {
  readonly said: SaidWhen;
  /** Those that its row tells in other columns. */
  readonly days: readonly CalendarDate[];
  readonly context: ReadingContext;
  /** The days of its column, and the one that the title names. */
  readonly around: readonly CalendarDate[];
  /** Those of its column that say their year. */
  readonly dated: readonly CalendarDate[];
  /** The months beside its column. */
  readonly months: readonly DatedRow[];
}

/**
 * A day without its year near those of its row that say theirs, the month beside it, or what is past since it is done; what is done
 * and says no more, near those of its column and of the title that are of these weeks, or else in the one year that is near those
 * of its column that say theirs, in that of the title where none does.
 */
function nearInRow(
  row: RowContext,
  { said, days, context, around, dated, months }: DayToRead,
): readonly (ReadSince & DatedRow)[] {
  const { at, isDone } = said;
  const month = months.findLast((one) => one.at <= at);
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
  const isNear = now !== undefined && now.gap <= AHEAD;
  if (isNear && gap(now.day, context.referenceDate ?? ANY_DATE) <= AHEAD) return [now];
  const [best, next] = nearestTo(dated);
  if (best === undefined) return [readIn(yearOver(row), said, context)].flatMap((one) => one ?? []);
  return best.gap <= HALF_YEAR && (next?.gap ?? Infinity) - best.gap > MONTH ? [best] : [];
}

/** Days in no order in the year of the title; those that begin again once, September to March, go on in the next. */
function inYear(
  year: number | undefined,
  said: readonly SaidWhen[],
  context: ReadingContext,
): readonly ReadSince[] {
  const read = said.flatMap((one) => readIn(year, one, context) ?? []);
  const drops = read.filter(({ day }, index) => day < (read[index - 1]?.day ?? day)).length;
  return drops === 1 ? [] : read;
}

/** « Dim 9 janvier », « 22 et 23 janvier »: in the nearest year in which nearly all that are named are such days. */
function ofNamedDays(said: readonly SaidWhen[], context: ReadingContext): readonly ReadSince[] {
  const named = said.filter(({ words }) => NAMED_DAY.test(fold(words)));
  if (new Set(named.map(({ words }) => words)).size < MIN_TEXTS) return [];
  const year = yearOfNamed(
    named,
    context.referenceDate ?? ANY_DATE,
    (one, year) => readIn(year, one, context) !== null,
  );
  return said.flatMap((one) => readIn(year, one, context) ?? []);
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

interface Climb {
  /** That of the title. */
  readonly year: number | undefined;
  /** The last row above whose year is known. */
  readonly after?: DatedRow | undefined;
  /** Days that what is done may lie after the writing of the document: it was done before it was due. */
  readonly ahead: number;
  readonly context: ReadingContext;
}

/**
 * Days that climb down the rows, in the one year of the title, else in that of the row above from whose day they go on,
 * else in that of most of them; what is done was due soon after the document was written, or before.
 */
function climb(
  said: readonly SaidWhen[],
  { year: titled, after, ahead, context }: Climb,
): readonly ReadSince[] {
  const open = said.filter(({ window }) => isOfNoYear(window));
  const isFew = new Set(open.map(({ words }) => fold(words))).size < MIN_TEXTS;
  // « Annulé », or a note under the rows, says no time.
  const dated = said.filter(({ window }) => window !== null);
  const areSpoken = dated.length * 2 < said.length;
  if (isFew || areSpoken || open.length < dated.length * MOSTLY) return [];
  const years = open.flatMap(({ window }) => {
    const day = dayOf(window);
    // A week that has just passed may be of this year or of the next: it has no say.
    return day === null || !isSure(window) ? [] : [partsOf(day).year];
  });
  const found = [...tally(years)].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([one]) => one);
  const now = context.referenceDate ?? ANY_DATE;
  const isPast = (one: number): boolean =>
    open.every(
      (told) => !told.isDone || daysBetween(now, readIn(one, told, context)?.day ?? now) <= ahead,
    );
  const goesOn = (day: CalendarDate): boolean =>
    open.every(
      (one) =>
        one.at > (after?.at ?? 0) && (readIn(partsOf(day).year, one, context)?.day ?? '') >= day,
    );
  const on = after && goesOn(after.day) ? partsOf(after.day).year : undefined;
  const year = titled ?? on ?? found.find(isPast) ?? found[0];
  const within = open.flatMap((one) => readIn(year, one, context) ?? []);
  // « Novembre » may follow 12 November.
  const climbs = within.every(({ last }, index) => last >= (within[index - 1]?.day ?? last));
  return climbs && within.length === open.length ? within : [];
}
