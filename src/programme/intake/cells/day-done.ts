import type { CalendarDate } from '../../../lib/calendar-date';
import { findDueDates } from '../../dates/find-due-dates';
import type { ReadingContext } from '../../reading/reading-context';
import { readStatus } from '../../reading/read-status';
import type { ActionWords } from './action-words';
import { dueContext, isYearless, readDue } from '../../reading/read-due';

/** What may stand around the day in a status cell: « fait (12 mars) », « ok – le 15/10 ». */
const AROUND = /[()\s,;:–-]+/gu;

/** When an action was done: the day typed in its column, or that its status says, « ok le 15/10 ». */
export function dayDone(
  { doneOn, statuses }: Pick<ActionWords, 'doneOn' | 'statuses'>,
  context: ReadingContext,
): CalendarDate | null {
  const typed = readDue({ cell: doneOn, type: 'Jalon', isDone: true, context }).end;
  const said = (): CalendarDate | null => {
    const days = statuses.map((text) => dayOfStatus(text, context));
    return days.find((day) => day !== null) ?? null;
  };
  return typed ?? said();
}

/** The one day that a status tells beside a word such as « fait », not after the document was written. */
function dayOfStatus(text: string, context: ReadingContext): CalendarDate | null {
  const { referenceDate } = context;
  const [found, other] = findDueDates(text, dueContext({ type: 'Jalon', isDone: true, context }));
  if (found?.kind !== 'window' || other !== undefined || found.start !== found.end) return null;
  const rest = text.replace(found.words, ' ').replace(AROUND, ' ').trim();
  const read = readStatus(rest, {});
  if (read?.status !== 'Réalisé' || read.confidence !== 'high') return null;
  if (referenceDate === null) return isYearless(found) ? null : found.start;
  return found.start !== null && found.start <= referenceDate ? found.start : null;
}
