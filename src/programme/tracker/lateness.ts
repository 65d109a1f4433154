import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysBetween,
  endOfMonth,
  partsOf,
} from '../../lib/calendar-date';
import { ACTION_TYPES, type ActionType } from './lists';
import type { Action, Precision } from './tracker';

/** How a row stands against its due date on the status date. Days are whole and positive. */
export type Lateness =
  | { readonly kind: 'on-time' }
  | { readonly kind: 'to-watch' }
  | { readonly kind: 'late'; readonly days: number }
  /** Past its date, but a blocking condition is not met yet. */
  | { readonly kind: 'late-unless-condition'; readonly days: number };

/** Last day of the season that begins on that day of that year: of the calendar, or of the office. */
const SEASON_ENDS: Readonly<Record<string, (year: number) => CalendarDate>> = {
  '03-20': (year) => dateOf(year, 6, 20),
  '06-21': (year) => dateOf(year, 9, 22),
  '07-01': (year) => dateOf(year, 8, 31),
  '09-23': (year) => dateOf(year, 12, 20),
  '12-21': (year) => dateOf(year + 1, 3, 19),
};

/** Whether anything says when it is. */
export function isDated({ start, end }: Pick<Action, 'start' | 'end'>): boolean {
  return start !== null || end !== null;
}

const ON_TIME: Lateness = { kind: 'on-time' };

/**
 * The last day of the period that begins on `start`, for a date known with that precision.
 *
 * @example lastDayOfPeriod('2014-09-01', 'mois') // '2014-09-30'
 */
export function lastDayOfPeriod(start: CalendarDate, precision: Precision | null): CalendarDate {
  const { year, month, day } = partsOf(start);
  switch (precision) {
    case 'semaine':
      return addDays(start, 6);
    case 'décade':
      return day <= 20 ? addDays(start, 9) : endOfMonth(start);
    case 'quinzaine':
      return day <= 15 ? dateOf(year, month, 15) : endOfMonth(start);
    case 'mois':
      return endOfMonth(start);
    case 'bimestre':
      return addDays(addMonths(start, 2), -1);
    case 'trimestre':
      return addDays(addMonths(start, 3), -1);
    case 'saison':
      return SEASON_ENDS[start.slice(5)]?.(year) ?? addDays(addMonths(start, 3), -1);
    case 'semestre':
      return addDays(addMonths(start, 6), -1);
    case 'année':
      return addDays(addMonths(start, 12), -1);
    case 'jour':
    case 'inconnue':
    case null:
      return start;
  }
}

/** Whether rows of a type go on from one day to another; the others fall on a day, and stand on « Jalons ». */
const IS_SPREAD: Readonly<Record<ActionType, boolean>> = {
  Jalon: false,
  Tâche: true,
  Récurrent: true,
  Décision: false,
};
export const SPREAD_TYPES = ACTION_TYPES.filter((type) => IS_SPREAD[type]);
export const POINT_TYPES = ACTION_TYPES.filter((type) => !IS_SPREAD[type]);

/** Whether a row goes on from one day to another; false where its type is not told. */
export function isSpread({ type }: Pick<Action, 'type'>): boolean {
  return SPREAD_TYPES.some((spread) => spread === type);
}

/** Whether a row falls on a day, as « Jalons » lists it; false where its type is not told. */
export function isPoint({ type }: Pick<Action, 'type'>): boolean {
  return POINT_TYPES.some((point) => point === type);
}

/**
 * The day after which a row is late: the end of a milestone or decision; for a task or recurring
 * item not begun, the end of its start window; once begun, its own end. Null when nothing says.
 */
export function deadlineOf(action: Action, status = action.status): CalendarDate | null {
  if (!isSpread(action) || status === 'En cours' || action.start === null) return action.end;
  const windowEnd = lastDayOfPeriod(action.start, action.precision);
  return action.end !== null && action.end < windowEnd ? action.end : windowEnd;
}

/** Whether a row is done or given up. */
export function isOver({ status }: Pick<Action, 'status'>): boolean {
  return status === 'Réalisé' || status === 'Abandonné';
}

/** Whether a row still has something to do: neither done, nor on hold, nor dropped. */
export function isOpen(action: Action): boolean {
  return !isOver(action) && action.status !== 'Suspendu';
}

/** How a row stands on the status date: to be watched in its window, or `reminderDays` before its deadline. */
export function latenessOf(
  action: Action,
  statusDate: CalendarDate,
  reminderDays: number,
): Lateness {
  const deadline = deadlineOf(action);
  if (deadline === null || !isOpen(action)) return ON_TIME;
  const days = daysBetween(deadline, statusDate);
  if (days > 0) {
    const isHeld = action.condition !== '' && action.effect === 'Bloquante';
    return { kind: isHeld ? 'late-unless-condition' : 'late', days };
  }
  const isWindowOpen = action.start !== null && action.start <= statusDate;
  return isWindowOpen || -days <= reminderDays ? { kind: 'to-watch' } : ON_TIME;
}

/**
 * Whether a row is late on the status date: past its deadline, still open, and held by no blocking
 * condition. Every count of late rows (checks, sheets, pane) is of these.
 */
export function isLate(action: Action, statusDate: CalendarDate): boolean {
  return latenessOf(action, statusDate, 0).kind === 'late';
}

/** Days from the status date to the deadline of an open row; null without deadline. */
export function daysToGo(action: Action, statusDate: CalendarDate): number | null {
  const deadline = deadlineOf(action);
  return deadline === null || !isOpen(action) ? null : daysBetween(statusDate, deadline);
}

/** Days ahead that the committee's sheets look at. */
export const DAYS_AHEAD = 60;

/** Whether an open row falls due that day or within {@link DAYS_AHEAD} days of it. */
export function isAhead(action: Action, statusDate: CalendarDate): boolean {
  const days = daysToGo(action, statusDate);
  return days !== null && days >= 0 && days <= DAYS_AHEAD;
}

/** Whether a decision is awaited: a row of that type not settled, or any row that waits for one. */
export function isAwaitingDecision(action: Action): boolean {
  const isUnsettled = action.type === 'Décision' && !isOver(action);
  return isUnsettled || action.status === 'En attente de décision';
}
