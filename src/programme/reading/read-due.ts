import {
  addMonths,
  type CalendarDate,
  dateOf,
  endOfMonth,
  formatFrenchDate,
  partsOf,
} from '../../lib/calendar-date';
import { capitalised, collapseSpaces, fold } from '../../lib/text';
import type {
  DueDateReading,
  DueWindow,
  OpenInterval,
  ReadingContext as DueContext,
  RowType,
} from '../dates/windows/due-window';
import { readDueDate } from '../dates/read-due-date';
import type { ActionType, Effect, Status } from '../tracker/lists';
import type { Precision } from '../tracker/tracker';
import { NOTHING, UNKNOWN } from './layout-words';
import type { DeducedValue, ProposalNote } from './proposal';
import {
  impossibleFields,
  isOfOtherYear,
  lowWindow,
  offeredDays,
  precisionOf,
  twoReadings,
} from './doubtful-days';
import { readCondition } from './read-condition';
import { statusOfReading } from './read-status';
import type { ReadingContext } from './reading-context';

export const ROW_TYPES: Readonly<Record<ActionType, RowType>> = {
  Jalon: 'milestone',
  Tâche: 'task',
  Récurrent: 'recurring',
  Décision: 'decision',
};

/** A cell that says when: its words, and the day when it holds a true date. */
export interface DueCell {
  readonly text: string;
  readonly date: CalendarDate | null;
  /** Number format of a true date: « mmm-yy » shows a month, not a day. */
  readonly showsDay: boolean;
  /** `month-first`: the column holds dates that only an English keyboard gives, `05/30/2014`. */
  readonly dayOrder: 'day-first' | 'month-first';
  /**
   * Its column is read in one year, from this day on, whatever the document's date; `counted`: it counts
   * weeks from a day that nothing tells; null alone.
   */
  readonly since?: CalendarDate | 'counted' | null;
}

/** What the due columns of a row give. */
export interface DueFields {
  readonly dueText: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly precision: Precision | null;
  readonly condition: string;
  readonly effect: Effect | null;
  /** The status that the words tell: « fait », « en cours ». */
  readonly status: Status | null;
  readonly needsReferenceDate: boolean;
  readonly deduced: readonly DeducedValue[];
  readonly notes: readonly ProposalNote[];
}

/** What the reading of a due date relies on, of what is known of its workbook. */
export type DueReadingContext = Pick<ReadingContext, 'referenceDate' | 'seasons' | 'backToSchool'>;

export interface DueRequest {
  readonly cell: DueCell;
  readonly type: ActionType;
  readonly isDone: boolean;
  readonly context: DueReadingContext;
}

const NO_DUE: DueFields = {
  dueText: '',
  start: null,
  end: null,
  precision: null,
  condition: '',
  effect: null,
  status: null,
  needsReferenceDate: false,
  deduced: [],
  notes: [],
};
const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}';
/** What exports add to a day, and how they write it. */
const MIDNIGHT = /(?<=\d)[\sT]0{1,2}:00(?::00)?(?:[.,]0+)?$/u;
/** A day in figures, in whatever order the format of its cell has them. */
const WRITTEN_DAY = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/u;
const BETWEEN_DAYS = /\s*(?:[,;/|]\s+|\s)\s*/u;
const SEVERAL_DAYS = new RegExp(`^${DAY}(?:${BETWEEN_DAYS.source}${DAY})+$`, 'u');
const MONTHS_JUST_PAST = 3;
/**
 * Stands for the reference date while it is unknown; only written years are then trusted, and none of
 * those that plans bear is far from it.
 */
export const ANY_DATE = dateOf(2020, 1, 1);

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
  if (UNKNOWN.test(folded) || cell.since === 'counted') return { ...NO_DUE, dueText };
  const days = severalDays(dueText, request);
  if (days !== null) return { ...NO_DUE, dueText, ...days };
  const reading = readWords(dueText, request);
  const condition = conditionOf(reading, dueText);
  const status =
    'status' in reading && reading.status !== null ? statusOfReading(reading.status) : null;
  return { ...NO_DUE, ...windowFields(reading, request), dueText, ...condition, status };
}

