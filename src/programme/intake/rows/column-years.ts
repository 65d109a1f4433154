import { type CalendarDate, daysBetween, partsOf } from '../../../lib/calendar-date';
import { tally } from '../../../lib/tally';
import { fold } from '../../../lib/text';
import { countFrom } from '../../reading/counted-days';
import type { ReadingContext } from '../../reading/reading-context';
import { isOfNoYear } from '../../reading/due-request';
import { WEEKDAY } from '../../reading/weekdays';
import type { RowContext } from '../tables/row-context';
import { yearOfNamed } from '../time/axis-year';
import { readPeriodLabel } from '../time/period-labels';
import {
  type DatedRow,
  type DayColumn,
  dayOf,
  isSure,
  openDayColumn,
  readIn,
  type SaidWhen,
} from './column-days';
import { isDated } from './row-parts';
import type { CellYears } from './row-to-read';
import { yearOver } from '../tables/title-times';

/** Fewer days in order are so by chance. */
const MIN_TEXTS = 3;
const NAMED_DAY = new RegExp(`^${WEEKDAY}[. ]`, 'u');
const MOSTLY = 0.8;
/** Days of one row are hardly ever further apart. */
const HALF_YEAR = 183;
const MONTH = 31;
/** A document keeps the day of its first writing: what is done was due that long after it at the most. */
const AHEAD = 62;

/** A row, and the day from which its cell is read. */
interface ReadSince extends Partial<DatedRow> {
  readonly at: number;
  readonly since: CalendarDate | 'counted';
}

/** What dates some of the cells that nothing surer dates; `after`: the last row that is dated so far. */
type Rung = (
  column: DayColumn,
  open: readonly SaidWhen[],
  after: ReadSince | undefined,
) => readonly ReadSince[];

/** Who gives days without a year theirs, the surest first. */
const LADDER: readonly Rung[] = [
  fromEvent,
  countedWeeks,
  namedDays,
  (column, open, after) => (column.isAlone ? inOrder(column, open, after) : []),
  besideOthers,
  inOrder,
  ofTitle,
];

/** From when each cell of days is read that a year must be found for, or that no year dates. */
export function columnYears(row: RowContext, context: ReadingContext): CellYears {
  const { referenceDate: now } = context;
  if (now === null) return new Map();
  return new Map(
    row.columns.filter(isDated).flatMap((match) => {
      const column = openDayColumn(row, match, { context, now });
      const told = [...looseDays(column)];
      for (const rung of LADDER) {
        const open = column.said.filter(({ at }) => !told.some((one) => one.at === at));
        told.push(...rung(column, open, told.at(-1)));
      }
      return told.map(({ at, since }) => [`${at}:${match.column}`, since] as const);
    }),
  );
}

/** Such a day of the week that the title names, or of none, where others count from the day of an event. */
function looseDays({ loose, week, event }: DayColumn): readonly ReadSince[] {
  const since = week ?? (event === null ? null : 'counted');
  return since === null ? [] : loose.map(({ at }) => ({ at, since }));
}

/** « J-60 », « S-12 »: counted from the day of the event. « S-14 », « S-15 », « S-16 » are weeks of the year, in order. */
function fromEvent({ event: since }: DayColumn, open: readonly SaidWhen[]): readonly ReadSince[] {
  if (since === null) return [];
  const counted = open.flatMap(({ at, words }) => {
    const days = countFrom(since, fold(words));
    return days === null ? [] : [{ at, since, ...days }];
  });
  const weeks = counted.filter(({ precision }) => precision === 'semaine');
  const areOfYear =
    weeks.length > 1 && weeks.every(({ start }, at) => start <= (weeks[at - 1]?.start ?? start));
  return areOfYear ? counted.filter((one) => !weeks.includes(one)) : counted;
}

/** « S1 », « S2 », « S3 », or « S2 » on after a day: the weeks of a project, counted from a day that nothing tells. */
function countedWeeks({ dates }: DayColumn, open: readonly SaidWhen[]): readonly ReadSince[] {
  const weeks = open.flatMap(({ words }) => {
    const label = readPeriodLabel(words);
    return label?.kind === 'week' && label.year === null ? [label.week] : [];
  });
  const first = dates.length > 0 ? 1 : 0;
  const areInTurn = weeks.every((week, index) => week <= (weeks[index - 1] ?? first) + 1);
  const areMost = weeks.length >= open.length * MOSTLY;
  const areCounted = areMost && new Set(weeks).size >= MIN_TEXTS && areInTurn;
  return areCounted ? open.map(({ at }) => ({ at, since: 'counted' })) : [];
}

/**
 * « Dim 9 janvier », « 22 et 23 janvier »: in the year in which nearly all that are named are such days, the nearest to
 * the first that says its own.
 */
