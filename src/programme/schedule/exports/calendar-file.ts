import { addDays, type CalendarDate, formatFrenchDate } from '../../../lib/calendar-date';
import { deadlineOf, isPoint, isOpen } from '../../tracker/lateness';
import type { Settings } from '../../tracker/settings/settings';
import type { Action } from '../../tracker/tracker';
import { isHeldByCondition } from '../rows/action-mode';
import words from './calendar-words.fr.json';

export interface CalendarInput {
  readonly actions: readonly Action[];
  readonly settings: Pick<Settings, 'programmeTitle' | 'reminderDays'>;
  /** When the events were last told, in UTC: `20140515T000000Z`. */
  readonly stamp: string;
}

/** Octets of a content line, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * An iCalendar file of the dated milestones and decisions still to come about: one whole-day event
 * each, on the day after which it is late.
 */
export function calendarFileOf(input: CalendarInput): string {
  const dated = input.actions.filter(isStillToCome);
  const uids = uidsOf(dated);
  const events = dated.flatMap((action, index) => {
    const day = deadlineOf(action);
    return day === null ? [] : eventOf(action, day, { ...input, uid: uids[index] ?? '' });
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Suivi du programme//Gantt//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(input.settings.programmeTitle)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** How many events the file would hold. */
export function countCalendarEvents(actions: readonly Action[]): number {
  return actions.filter((action) => isStillToCome(action) && deadlineOf(action) !== null).length;
}

function isStillToCome(action: Action): boolean {
  return isPoint(action) && isOpen(action);
}

function eventOf(
  action: Action,
  day: CalendarDate,
  { settings, stamp, uid }: CalendarInput & { readonly uid: string },
): readonly string[] {
  const isWindow = action.start !== null && action.start !== day;
  const summary = isWindow ? `${action.title} (${words.atTheLatest})` : action.title;
  const description = describe(action, day).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(action.site === '' ? [] : [`LOCATION:${escapeText(action.site)}`]),
    ...(action.strand === '' ? [] : [`CATEGORIES:${escapeText(action.strand)}`]),
    `STATUS:${isHeldByCondition(action) ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...alarmOf(summary, settings.reminderDays),
    'END:VEVENT',
  ];
}

function alarmOf(summary: string, days: number): readonly string[] {
  if (days <= 0) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(`${words.reminder}${summary}`)}`,
    `TRIGGER:-P${String(days)}D`,
    'END:VALARM',
  ];
}

function describe(action: Action, day: CalendarDate): readonly string[] {
  const { start, dueText, condition, partners, decisionMaker } = action;
  const between =
    start !== null && start !== day
      ? `${words.between}${formatFrenchDate(start)}${words.and}${formatFrenchDate(day)}`
      : '';
  return [
    between,
    dueText && `${words.due}${dueText}`,
    condition && `${words.condition}${condition}`,
    partners.length > 0 ? `${words.partners}${partners.join(', ')}` : '',
    decisionMaker && `${words.decider}${decisionMaker}`,
  ].filter((line) => line !== '');
}

/** The same row keeps its event from one export to the next, whatever its date becomes. */
function uidsOf(actions: readonly Action[]): readonly string[] {
  const used = new Map<string, number>();
  return actions.map(({ id, title }) => {
    const name = (id === '' ? title : id)
      .normalize('NFD')
      .replace(/[^A-Za-z0-9-]/gu, '')
      .toLowerCase();
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return `${name}${count === 1 ? '' : `-${String(count)}`}@suivi-programme-logement`;
  });
}

function compact(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** RFC 5545, 3.3.11; no other control character may stand in a text. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|[\r\n\v]/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Cuts a line at 75 octets without cutting a letter; what follows begins with a space. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
