import type { FormulaInput } from '../../../workbook/edit';
import { choose, quoted } from '../../workings/formula';
import { STATUS_DATE_NAME } from '../../workings/action-block';
import { type Frame, type Scalar } from './gantt-frame';
import { controlName } from './gantt-names';
import {
  DETAILED_MONTHS,
  SCALE_CHOICES,
  TWO_SPEED_AFTER_MONTHS,
  WEEKS_UP_TO_MONTHS,
} from '../rows/scale';

/** Order of the units in every CHOOSE: week, half-month, month, quarter, half-year, two speeds. */
const [, ...UNIT_CHOICES] = SCALE_CHOICES;
const [WEEK, HALF_MONTH] = [1, 2];
export const TWO_SPEED = 6;
/** Months of the units from the month on. */
const MONTHS = [1, 3, 6];
/** The values that cut time: the unit, the zone in detail, and what two speeds skip. */
export type TimeScalar =
  'unit' | 'detailedStart' | 'detailedEnd' | 'pastColumns' | 'skippedColumns';

/** The same rules as `scale.ts`, from the scale cell, the period and the status date. */
export function timeFormulas(frame: Frame): Readonly<Record<TimeScalar, FormulaInput>> {
  const [start, end] = [controlName('periodStart'), controlName('periodEnd')];
  const of = (scalar: Scalar): string => frame.scalar(scalar);
  const zone = of('detailedStart');
  const [past, after] = [of('pastColumns'), `${of('detailedEnd')}+1`];
  const later = `IF(${end}>${of('detailedEnd')},${halfYearRank(end)}-(${halfYearRank(after)})+1,0)`;
  const wanted = `${past}+${String(2 * DETAILED_MONTHS)}+${later}-${String(frame.capacity)}`;
  const first = monthStart(start);
  const before = `IF(${STATUS_DATE_NAME}>${end},EDATE(${monthStart(end)},${String(1 - DETAILED_MONTHS)}),EDATE(${monthStart(STATUS_DATE_NAME)},-1))`;
  const passed = `${halfYearRank(`(${zone}-1)`)}-(${halfYearRank(first)})+1`;
  return {
    unit: { formula: unitFormula(start, end) },
    detailedStart: { formula: `=MAX(${first},${before})` },
    detailedEnd: { formula: `=EOMONTH(${zone},${String(DETAILED_MONTHS - 1)})` },
    pastColumns: { formula: `=IF(${zone}>${first},${passed},0)` },
    skippedColumns: { formula: `=MIN(${past},MAX(0,${wanted}))` },
  };
}

function unitFormula(start: string, end: string): string {
  const months = `((YEAR(${end})-YEAR(${start}))*12+MONTH(${end})-MONTH(${start})+1)`;
  const slow = `IF(${months}<=${String(TWO_SPEED_AFTER_MONTHS)},${String(HALF_MONTH)},${String(TWO_SPEED)})`;
  const automatic = `IF(${months}<=${String(WEEKS_UP_TO_MONTHS)},${String(WEEK)},${slow})`;
  const choices = UNIT_CHOICES.map(quoted).join(',');
  return `=IFERROR(MATCH(${controlName('scale')},{${choices}},0),${automatic})`;
}

/**
 * The first day of the first column of time: the start of the unit that holds the period's, or as late
 * as reaching the period's end takes, but not past the month before the status date.
 */
