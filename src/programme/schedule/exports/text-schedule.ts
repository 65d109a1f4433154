import { type CalendarDate, formatFrenchDate } from '../../../lib/calendar-date';
import { uncapitalised } from '../../../lib/text';
import { latenessOf, lastDayOfPeriod } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';
import { type ActionMode, modeOf } from '../rows/action-mode';
import type { ScheduleSource } from '../rows/schedule-source';
import type { GanttWords } from '../gantt/gantt-words';
import { groupRows, NO_FILTER } from '../rows/select-rows';
import exported from './export-words.fr.json';

const { text: words } = exported;

/**
 * The schedule as a text to paste into a letter or a report: the headings of the source, in its
 * order, and under each one line a row, with the words of its due date and what they mean.
 */
export function textScheduleOf(
  { source, statusDate }: { readonly source: ScheduleSource; readonly statusDate: CalendarDate },
  gantt: Pick<GanttWords, 'reading' | 'noStrand'>,
): string {
  const { settings } = source;
  const groups = groupRows(source, NO_FILTER);
  const line = (action: Action): string => {
    const standing = tellStanding(action, modeOf(action), gantt.reading);
    return `– ${action.title}${words.colon}${tell(action, { standing, statusDate })}.`;
  };
  const heading = `${settings.programmeTitle}\n${words.asOf}${formatFrenchDate(statusDate)}`;
  const sections = groups.map(({ strand, rows }) =>
    [strand || gantt.noStrand, ...rows.map(({ value }) => line(value))].join('\n'),
  );
  return `${[heading, ...sections].join('\n\n')}\n`;
}

/** « prévu entre le 21/06/2014 et le 22/09/2014 », « en préparation, dates non dites » */
function tellStanding(action: Action, mode: ActionMode, reading: GanttWords['reading']): string {
  const { start, end, status } = action;
  const isUndatedRun = mode === 'running' && start === null && end === null;
  const when = isUndatedRun ? words.undatedRun : describeWhen(action, mode, reading);
  if (status === null || status === 'Réalisé') return when;
  const isPlanned = status === 'Prévu' && (mode === 'dated' || mode === 'window');
  return `${uncapitalised(status)}${isPlanned ? ' ' : ', '}${when}`;
}

function tell(
  action: Action,
  { standing, statusDate }: { readonly standing: string; readonly statusDate: CalendarDate },
): string {
  const lateness = latenessOf(action, statusDate, 0);
  const parts = [
    action.dueText === '' ? standing : `${standing} ${words.quotedDue.join(action.dueText)}`,
    lateness.kind === 'late' ? words.late.join(String(lateness.days)) : '',
    action.partners.length === 0 ? '' : `${words.partners}${action.partners.join(', ')}`,
    action.type !== 'Décision' || action.decisionMaker === ''
      ? ''
      : `${words.decider}${action.decisionMaker}`,
    action.condition === '' ? '' : `${words.condition}${action.condition}`,
  ];
  return parts.filter((part) => part !== '').join(words.semicolon);
}

/**
 * When a row happens, in words, for those who cannot see its drawing.
 *
 * @example describeWhen(row, 'window', words.reading) // 'entre le 21/06/2014 et le 22/09/2014'
 */
function describeWhen(action: Action, mode: ActionMode, words: GanttWords['reading']): string {
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
