import { type CalendarDate, formatFrenchDate, parseIsoDate, partsOf } from '../lib/calendar-date';
import names from './english.json';

/** `06/06/2014`, day first as everywhere in the workbook. */
export function shortDate(date: string | null): string {
  const day = date === null ? null : parseIsoDate(date);
  return day === null ? 'to be given' : formatFrenchDate(day);
}

/** `6 June 2014` */
export function longDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${names.months[month - 1] ?? ''} ${String(year)}`;
}

export function monthOf(date: CalendarDate): string {
  const { year, month } = partsOf(date);
  return `${names.months[month - 1] ?? ''} ${String(year)}`;
}

/** 1 is `Monday`. */
export function weekday(day: number): string {
  return names.weekdays[day - 1] ?? '';
}

export function interval(start: CalendarDate | null, end: CalendarDate | null): string {
  if (start !== null && end !== null) {
    return start === end ? `on ${shortDate(start)}` : `${shortDate(start)} to ${shortDate(end)}`;
  }
  if (start !== null) return `from ${shortDate(start)}`;
  return end === null ? 'without a date' : `until ${shortDate(end)}`;
}

export function number(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** `1 day`, `9 days` */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

export function proposal(proposed: string | number | null): string {
  return proposed === null ? '' : ` Suggested: “${String(proposed)}”.`;
}
