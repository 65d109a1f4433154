import {
  addMonths,
  type CalendarDate,
  endOfMonth,
  formatFrenchDate,
  partsOf,
} from '../../lib/calendar-date';
import { capitalised, collapseSpaces, fold } from '../../lib/text';
import type { DueDateReading, DueWindow, OpenInterval } from '../dates/windows/due-window';
import { type Effect, type Status, STATUS_READ } from '../tracker/lists';
import type { Precision } from '../tracker/tracker';
import { type DueReadingContext, type DueRequest, readWords, withinYear } from './due-request';
import { NOTHING, UNKNOWN } from './layout-words';
import type { DeducedValue, ProposalNote } from './proposal';
import {
  impossibleFields,
  isOfOtherYear,
  lowWindow,
  precisionOf,
  twoReadings,
} from './doubtful-days';
import { WEEKDAY } from './weekdays';
import { countFrom } from './counted-days';
import { readCondition } from './read-condition';

const NO_DUE = {
  dueText: '',
  start: null as CalendarDate | null,
  end: null as CalendarDate | null,
  precision: null as Precision | null,
  condition: '',
  effect: null as Effect | null,
  /** The status that the words tell: « fait », « en cours ». */
  status: null as Status | null,
  needsReferenceDate: false,
  deduced: [] as readonly DeducedValue[],
  notes: [] as readonly ProposalNote[],
};

/** What the due columns of a row give. */
export type DueFields = Readonly<typeof NO_DUE>;
/** What exports add to a day, and how they write it. */
const MIDNIGHT = /(?<=\d)[\sT]0{1,2}:00(?::00)?(?:[.,]0+)?$/u;
/** A day in figures, in whatever order the format of its cell has them. */
const WRITTEN_DAY = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/u;
/** « Mardi et vendredi », « du lundi au vendredi », « les lundis »: of each week. */
const EACH_WEEK = new RegExp(
  `^(?:les ${WEEKDAY}s|(?:du |les? )?${WEEKDAY}s?(?:(?: ?[,/] ?| et (?:les? )?| au )${WEEKDAY}s?)+)$`,
  'u',
);
/** « Fait en continu » is never over. */
const DONE_AGAIN =
  /^(?:fait|realise|effectue|assure|suivi)e?s? (?:en continu|en permanence|au fil|au quotidien|chaque|tou(?:te)?s les|regulierement)(?![a-z])/u;
const DAY_AND_MONTH = /^\d{1,2}\/\d{1,2}$/u;
const MONTHS_JUST_PAST = 3;

/**
 * Reads a due date, word for word kept, into an interval. What is only probable is proposed.
 *
 * @example readDue({ cell: { text: 'sept. si retenu', … }, type: 'Jalon', … }).effect // 'Bloquante'
 */
export function readDue(given: DueRequest): DueFields {
  const request = withinYear(given);
  const { cell } = request;
  const dueText = collapseSpaces(cell.text);
  const folded = fold(dueText);
  if (cell.date !== null) return readTrueDate(cell.date, request);
  if (folded === '' || NOTHING.test(folded)) return { ...NO_DUE, dueText: '' };
  const isLoose = [UNKNOWN, EACH_WEEK, DONE_AGAIN].some((one) => one.test(folded));
  if (isLoose || cell.since === 'counted') return { ...NO_DUE, dueText };
  const counted = cell.since === null ? null : countFrom(cell.since, folded);
  if (cell.since !== null && counted !== null) {
    const params = { words: dueText, event: formatFrenchDate(cell.since) };
    return { ...NO_DUE, ...counted, dueText, notes: [{ code: 'due-counted', params }] };
  }
  const reading = readWords(dueText, request);
  const condition = conditionOf(reading, dueText);
  // A cross under days says that one is meant, not that it is done.
  const said = 'status' in reading && folded.length > 1 ? reading.status : null;
  const status = said === null ? null : STATUS_READ[said];
  return { ...NO_DUE, ...windowFields(reading, request), dueText, ...condition, status };
}

function readTrueDate(date: CalendarDate, { cell, type }: DueRequest): DueFields {
  const text = collapseSpaces(cell.text).replace(MIDNIGHT, '');
  const dueText = text === '' || WRITTEN_DAY.test(text) ? formatFrenchDate(date) : text;
  if (cell.showsDay || partsOf(date).day !== 1) {
    return { ...NO_DUE, dueText, start: date, end: date, precision: 'jour' };
  }
  const end = type === 'Récurrent' ? null : endOfMonth(date);
  return { ...NO_DUE, dueText, start: date, end, precision: 'mois' };
}

function windowFields(
  reading: DueDateReading,
  { context, cell, isDone }: DueRequest,
): Partial<DueFields> {
  if (reading.kind === 'impossible') return impossibleFields(reading);
  if (reading.kind === 'unreadable') {
    return { notes: [{ code: 'due-not-understood', params: { words: reading.words } }] };
  }
  if (reading.kind === 'not-a-date') return {};
  if (context.referenceDate === null && reading.yearSource !== 'written')
    return { needsReferenceDate: true };
  const other = reading.alternative?.why === 'month-first' ? reading.alternative : null;
  if (other !== null && cell.dayOrder === 'swapped') {
    return twoReadings(reading.words, other, reading);
  }
  if (other !== null && cell.dayOrder === 'month-first' && !(isDone && isAhead(other, context))) {
    return twoReadings(reading.words, reading, other);
  }
  // « fait » only says that it is past: nothing is dated by it.
  if (reading.relation === 'antérieur') return {};
  // « sous 15 jours », of what is done: counted from another day.
  if (isDone && reading.yearSource === 'relative' && isAhead(reading, context)) return {};
  const isGone = !isDone && cell.since === null && isJustPast(reading, context);
  // « 12/11 » among days whose year is known is no month of 2011.
  const isDay = cell.since !== null && DAY_AND_MONTH.test(cell.text.trim());
  const isDoubted = reading.confidence === 'low' && !isDay;
  const isLow = isDoubted || isGone || isOfOtherYear(reading);
  if (isLow) return { deduced: lowWindow(reading) };
  return { start: reading.start, end: reading.end, precision: precisionOf(reading) };
}

/** « À la rentrée », in November: that of this year, just gone, as much as the next; « toute l’année »: this one or it. */
function isJustPast(reading: DueWindow, { referenceDate }: DueReadingContext): boolean {
  const { yearSource, end, precision } = reading;
  const isNext = yearSource === 'next-occurrence' && precision !== 'jour';
  if (!isNext || referenceDate === null || end === null) return false;
  return precision === 'année' || addMonths(end, MONTHS_JUST_PAST - 12) >= referenceDate;
}

function isAhead(interval: OpenInterval | null, { referenceDate }: DueReadingContext): boolean {
  const { start = null, end = null } = interval ?? {};
  return (
    start !== null && referenceDate !== null && start >= referenceDate && end !== referenceDate
  );
}

function conditionOf(
  reading: DueDateReading,
  text: string,
): { readonly condition: string; readonly effect: Effect | null } {
  const read = 'condition' in reading ? reading.condition : null;
  if (read !== null) {
    const effect = read.effect === 'blocking' ? 'Bloquante' : 'Non bloquante';
    return { condition: capitalised(read.words), effect };
  }
  const found = readCondition(text);
  return found === null
    ? { condition: '', effect: null }
    : { condition: capitalised(found.words), effect: found.effect };
}
