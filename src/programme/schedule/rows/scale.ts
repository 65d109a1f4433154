import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysInMonth,
  earliestOf,
  endOfMonth,
  latestOf,
  partsOf,
  startOfIsoWeek,
  startOfMonth,
} from '../../../lib/calendar-date';
import type { Interval } from '../../dates/moments/moment';

/** The span of one column of time. */
export type ColumnUnit = 'week' | 'half-month' | 'month' | 'quarter' | 'half-year';

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

export type Period = Interval;

/** What a scale is made for. */
export interface ScaleRequest {
  readonly period: Period;
  readonly choice: ScaleChoice;
  readonly statusDate: CalendarDate;
  /** The last day of the rows drawn, which may lie after the period. */
  readonly latest?: CalendarDate | null;
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

/** How many columns of time the grid gets: those the scale needs, « Au-delà » included, within bounds. */
export function columnsNeeded(request: ScaleRequest): number {
  const { period, choice, latest } = request;
  const cutter = cutterOf(request, unitOf(choice, period));
  const later = cutter.endOf(cutter.periodEnd) < (latest ?? period.end) ? 1 : 0;
  const needed = countUnits(cutter, cutter.naturalStart, cutter.periodEnd) + later;
  return Math.min(Math.max(needed, LEAST_COLUMNS), MOST_COLUMNS);
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

/** How time is cut from the unit that holds the period's first day on. */
export interface Cutter {
  readonly naturalStart: CalendarDate;
  readonly focus: CalendarDate;
  readonly periodEnd: CalendarDate;
  readonly unitAt: (start: CalendarDate) => ColumnUnit;
  readonly endOf: (start: CalendarDate) => CalendarDate;
}

/** How a unit cuts the period asked for. */
export function cutterOf({ period, statusDate }: ScaleRequest, unit: ScaleUnit): Cutter {
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

/** How many columns hold the days from one to another. */
export function countUnits({ endOf }: Cutter, from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let start = from; start <= to; start = addDays(endOf(start), 1)) count += 1;
  return count;
}

function startOfUnit(date: CalendarDate, unit: ColumnUnit): CalendarDate {
  const { year, month, day } = partsOf(date);
  if (unit === 'week') return startOfIsoWeek(date);
  if (unit === 'half-month') return dateOf(year, month, day <= 15 ? 1 : 16);
  return dateOf(year, month - ((month - 1) % MONTHS_OF_UNIT[unit]), 1);
}

function endOfUnit(start: CalendarDate, unit: ColumnUnit): CalendarDate {
  const { year, month, day } = partsOf(start);
  if (unit === 'week') return addDays(startOfIsoWeek(start), 6);
  if (unit === 'half-month') return dateOf(year, month, day <= 15 ? 15 : daysInMonth(year, month));
  const months = MONTHS_OF_UNIT[unit];
  return endOfMonth(dateOf(year, month + (months - 1 - ((month - 1) % months)), 1));
}

const MONTHS_OF_UNIT = { month: 1, quarter: 3, 'half-year': 6 } as const;
