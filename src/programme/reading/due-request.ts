import { type CalendarDate, dateOf } from '../../lib/calendar-date';
import { type ActionType, ROW_TYPE_OF } from '../tracker/lists';
import { readDueDate } from '../dates/read-due-date';
import type {
  DueDateReading,
  DueWindow,
  ReadingContext as DueContext,
} from '../dates/windows/due-window';
import type { ReadingContext } from './reading-context';

export const EMPTY_DUE_CELL = {
  text: '',
  date: null as CalendarDate | null,
  /** Number format of a true date: « mmm-yy » shows a month, not a day. */
  showsDay: true,
  /**
   * `month-first`: the column holds dates that only an English keyboard gives, `05/30/2014`; `swapped`: Excel wanted the
   * month first of days that were typed before it.
   */
  dayOrder: 'day-first' as 'day-first' | 'month-first' | 'swapped',
  /**
   * Its column is read in one year, from this day on, whatever the document's date; `counted`: it counts
   * weeks from a day that nothing tells; null alone. What is counted, « J-30 », is so from this day.
   */
  since: null as CalendarDate | 'counted' | null,
};

/** A cell that says when: its words, and the day when it holds a true date. */
export type DueCell = Readonly<typeof EMPTY_DUE_CELL>;

/** What the reading of a due date relies on, of what is known of its workbook. */
export type DueReadingContext = Pick<ReadingContext, 'referenceDate' | 'seasons' | 'backToSchool'>;

export interface DueRequest {
  readonly cell: DueCell;
  readonly type: ActionType;
  readonly isDone: boolean;
  readonly context: DueReadingContext;
}

/**
 * Stands for the reference date while it is unknown; only written years are then trusted, and none of
 * those that plans bear is far from it.
 */
export const ANY_DATE = dateOf(2020, 1, 1);

const withinYears = new WeakMap<DueReadingContext, Map<CalendarDate, DueReadingContext>>();

/** What is done may be past: a column that is read in one year already says which. */
export function withinYear(request: DueRequest): DueRequest {
  const { cell, context } = request;
  const { since } = cell;
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

/** The interval that words alone name; null where they name none. */
export function windowOf(
  text: string,
  context: DueReadingContext,
  isDone = false,
): DueWindow | null {
  const reading = readWords(text, { type: 'Jalon', isDone, context });
  return reading.kind === 'window' ? reading : null;
}

/** What the reading of due dates needs to know of the row. */
export function dueContext({ type, isDone, context }: Omit<DueRequest, 'cell'>): DueContext {
  return { ...dateContext(context, isDone), rowType: ROW_TYPE_OF[type] };
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

/** « S12 », « 3 mars »; « dans trois mois » counts from the day of writing. */
export function isOfNoYear(window: DueWindow | null): boolean {
  return window !== null && ['next-occurrence', 'last-occurrence'].includes(window.yearSource);
}