function namedDays(
  { context, now, dated }: DayColumn,
  open: readonly SaidWhen[],
): readonly ReadSince[] {
  const named = open.filter(({ words }) => NAMED_DAY.test(fold(words)));
  if (new Set(named.map(({ words }) => words)).size < MIN_TEXTS) return [];
  const [near = now] = dated;
  const year = yearOfNamed(named, near, (one, year) => readIn(year, one, context) !== null);
  return open.flatMap((one) => readIn(year, one, context) ?? []);
}

/**
 * A day near those of its row that say their year, the month beside it, or what is past since it is done; what is done
 * and says no more, near those of its column and of the title that are of these weeks, or else in the one year that is near
 * those of its column that say theirs, in that of the title where none does.
 */
function besideOthers(column: DayColumn, open: readonly SaidWhen[]): readonly ReadSince[] {
  const { row, context, now, around, dated, beside, saysDone } = column;
  const gap = (day: CalendarDate, other: CalendarDate): number => Math.abs(daysBetween(day, other));
  const nearestTo = (said: SaidWhen, told: readonly CalendarDate[]) =>
    [...new Set(told.flatMap((day) => [-1, 0, 1].map((near) => partsOf(day).year + near)))]
      .flatMap((year) => readIn(year, said, context) ?? [])
      .map((one) => ({ ...one, gap: Math.min(...told.map((day) => gap(day, one.day))) }))
      .sort((a, b) => a.gap - b.gap);
  const bare = saysDone ? [] : open.filter(({ window }) => isOfNoYear(window));
  return bare.flatMap((said) => {
    const days = beside.get(said.at) ?? [];
    if (days.length > 0 || !said.isDone)
      return nearestTo(said, days).filter((one, rank) => rank === 0 && one.gap <= HALF_YEAR);
    const [near] = nearestTo(said, around);
    if (near && near.gap <= AHEAD && gap(near.day, now) <= AHEAD) return [near];
    const [best, next] = nearestTo(said, dated).filter(
      (one) => daysBetween(now, one.day) <= HALF_YEAR,
    );
    if (best === undefined) return readIn(yearOver(row), said, context) ?? [];
    return best.gap <= HALF_YEAR && (next?.gap ?? Infinity) - best.gap > MONTH ? [best] : [];
  });
}

/**
 * Days that climb down the rows, in the one year of the title, else in that of the row above from whose day they go on,
 * else in that of most of them; what is done was due soon after the document was written, or before.
 */
function inOrder(
  { year: titled, saysDone, context, now }: DayColumn,
  said: readonly SaidWhen[],
  after: ReadSince | undefined,
): readonly ReadSince[] {
  const open = said.filter(({ window }) => isOfNoYear(window));
  const isFew = new Set(open.map(({ words }) => fold(words))).size < MIN_TEXTS;
  // « Annulé », or a note under the rows, says no time.
  const dated = said.filter(({ window }) => window !== null);
  const areSpoken = dated.length * 2 < said.length;
  if (isFew || areSpoken || open.length < dated.length * MOSTLY) return [];
  // What is still to come tells the year; what is done may be so ahead of its day.
  const found = [...yearsOf(open.filter(({ isDone }) => !isDone)), ...yearsOf(open)];
  const ahead = saysDone ? 0 : AHEAD;
  const isPast = (one: number): boolean =>
    open.every(
      (told) => !told.isDone || daysBetween(now, readIn(one, told, context)?.day ?? now) <= ahead,
    );
  const last = after?.day === undefined ? undefined : partsOf(after.day).year;
  const goesOn = open.every(
    (one) =>
      one.at > (after?.at ?? 0) && (readIn(last, one, context)?.day ?? '') >= (after?.day ?? ''),
  );
  const year = titled ?? (goesOn ? last : undefined) ?? found.find(isPast) ?? found[0];
  const within = open.flatMap((one) => readIn(year, one, context) ?? []);
  // « Novembre » may follow 12 November.
  const climbs = within.every(({ last }, index) => last >= (within[index - 1]?.day ?? last));
  return climbs && within.length === open.length ? within : [];
}

/** The years that most of them are read in, the most first. */
function yearsOf(said: readonly SaidWhen[]): readonly number[] {
  const years = said.flatMap(({ window }) => {
    const day = dayOf(window);
    // A week that has just passed may be of this year or of the next: it has no say.
    return day === null || !isSure(window) ? [] : [partsOf(day).year];
  });
  return [...tally(years)].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([one]) => one);
}

/** Days in no order in the year of the title; those that begin again once, September to March, go on in the next. */
function ofTitle({ year, context }: DayColumn, open: readonly SaidWhen[]): readonly ReadSince[] {
  const bare = open.filter(({ window }) => isOfNoYear(window));
  const read = bare.flatMap((one) => readIn(year, one, context) ?? []);
  const drops = read.filter(({ day }, index) => day < (read[index - 1]?.day ?? day)).length;
  return drops === 1 ? [] : read;
}
