import { type CalendarDate, formatFrenchDate } from '../../../lib/calendar-date';
import { lastDayOfPeriod } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';
import type { ActionMode } from '../rows/action-mode';
import type { GanttWords } from '../gantt/gantt-words';

/**
 * When a row happens, in words, for those who cannot see its drawing.
 *
 * @example describeWhen(row, 'window', words.reading) // 'entre le 21/06/2014 et le 22/09/2014'
 */
export function describeWhen(
  action: Action,
  mode: ActionMode,
  words: GanttWords['reading'],
): string {
  const { start, end, doneOn, precision } = action;
  const windowEnd = start === null ? null : lastDayOfPeriod(start, precision);
  const due = end ?? windowEnd;
  const until = end === null ? words.openEnd : `${words.until}${day(end)}`;
  switch (mode) {
    case 'done-undated':
      return words.doneUndated;
    case 'done-dated':
      return `${words.doneOn}${day(doneOn ?? end ?? start)}`;
    case 'dated':
      return `${words.on}${day(due)}`;
    case 'window':
      if (start === null) return `${words.by}${day(due)}`;
      return `${words.between}${day(start)}${words.and}${day(due)}`;
    case 'bar':
      if (windowEnd === start) return `${words.startsOn}${day(start)}${until}`;
      return `${words.startsBetween}${day(start)}${words.and}${day(windowEnd)}${until}`;
    case 'running':
      if (start === null && end === null) return words.running;
      return `${words.begun}${start === null ? '' : `${words.startsOn}${day(start)}`}${until}`;
    case 'undated':
      return words.undated;
  }
}

function day(date: CalendarDate | null): string {
  return date === null ? '' : formatFrenchDate(date);
}
