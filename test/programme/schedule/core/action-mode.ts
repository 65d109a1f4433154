import { isOver, lastDayOfPeriod, isSpread } from '../../../../src/programme/tracker/lateness';
import type { Action } from '../../../../src/programme/tracker/tracker';

/** How a row stands in time: with a date, a period, a bar, or none. */
export type ActionMode =
  'done-undated' | 'done-dated' | 'running' | 'dated' | 'window' | 'bar' | 'undated';

/** Whether the dates of a row are the two ends of one period its words name: when it is due, no start. */
export function isDuePeriod({ start, end, precision }: Action): boolean {
  return start !== null && !namesADay(precision) && end === lastDayOfPeriod(start, precision);
}

function namesADay(precision: Action['precision']): boolean {
  return precision === null || precision === 'jour' || precision === 'inconnue';
}

/**
 * How a row of Suivi stands in time, as the formulas of the Gantt tell it.
 *
 * @example modeOf({ ...action, type: 'Jalon', end: '2014-06-06' }) // 'dated'
 */
export function modeOf(action: Action): ActionMode {
  const { type, status, start, end, doneOn, precision } = action;
  if (status === 'Réalisé') return (doneOn ?? end ?? start) ? 'done-dated' : 'done-undated';
  if (start === null && end === null) {
    const isRunning = status === 'En cours' || status === 'En préparation';
    return isRunning && type !== 'Décision' ? 'running' : 'undated';
  }
  if (isDuePeriod(action)) return 'window';
  if (isSpread(action) && status === 'En cours') return 'running';
  if (isSpread(action) && start !== null) return 'bar';
  return end !== null && namesADay(precision) && end === (start ?? end) ? 'dated' : 'window';
}

/** Whether a row waits for a condition that stops it: what is done or given up waits no more. */
export function isHeldByCondition(action: Action): boolean {
  return action.condition !== '' && action.effect === 'Bloquante' && !isOver(action);
}
