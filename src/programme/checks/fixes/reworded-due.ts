import type { DueWindow } from '../../dates/windows/due-window';
import type { CheckContext } from '../context/context';
import { isYearKnown } from '../context/due-reader';
import type { Action } from '../../tracker/tracker';
import { respell } from '../../dates/words/due-spelling';
import { partsOf } from '../../../lib/calendar-date';

/** The words put right, when they then say a date without doubt. */
export function nearestReading(action: Action, context: CheckContext): string | null {
  const dueText = respell(action.dueText);
  if (dueText === null) return null;
  const due = context.due.read({ ...action, dueText });
  const isSure = due.kind === 'window' && due.confidence !== 'low' && isYearKnown(due, context);
  return isSure ? dueText : null;
}

/** The words with their year, when they then read the same; null otherwise or when in doubt. */
export function textWithYear(action: Action, due: DueWindow, context: CheckContext): string | null {
  if (due.confidence === 'low') return null;
  const day = due.start ?? due.end;
  if (day === null) return null;
  const dueText = `${action.dueText} ${partsOf(day).year}`;
  const again = context.due.read({ ...action, dueText });
  const isSame =
    again.kind === 'window' &&
    again.yearSource === 'written' &&
    again.confidence !== 'low' &&
    again.start === due.start &&
    again.end === due.end;
  return isSame ? dueText : null;
}
