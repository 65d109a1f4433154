import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysInMonth,
  endOfMonth,
  partsOf,
  startOfIsoWeek,
  startOfMonth,
} from '../../../lib/calendar-date';
import { type ColumnUnit, labelColumn } from './scale-label';

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

/** How time is cut: one unit throughout, or half-months for eight months and half-years after. */
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
  /** Antérieur, then time in order, then « Au-delà » when something lies after, then Sans date. */
  readonly columns: readonly ScaleColumn[];
}

/** Beyond this many months, Automatique goes at two speeds. */
export const TWO_SPEED_AFTER_MONTHS = 18;
/** Up to this many months, Automatique shows weeks. */
export const WEEKS_UP_TO_MONTHS = 4;
/** Months shown by halves before the reduced zone. */
export const DETAILED_MONTHS = 8;

const UNIT_OF_CHOICE: Readonly<Record<Exclude<ScaleChoice, 'Automatique'>, ColumnUnit>> = {
  Semaine: 'week',
  Quinzaine: 'half-month',
  Mois: 'month',
  Trimestre: 'quarter',
  Semestre: 'half-year',
};

/**
 * The columns of the Gantt for a period: « Antérieur », the period cut as the scale says (whole
 * units, so the first and last may reach beyond the period), « Sans date ». « Au-delà » is added
 * when `latest`, the last day of the rows drawn, lies after them, or when more than `capacity`
 * columns of time would be needed.
 *
 * @example buildScale({ period: { start: '2014-05-01', end: '2017-08-31' }, choice: 'Automatique' })
 *   // 24 columns: Antérieur, mai 2014 1-15 … déc. 2014 16-31, S1 2015 … S2 2017, Sans date
 */
export function buildScale(options: {
  readonly period: Period;
  readonly choice: ScaleChoice;
  readonly latest?: CalendarDate | null;
  readonly capacity?: number;
}): Scale {
  const { period, choice } = options;
  const unit = unitOf(choice, period);
  const cuts = cutPeriod(period, unit);
  const capacity = options.capacity ?? cuts.length + 1;
  const last = cuts.at(-1);
  const isBeyond = last !== undefined && (options.latest ?? '') > last.end;
  const isTooLong = cuts.length > capacity || (isBeyond && cuts.length === capacity);
  const kept = isTooLong ? cuts.slice(0, capacity - 1) : cuts;
  const lastKept = kept.at(-1) ?? { start: period.start, end: period.end };
  const first = kept[0] ?? lastKept;
  const columns: Omit<ScaleColumn, 'index'>[] = [
    { kind: 'earlier', label: 'Antérieur', start: null, end: addDays(first.start, -1) },
    ...kept.map(({ start, end, cutBy }): Omit<ScaleColumn, 'index'> => ({
      kind: unit === 'two-speed' && cutBy === 'half-year' ? 'reduced' : 'detailed',
      label: labelColumn(start, cutBy),
      start,
      end,
    })),
  ];
  if (isBeyond || isTooLong) {
    columns.push({ kind: 'later', label: 'Au-delà', start: addDays(lastKept.end, 1), end: null });
  }
  columns.push({ kind: 'undated', label: 'Sans date', start: null, end: null });
  return { choice, unit, columns: columns.map((column, index) => ({ index, ...column })) };
}

/** How many columns of time a choice needs for a period, « Antérieur » and « Sans date » apart. */
export function countTimeColumns(period: Period, choice: ScaleChoice): number {
  return cutPeriod(period, unitOf(choice, period)).length;
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

function countMonths({ start, end }: Period): number {
  const [from, to] = [partsOf(start), partsOf(end)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

interface Cut extends Period {
  readonly cutBy: ColumnUnit;
}

function cutPeriod(period: Period, unit: ScaleUnit): readonly Cut[] {
  const detailedEnd = endOfMonth(addMonths(startOfMonth(period.start), DETAILED_MONTHS - 1));
  const cuts: Cut[] = [];
  let start = startOfUnit(period.start, unit === 'two-speed' ? 'half-month' : unit);
  do {
    const half = start <= detailedEnd ? 'half-month' : 'half-year';
    const cutBy = unit === 'two-speed' ? half : unit;
    const end = endOfUnit(start, cutBy);
    cuts.push({ start, end, cutBy });
    start = addDays(end, 1);
  } while (start <= period.end);
  return cuts;
}

function startOfUnit(date: CalendarDate, unit: ColumnUnit): CalendarDate {
  const { year, month, day } = partsOf(date);
  if (unit === 'week') return startOfIsoWeek(date);
  if (unit === 'half-month') return dateOf(year, month, day <= 15 ? 1 : 16);
  const months = MONTHS_OF_UNIT[unit];
  return dateOf(year, month - ((month - 1) % months), 1);
}

function endOfUnit(start: CalendarDate, unit: ColumnUnit): CalendarDate {
  const { year, month, day } = partsOf(start);
  if (unit === 'week') return addDays(start, 6);
  if (unit === 'half-month') return dateOf(year, month, day <= 15 ? 15 : daysInMonth(year, month));
  const months = MONTHS_OF_UNIT[unit];
  return endOfMonth(dateOf(year, month + (months - 1 - ((month - 1) % months)), 1));
}

const MONTHS_OF_UNIT = { month: 1, quarter: 3, 'half-year': 6 } as const;