const withinYears = new WeakMap<DueReadingContext, Map<CalendarDate, DueReadingContext>>();

/** What is done may be past: a column that is read in one year already says which. */
function withinYear(request: DueRequest): DueRequest {
  const { cell, context } = request;
  const { since = null } = cell;
  if (since === null || since === 'counted') return request;
  const known = withinYears.get(context) ?? new Map<CalendarDate, DueReadingContext>();
  withinYears.set(context, known);
  const within = known.get(since) ?? { ...context, referenceDate: since };
  known.set(since, within);
  return { ...request, context: within, isDone: false };
}

/** Rows repeat the same words: readings of one context are kept while it lives. */
const readings = new WeakMap<DueReadingContext, Map<string, DueDateReading>>();

/** Reads the words alone, for a cell whose row is not known yet. */
export function readWords(text: string, request: Omit<DueRequest, 'cell'>): DueDateReading {
  const { context, type, isDone } = request;
  const held = readings.get(context) ?? new Map<string, DueDateReading>();
  readings.set(context, held);
  const key = `${type}\n${isDone ? 'done' : ''}\n${text}`;
  const reading = held.get(key) ?? readDueDate(text, dueContext(request));
  held.set(key, reading);
  return reading;
}

/** Whether the column holds a date that only makes sense month first. */
export function isMonthFirst(text: string, context: ReadingContext): boolean {
  const isSlashed = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*$/u.test(text);
  if (!isSlashed) return false;
  const reading = readWords(text, { type: 'Jalon', isDone: false, context });
  return reading.kind === 'impossible' && reading.why === 'no-such-month';
}

/** What the reading of due dates needs to know of the row. */
export function dueContext({ type, isDone, context }: Omit<DueRequest, 'cell'>): DueContext {
  return { ...dateContext(context, isDone), rowType: ROW_TYPES[type] };
}

/** The same where no row is known. */
export function dateContext(context: DueReadingContext, done = false): DueContext {
  return {
    done,
    referenceDate: context.referenceDate ?? ANY_DATE,
    settings: {
      seasons: context.seasons,
      rentree: context.backToSchool === 'septembre' ? 'septembre' : 'quinzaine',
    },
  };
}

/** Whether the words date something without saying the year. */
export function isYearless(reading: DueDateReading): boolean {
  return reading.kind === 'window' && reading.yearSource !== 'written';
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

/** « 12/06/2014 26/06/2014 »: the days are offered, for nothing says which one holds. */
function severalDays(text: string, request: DueRequest): Partial<DueFields> | null {
  if (!SEVERAL_DAYS.test(text)) return null;
  const days = text
    .split(BETWEEN_DAYS)
    .map((words) => readWords(words, request))
    .filter((reading) => reading.kind === 'window');
  return days.length > 1 ? offeredDays(text, days) : null;
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
  if (context.referenceDate === null && isYearless(reading)) return { needsReferenceDate: true };
  const isDoubtful = cell.dayOrder === 'month-first' && reading.alternative?.why === 'month-first';
  if (isDoubtful && !(isDone && isAhead(reading.alternative, context))) {
    return twoReadings(reading, reading.alternative);
  }
  // « fait » only says that it is past: nothing is dated by it.
  if (reading.relation === 'antérieur') return {};
  const isGone = !isDone && cell.since == null && isJustPast(reading, context);
  const isLow = reading.confidence === 'low' || isGone || isOfOtherYear(reading);
  if (isLow) return { deduced: lowWindow(reading) };
  return { start: reading.start, end: reading.end, precision: precisionOf(reading) };
}

/** « À la rentrée », in November: that of this year, just gone, as much as the next. */
function isJustPast(reading: DueWindow, { referenceDate }: DueReadingContext): boolean {
  const { yearSource, end, precision } = reading;
  const isNext = yearSource === 'next-occurrence' && precision !== 'jour';
  if (!isNext || referenceDate === null || end === null) return false;
  return addMonths(end, MONTHS_JUST_PAST - 12) >= referenceDate;
}

function isAhead(interval: OpenInterval | null, { referenceDate }: DueReadingContext): boolean {
  const start = interval?.start ?? null;
  return start !== null && referenceDate !== null && start > referenceDate;
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
