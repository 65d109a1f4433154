import { type CalendarDate, formatFrenchDate, parseIsoDate, partsOf } from '../lib/calendar-date';
import { MONTH_NAMES } from '../lib/french-date';

export { longDate } from '../lib/french-date';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** `06/06/2014`; « à préciser » when there is no date. */
export function shortDate(date: string | null): string {
  const day = date === null ? null : parseIsoDate(date);
  return day === null ? 'à préciser' : formatFrenchDate(day);
}

/** `juin 2014` */
export function monthOf(date: CalendarDate): string {
  const { year, month } = partsOf(date);
  return `${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`;
}

/** 1 is `lundi`. */
export function weekday(day: number): string {
  return WEEKDAYS[day - 1] ?? '';
}

/** « du 21/06/2014 au 22/09/2014 », « à partir du… », « jusqu’au… », « le… » */
export function interval(start: CalendarDate | null, end: CalendarDate | null): string {
  if (start !== null && end !== null) {
    return start === end ? `le ${shortDate(start)}` : `du ${shortDate(start)} au ${shortDate(end)}`;
  }
  if (start !== null) return `à partir du ${shortDate(start)}`;
  return end === null ? 'sans date' : `jusqu’au ${shortDate(end)}`;
}

/** `10 000`, `13,1` */
export function number(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** `1 jour`, `9 jours` */
export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count > 1 ? many : one}`;
}

/** « Proposé : « Formations ». », or nothing. */
export function proposal(proposed: string | number | null): string {
  return proposed === null ? '' : ` Proposé : « ${String(proposed)} ».`;
}
