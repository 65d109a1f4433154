import { addMonths, type CalendarDate, endOfMonth } from '../../../lib/calendar-date';

/** A pace to try, from what is left to count on the status date. */
export interface WhatIfInput {
  /** In the unit counted; null when there is no target. */
  readonly remaining: number | null;
  readonly statusDate: CalendarDate;
  /** Last day of the counting period; null when the workbook does not say. */
  readonly end: CalendarDate | null;
  readonly personsPerSession: number;
  readonly sessionsPerMonth: number;
}

export type WhatIf =
  | { readonly kind: 'reached' }
  | {
      readonly kind: 'met';
      readonly sessions: number;
      readonly months: number;
      /** Last day of the month in which the target is met. */
      readonly on: CalendarDate;
      readonly isInTime: boolean;
    }
  | { readonly kind: 'never' };

/** Beyond a century an answer means nothing. */
const MAX_MONTHS = 1200;

/**
 * When the target is met at so many persons a session and sessions a month. Writes nothing.
 *
 * @example 381 left on 31/03/2015, 12 persons, 2 sessions a month
 * // { kind: 'met', sessions: 32, months: 16, on: '2016-07-31', isInTime: true }
 */
export function tryPace(input: WhatIfInput): WhatIf {
  const { remaining, statusDate, end, personsPerSession, sessionsPerMonth } = input;
  if (remaining === null || !(personsPerSession > 0) || !(sessionsPerMonth > 0)) {
    return { kind: 'never' };
  }
  if (remaining === 0) return { kind: 'reached' };
  const sessions = Math.ceil(remaining / personsPerSession);
  const months = Math.ceil(sessions / sessionsPerMonth);
  if (months > MAX_MONTHS) return { kind: 'never' };
  const on = endOfMonth(addMonths(statusDate, months));
  return { kind: 'met', sessions, months, on, isInTime: end !== null && on <= endOfMonth(end) };
}
