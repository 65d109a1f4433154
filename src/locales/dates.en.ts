import { formatFrenchDate, partsOf } from '../lib/calendar-date';
import type { CalendarDate } from '../lib/calendar-date';
import { assertNever } from '../lib/result';
import type { DateWords } from '../programme/dates/date-words';
import type {
  AlternativeReading,
  DueDateReading,
  DueWindow,
  ImpossibleDate,
  NotADate,
  ReadingNote,
  ReadYear,
} from '../programme/dates/windows/due-window';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** How readings of due dates are told back in English. Days in digits stay dd/mm/yyyy. */
export const datesEn: DateWords = {
  period,
  reading: tellReading,
  alternative: tellAlternative,
  note: tellNote,
  publicHolidays: {
    'new-year': 'New Year’s Day',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'victory-1945': 'Victory in Europe Day',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'national-day': 'Bastille Day',
    assumption: 'Assumption Day',
    'all-saints': 'All Saints’ Day',
    'armistice-1918': 'Armistice Day',
    christmas: 'Christmas Day',
  },
  schoolHolidays: {
    toussaint: 'Autumn school holidays',
    noel: 'Christmas school holidays',
    hiver: 'Winter school holidays',
    printemps: 'Spring school holidays',
    ete: 'Summer school holidays',
  },
};

function period({ start, end, relation }: Pick<DueWindow, 'start' | 'end' | 'relation'>): string {
  if (start === null) return end === null ? 'undated' : `by ${longDate(end)} at the latest`;
  if (end === null) return `from ${longDate(start)}`;
  if (start === end) return `on ${longDate(start)}`;
  const from = shortestStart(start, end);
  const isSpan = relation === 'de … à' || relation === 'durée' || relation === 'récurrent';
  return isSpan ? `from ${from} to ${longDate(end)}` : `between ${from} and ${longDate(end)}`;
}

function tellReading(reading: DueDateReading): string {
  switch (reading.kind) {
    case 'window':
      return tellWindow(reading);
    case 'not-a-date':
      return tellNotADate(reading);
    case 'impossible':
      return tellImpossible(reading);
    case 'unreadable':
      return `“${reading.words}” is not understood. Type a date or a period, such as « fin juin 2014 ».`;
    default:
      return assertNever(reading);
  }
}

function tellWindow(window: DueWindow): string {
  if (window.relation === 'antérieur') {
    const day = window.end === null ? '' : ` (${formatFrenchDate(window.end)})`;
    return `done before the document’s date${day}`;
  }
  const parts = [`${period(window)}${tellYear(window.year)}`];
  if (window.end === null && window.startBy !== null && window.startBy !== window.start) {
    parts.push(`expected to start by ${longDate(window.startBy)}`);
  }
  if (window.condition !== null) parts.push(`condition: “${window.condition.words}”`);
  parts.push(...window.notes.map(tellNote));
  if (window.confidence === 'low') parts.push('to be confirmed');
  if (window.alternative !== null) parts.push(tellAlternative(window.alternative));
  return parts.join('; ');
}

function tellYear({ source, referenceDate }: ReadYear): string {
  if (referenceDate === null) return '';
  const day = formatFrenchDate(referenceDate);
  switch (source) {
    case 'written':
      return '';
    case 'next-occurrence':
      return ` (year inferred from the document’s date, ${day})`;
    case 'last-occurrence':
      return ` (year inferred: the last time before the document’s date, ${day})`;
    case 'relative':
      return ` (counted from the document’s date, ${day})`;
    default:
      return assertNever(source);
  }
}

function tellAlternative(alternative: AlternativeReading): string {
  return `other reading: ${period({ ...alternative, relation: 'dans' })} (${REASONS[alternative.why]})`;
}

const REASONS: Readonly<Record<AlternativeReading['why'], string>> = {
  'month-first': 'month before day, the American way',
  'month-and-year': 'month and year',
  'day-of-month': 'day of the month',
  'nearest-day': 'nearest real date',
  weekday: 'the weekday that is written',
  'last-occurrence': 'already past, if the action is done',
  'next-occurrence': 'the next time',
  'office-season': 'the office summer, July and August',
  'calendar-season': 'the calendar summer',
  'rentree-setting': 'the other setting of the September return',
  'week-or-semester': 'week or half-year',
  'week-of-seven-days': 'week counted from the edge of the month',
  'year-part': 'a longer or shorter part of the year',
  'civil-years': 'calendar years',
  'school-year': 'school year',
  'bound-included': 'limit included',
  'bound-excluded': 'limit excluded',
  'within-the-period': 'within the period',
  'exact-day': 'delay counted to the day',
  'eight-days': 'eight clear days or not',
};

function tellNote(note: ReadingNote): string {
  switch (note.code) {
    case 'wrong-weekday':
      return `the text says ${weekday(note.written)}, the date is a ${weekday(note.actual)}`;
    case 'spelling':
      return `“${note.written}” read as “${note.read}”`;
    case 'words-left-out':
      return `words not read: “${note.words}”`;
    default:
      return assertNever(note);
  }
}

function tellNotADate({ what, words }: NotADate): string {
  return `“${words}” is not a date: ${NOT_DATES[what]}`;
}

const NOT_DATES: Readonly<Record<NotADate['what'], string>> = {
  condition: 'it is a condition. Move it to « Condition ».',
  event: 'it depends on another step. Name that step in « Dépend de » or « Condition ».',
  status: 'it is a status. Move it to « Statut ».',
  undated: 'the due date is still to be set.',
  duration: 'it is a duration. Give its start as well.',
  recurrence: 'it is a frequency. Give its start and end as well.',
  quantity: 'it is a number. Type a date or a period.',
  'place-number': 'these are two numbers. Type a date or a period.',
  label: 'it is a name or a number. Type a date or a period.',
};

function tellImpossible({ words, why, nearest }: ImpossibleDate): string {
  const reason =
    why === 'end-before-start'
      ? `“${words}”: the end comes before the start.`
      : `“${words}” does not exist.`;
  return nearest === null
    ? `${reason} Correct the date.`
    : `${reason} Suggested date: ${formatFrenchDate(nearest)}.`;
}

/** `1` before `30 September 2014`, `1 June` before `30 September 2014`. */
function shortestStart(start: CalendarDate, end: CalendarDate): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return String(partsOf(start).day);
  if (start.slice(0, 4) === end.slice(0, 4)) return `${partsOf(start).day} ${monthOf(start)}`;
  return longDate(start);
}

function longDate(date: CalendarDate): string {
  return `${partsOf(date).day} ${monthOf(date)} ${date.slice(0, 4)}`;
}

function monthOf(date: CalendarDate): string {
  return MONTHS[partsOf(date).month - 1] ?? '';
}

function weekday(number: number): string {
  return WEEKDAYS[number - 1] ?? '';
}
