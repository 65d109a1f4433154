import { partsOf } from '../../../lib/calendar-date';
import { isDateFormat } from '../../../lib/date-format';
import { fold } from '../../../lib/text';
import { foldedText, type Grid } from '../../reading/grid';
import { type PeriodLabel, readPeriodLabel } from './period-labels';
import { WEEKDAY, weekdayNumber } from '../../reading/weekdays';

/** What one cell of a time axis says: a period, a bare number, the initial of a month or a day, some hours. */
export type AxisLabel =
  | PeriodLabel
  /** `weekday`: 1 on Monday, where the cell names it. */
  | { readonly kind: 'number'; readonly number: number; readonly weekday?: number }
  | { readonly kind: 'initial'; readonly month: number | null; readonly weekday?: number }
  /** « Matin », « 14h30 »: a part of the day above it, the hour in minutes. */
  | { readonly kind: 'part'; readonly at: number | null };

export interface AxisCell {
  readonly column: number;
  readonly text: string;
  readonly label: AxisLabel;
}

const MAX_NUMBER = 60;
/** « 3 », « Jour 3 », « Séance 3 »: counted from the first. */
const COUNTED = /^(?:(?:jour|j|day|seance|periode) ?)?(\d{1,2})$/u;
const NUMBERED_DAY = new RegExp(`^(${WEEKDAY})\\.? (\\d{1,2})$`, 'u');
const HALF_DAY = /^(?:matin(?:ee)?s?|apres[- ]midis?|am|pm|soir(?:ee)?s?)$/u;
const HOUR = /^(\d{1,2}) ?h ?(\d{2})?$/u;

/** What a cell says of time; a letter alone may be an initial. */
export function labelAt(grid: Grid, row: number, column: number): AxisLabel | null {
  const date = grid.date(row, column);
  if (date !== null) {
    const { year, month, day } = partsOf(date);
    const format = grid.format(row, column);
    const showsDay = !isDateFormat(format) || /d/iu.test(format);
    return showsDay ? { kind: 'day', day, month, year } : { kind: 'month', month, year };
  }
  const text = foldedText(grid, row, column).replace(/ ?:$/u, '');
  if (text === 'mar' && isBesideMonth(grid, row, column)) return readPeriodLabel(text);
  const [, name = text.replace('.', ''), day] = NUMBERED_DAY.exec(text) ?? [];
  const weekday = weekdayNumber(name);
  if (/^[a-z]$/u.test(text) || (weekday !== undefined && day === undefined))
    return { kind: 'initial', month: null, ...(weekday !== undefined && { weekday }) };
  const number = Number(day ?? COUNTED.exec(text)?.[1] ?? 0);
  if (number >= 1 && number <= MAX_NUMBER)
    return { kind: 'number', number, ...(weekday !== undefined && { weekday }) };
  return partOfDay(text) ?? readPeriodLabel(text);
}

/** « Feb | Mar | Apr »: no « mardi ». */
function isBesideMonth(grid: Grid, row: number, column: number): boolean {
  const filled = grid.filled(row);
  const at = filled.indexOf(column);
  return filled.slice(Math.max(0, at - 1), at + 2).some((near) => {
    const text = foldedText(grid, row, near);
    return near !== column && readPeriodLabel(text)?.kind === 'month';
  });
}

function partOfDay(text: string): AxisLabel | null {
  if (HALF_DAY.test(text)) return { kind: 'part', at: null };
  const [, hour = '0', minutes = '0'] = HOUR.exec(text) ?? [];
  return Number(hour) > 0 && Number(hour) < 24
    ? { kind: 'part', at: Number(hour) * 60 + Number(minutes) }
    : null;
}

/** Whether a cell names a day or a part of one: « l », « Lun. 2 », « matin ». */
export function namesDays({ text, label }: AxisCell): boolean {
  return ['initial', 'part'].includes(label.kind) || NUMBERED_DAY.test(fold(text));
}

/** Whether a cell names a period by itself. */
export function isPeriod(label: AxisLabel | null): label is PeriodLabel {
  return label !== null && !['number', 'initial', 'part'].includes(label.kind);
}

/** Whether a label is a day of the month or the quarter that another names: « 26/03 » under « Mars », « T1 ». */
export function isDayOf(label: AxisLabel | null, period: AxisLabel | undefined): boolean {
  if (label?.kind !== 'day') return false;
  if (period?.kind === 'month') return label.month === period.month;
  return period?.kind === 'quarter' && Math.ceil(label.month / 3) === period.quarter;
}

/** Where a label stands among those of its unit, and after how many they start again. */
export function rankOf(
  label: AxisLabel | null,
): { readonly unit: string; readonly value: number; readonly cycle: number } | null {
  switch (label?.kind) {
    case 'year':
      return { unit: 'year', value: label.year, cycle: Infinity };
    case 'quarter':
      return { unit: 'quarter', value: (label.year ?? 0) * 4 + label.quarter, cycle: 4 };
    case 'month':
      return { unit: 'month', value: (label.year ?? 0) * 12 + label.month, cycle: 12 };
    case 'week':
      return { unit: 'week', value: (label.year ?? 0) * 53 + label.week, cycle: 53 };
    case 'day': {
      const { year, month, day } = label;
      return { unit: 'day', value: (year ?? 0) * 372 + month * 31 + day, cycle: 372 };
    }
    case 'number':
      return { unit: 'number', value: label.number, cycle: 28 };
    case 'part':
      return label.at === null ? null : { unit: 'hour', value: label.at, cycle: 24 * 60 };
    default:
      return null;
  }
}
