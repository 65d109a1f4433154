import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysBetween,
  daysInMonth,
  earliestOf,
  endOfMonth,
  latestOf,
  partsOf,
  startOfIsoWeek,
  startOfMonth,
} from '../../../lib/calendar-date';
import { type ColumnUnit, labelColumn, labelMonths } from './scale-label';

/** What the scale cell of the Gantt offers, in the order of its drop-down. */
export const SCALE_CHOICES = [
  'Automatique',
  'Semaine',
  'Quinzaine',
  'Mois',
  'Trimestre',
  'Semestre',
] as const;
export type ScaleChoice = (typeof SCALE_CHOICES)[number];

/** How time is cut: one unit throughout, or half-months around the status date and half-years elsewhere. */
export type ScaleUnit = ColumnUnit | 'two-speed';

export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A column of the Gantt: the days it stands for, both included. */
export interface ScaleColumn {
  /** Place in the grid, from 0 for « Antérieur ». */
  readonly index: number;
  readonly kind: 'earlier' | 'detailed' | 'reduced' | 'later' | 'undated';
  readonly label: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

export interface Scale {
  readonly choice: ScaleChoice;
  readonly unit: ScaleUnit;
  /** Antérieur, then time in order, the last of it « Au-delà » when something lies after, then Sans date. */
  readonly columns: readonly ScaleColumn[];
}

/** What a scale is made for. */
export interface ScaleRequest {
  readonly period: Period;
  readonly choice: ScaleChoice;
  readonly statusDate: CalendarDate;
  /** The last day of the rows drawn, which may lie after the period. */
  readonly latest?: CalendarDate | null;
  /** Columns of time; as many as the scale needs when absent. */
  readonly capacity?: number;
}

/** Beyond this many months, Automatique goes at two speeds. */
export const TWO_SPEED_AFTER_MONTHS = 18;
/** Up to this many months, Automatique shows weeks. */
export const WEEKS_UP_TO_MONTHS = 4;
/** Months shown by halves when time goes at two speeds, the one before the status date first. */
export const DETAILED_MONTHS = 9;
/** Columns of time a grid has, whatever the scale. */
export const [LEAST_COLUMNS, MOST_COLUMNS] = [24, 40];

const UNIT_OF_CHOICE: Readonly<Record<Exclude<ScaleChoice, 'Automatique'>, ColumnUnit>> = {
  Semaine: 'week',
  Quinzaine: 'half-month',
  Mois: 'month',
  Trimestre: 'quarter',
  Semestre: 'half-year',
};

/**
 * The columns of the Gantt: « Antérieur », as many columns of time as there is room for, « Sans date ».
 * They go past the period when it needs fewer, and show what fits around the status date when it
 * needs more: the rest is in « Antérieur » and in the last column, which becomes « Au-delà ».
 *
 * @example
 * const period = { start: '2014-05-01', end: '2017-08-31' };
 * buildScale({ period, choice: 'Automatique', statusDate: '2014-05-15' })
 * // 26 columns: Antérieur, mai 2014 1-15 … janv. 2015 16-31, févr.-juin 2015, S2 2015 … S2 2017, Sans date
 */
export function buildScale(request: ScaleRequest): Scale {
  const { period, choice, latest } = request;
  const unit = unitOf(choice, period);
  const capacity = request.capacity ?? columnsNeeded(request);
  const cutter = cutterOf(request, unit);
  const cuts = cutTime(cutter, { start: firstStart(cutter, capacity), capacity });
  const isBeyond = latestOf(period.end, latest ?? period.end) > (cuts.at(-1)?.end ?? '');
  const time = cuts.map(({ start, end, by }, index): Omit<ScaleColumn, 'index'> => {
    if (isBeyond && index === capacity - 1) {
      return { kind: 'later', label: 'Au-delà', start, end: null };
    }
    const kind = unit === 'two-speed' && by === 'half-year' ? 'reduced' : 'detailed';
    return { kind, label: labelOf({ start, end, by }), start, end };
  });
  const first = cuts[0]?.start ?? period.start;
  const earlier = { kind: 'earlier', label: 'Antérieur', start: null, end: addDays(first, -1) };
  const undated = { kind: 'undated', label: 'Sans date', start: null, end: null };
  const columns = [earlier, ...time, undated] as readonly Omit<ScaleColumn, 'index'>[];
  return { choice, unit, columns: columns.map((column, index) => ({ index, ...column })) };
}

/** How many columns of time the grid gets: those the scale needs, « Au-delà » included, within bounds. */
export function columnsNeeded(request: Omit<ScaleRequest, 'capacity'>): number {
  const { period, choice, latest } = request;
  const cutter = cutterOf(request, unitOf(choice, period));
  const later = cutter.endOf(cutter.periodEnd) < (latest ?? period.end) ? 1 : 0;
  const needed = countUnits(cutter, cutter.naturalStart, cutter.periodEnd) + later;
  return Math.min(Math.max(needed, LEAST_COLUMNS), MOST_COLUMNS);
}

/** The column that holds a day: « Antérieur » before the first, the last one after the last. */
export function columnOf(scale: Scale, date: CalendarDate): number {
  const started = scale.columns.filter(({ start }) => start !== null && start <= date);
  return started.length;
}

/** The last column of time, « Au-delà » included. */
export function lastTimeColumn(scale: Scale): number {
  return scale.columns.length - 2;
}

/** The column « Sans date ». */
export function undatedColumn(scale: Scale): number {
  return scale.columns.length - 1;
}

/** How a choice cuts a period: Automatique depends on the months it touches. */
export function unitOf(choice: ScaleChoice, period: Period): ScaleUnit {
  if (choice !== 'Automatique') return UNIT_OF_CHOICE[choice];
  const months = countMonths(period);
  if (months <= WEEKS_UP_TO_MONTHS) return 'week';
  return months <= TWO_SPEED_AFTER_MONTHS ? 'half-month' : 'two-speed';
}

/**
 * The months shown by halves: nine from the one before the status date, never before the programme's
 * first month; the last nine of a period that is past.
 */
export function detailedZone(period: Period, statusDate: CalendarDate): Period {
  const isPast = statusDate > period.end;
  const before = isPast
    ? addMonths(startOfMonth(period.end), 1 - DETAILED_MONTHS)
    : addMonths(startOfMonth(statusDate), -1);
  const start = latestOf(startOfMonth(period.start), before);
  return { start, end: endOfMonth(addMonths(start, DETAILED_MONTHS - 1)) };
}

function countMonths({ start, end }: Period): number {
  const [from, to] = [partsOf(start), partsOf(end)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

interface Cut extends Period {
  readonly by: ColumnUnit;
}

/** How time is cut from the unit that holds the period's first day on. */
interface Cutter {
  readonly naturalStart: CalendarDate;
  readonly focus: CalendarDate;
  readonly periodEnd: CalendarDate;
  readonly unitAt: (start: CalendarDate) => ColumnUnit;
  readonly endOf: (start: CalendarDate) => CalendarDate;
}

function cutterOf({ period, statusDate }: ScaleRequest, unit: ScaleUnit): Cutter {
  const zone = detailedZone(period, statusDate);
  const isDetailed = (day: CalendarDate): boolean => day >= zone.start && day <= zone.end;
  const unitAt = (day: CalendarDate): ColumnUnit =>
    unit !== 'two-speed' ? unit : isDetailed(day) ? 'half-month' : 'half-year';
  const start = startOfMonth(period.start);
  return {
    naturalStart: unit === 'two-speed' ? start : startOfUnit(period.start, unit),
    focus: unit === 'two-speed' ? zone.start : startOfUnit(zone.start, unit),
    periodEnd: unit === 'two-speed' ? latestOf(period.end, zone.end) : period.end,
    unitAt,
    endOf: (day) => {
      const end = endOfUnit(day, unitAt(day));
      return unit === 'two-speed' && day < zone.start
        ? earliestOf(end, addDays(zone.start, -1))
        : end;
    },
  };
}

/**
 * The period's own start when the columns reach its end; otherwise as late as that takes, but not past
 * the month before the status date.
 */
function firstStart(cutter: Cutter, capacity: number): CalendarDate {
  const { naturalStart, focus, periodEnd, endOf } = cutter;
  const surplus = Math.max(0, countUnits(cutter, naturalStart, periodEnd) - capacity);
  let start = naturalStart;
  for (let left = surplus; left > 0 && start < focus; left -= 1) start = addDays(endOf(start), 1);
  return start;
}

function cutTime(
  { unitAt, endOf }: Cutter,
  { start: first, capacity }: { readonly start: CalendarDate; readonly capacity: number },
): readonly Cut[] {
  let start = first;
  return Array.from({ length: capacity }, () => {
    const cut = { start, end: endOf(start), by: unitAt(start) };
    start = addDays(cut.end, 1);
    return cut;
  });
}

/** How many columns hold the days from one to another. */
function countUnits({ endOf }: Cutter, from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let start = from; start <= to; start = addDays(endOf(start), 1)) count += 1;
  return count;
}

function labelOf({ start, end, by }: Cut): string {
  const isWhole = by !== 'half-year' || daysBetween(start, end) > LONGEST_PART_DAYS;
  return isWhole ? labelColumn(start, by) : labelMonths(start, end);
}

/** A half-year has 181 days at least, five months of it 153 at most. */
const LONGEST_PART_DAYS = 160;

function startOfUnit(date: CalendarDate, unit: ColumnUnit): CalendarDate {
  const { year, month, day } = partsOf(date);
  if (unit === 'week') return startOfIsoWeek(date);
  if (unit === 'half-month') return dateOf(year, month, day <= 15 ? 1 : 16);
  const months = MONTHS_OF_UNIT[unit];
  return dateOf(year, month - ((month - 1) % months), 1);
}

function endOfUnit(start: CalendarDate, unit: ColumnUnit): CalendarDate {
  const { year, month, day } = partsOf(start);
  if (unit === 'week') return addDays(startOfIsoWeek(start), 6);
  if (unit === 'half-month') return dateOf(year, month, day <= 15 ? 15 : daysInMonth(year, month));
  const months = MONTHS_OF_UNIT[unit];
  return endOfMonth(dateOf(year, month + (months - 1 - ((month - 1) % months)), 1));
}

const MONTHS_OF_UNIT = { month: 1, quarter: 3, 'half-year': 6 } as const;
