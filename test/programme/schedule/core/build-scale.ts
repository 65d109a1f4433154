import {
  addDays,
  type CalendarDate,
  daysBetween,
  latestOf,
} from '../../../../src/lib/calendar-date';
import {
  columnsNeeded,
  type ColumnUnit,
  countUnits,
  type Cutter,
  cutterOf,
  type Period,
  type ScaleChoice,
  type ScaleRequest as NeededScale,
  type ScaleUnit,
  unitOf,
} from '../../../../src/programme/schedule/rows/scale';
import { labelColumn, labelMonths } from './scale-label';

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
export interface ScaleRequest extends NeededScale {
  /** Columns of time; as many as the scale needs when absent. */
  readonly capacity?: number;
}

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

interface Cut extends Period {
  readonly by: ColumnUnit;
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

function labelOf({ start, end, by }: Cut): string {
  const isWhole = by !== 'half-year' || daysBetween(start, end) > LONGEST_PART_DAYS;
  return isWhole ? labelColumn(start, by) : labelMonths(start, end);
}

/** A half-year has 181 days at least, five months of it 153 at most. */
const LONGEST_PART_DAYS = 160;
