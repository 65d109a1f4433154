import type { CalendarDate } from '../../../lib/calendar-date';
import { readDue } from '../../reading/read-due';
import type { ReadingContext } from '../../reading/reading-context';
import type { ActionWords } from './action-words';

/** When an action was done: the day typed in its column. */
export function dayDone(
  { doneOn }: Pick<ActionWords, 'doneOn'>,
  context: ReadingContext,
): CalendarDate | null {
  return readDue({ cell: doneOn, type: 'Jalon', isDone: true, context }).end;
}
