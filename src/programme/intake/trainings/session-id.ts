import type { CalendarDate } from '../../../lib/calendar-date';

/**
 * The number of a session that its source numbers not: the initials of its training and its first day.
 *
 * @example sessionIdOf('Tranquillité publique', '2015-01-12') // 'TP-2015-01-12'
 */
export function sessionIdOf(training: string, day: CalendarDate): string {
  const words = training.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return `${initials === '' ? 'S' : initials}-${day}`;
}