export function firstStartFormula(frame: Frame): string {
  const of = (scalar: Scalar): string => frame.scalar(scalar);
  const [start, end] = [controlName('periodStart'), controlName('periodEnd')];
  const zone = of('detailedStart');
  const back = frame.capacity - 1;
  const between = (from: (day: string) => string, latest: string): string =>
    `MAX(${from(start)},MIN(${from(zone)},${latest}))`;
  const week = between(weekStart, `${weekStart(end)}-${String(7 * back)}`);
  const halfStart = (day: string): string => `${day}-DAY(${day})+IF(DAY(${day})<16,1,16)`;
  const half = between(halfStart, halvesBefore(end, back));
  const months = MONTHS.map((count) =>
    between(
      (day) => unitStart(day, count),
      `EDATE(${unitStart(end, count)},${String(-count * back)})`,
    ),
  );
  const first = monthStart(start);
  const rank = `(${halfYearRank(first)}+${of('skippedColumns')})`;
  const skipped = `DATE(INT(${rank}/2),IF(MOD(${rank},2)=1,7,1),1)`;
  const isAll = `${of('skippedColumns')}=${of('pastColumns')}`;
  const twoSpeed = `IF(${of('skippedColumns')}=0,${first},IF(${isAll},${zone},${skipped}))`;
  return `=${choose(of('unit'), [week, half, ...months, twoSpeed])}`;
}

/** The last day of a column; empty for « Au-delà », which has none. */
export function endFormula(frame: Frame, index: number): string {
  const unitEnd = endOfUnit(frame, frame.scaleCell('start', index));
  if (index < frame.capacity) return `=${unitEnd}`;
  const wanted = `MAX(${controlName('periodEnd')},${frame.scalar('latest')})`;
  return `=IF(${unitEnd}<${wanted},"",${unitEnd})`;
}

function endOfUnit(frame: Frame, start: string): string {
  const half = `IF(DAY(${start})<16,${start}-DAY(${start})+15,EOMONTH(${start},0))`;
  const last = (months: number): string =>
    `EOMONTH(${start},MOD(-MONTH(${start}),${String(months)}))`;
  const zone = frame.scalar('detailedStart');
  const reduced = `IF(${start}<${zone},MIN(${last(6)},${zone}-1),${last(6)})`;
  const twoSpeed = `IF(${isDetailed(frame, start)},${half},${reduced})`;
  return choose(frame.scalar('unit'), [`${start}+6`, half, ...MONTHS.map(last), twoSpeed]);
}

/** Whether a day lies among the months shown by halves. */
export function isDetailed(frame: Frame, day: string): string {
  return `AND(${day}>=${frame.scalar('detailedStart')},${day}<=${frame.scalar('detailedEnd')})`;
}

/** 1 on the first column of another speed. */
export function zoneFormula(frame: Frame, index: number): string {
  const start = frame.scaleCell('start', index);
  const starts = `OR(${start}=${frame.scalar('detailedStart')},${start}=${frame.scalar('detailedEnd')}+1)`;
  const hasBefore = index === 1 ? 'FALSE' : starts;
  return `=IF(AND(${frame.scalar('unit')}=${String(TWO_SPEED)},${hasBefore}),1,0)`;
}

/** Whether columns are fine enough for the calendar's marks: weeks, or halves of month. */
export function isFine(frame: Frame, index: number): string {
  const unit = frame.scalar('unit');
  const detailed = isDetailed(frame, frame.scaleCell('start', index));
  return `OR(${unit}<=${String(HALF_MONTH)},AND(${unit}=${String(TWO_SPEED)},${detailed}))`;
}

function weekStart(day: string): string {
  return `${day}-WEEKDAY(${day},2)+1`;
}

function monthStart(day: string): string {
  return `EOMONTH(${day},-1)+1`;
}

function unitStart(day: string, months: number): string {
  return `EOMONTH(${day},-1-MOD(MONTH(${day})-1,${String(months)}))+1`;
}

/** The start of the half-month so many before the one that holds a day. */
function halvesBefore(day: string, count: number): string {
  const months = Math.floor(count / 2);
  const first = (back: number): string => `EDATE(${monthStart(day)},${String(-back)})`;
  if (count % 2 === 0) return `${first(months)}+IF(DAY(${day})<16,0,15)`;
  return `IF(DAY(${day})<16,${first(months + 1)}+15,${first(months)})`;
}

/** Half-years counted since the beginning of our era. */
function halfYearRank(day: string): string {
  return `YEAR(${day})*2+IF(MONTH(${day})>6,1,0)`;
}
