import { type CalendarDate, parseIsoDate } from '../../../lib/calendar-date';
import { collapseSpaces } from '../../../lib/text';
import type { SessionStatus } from '../../tracker/lists';
import type { ReadingContext } from '../../reading/reading-context';
import { type DueCell, isYearless, readWords } from '../../reading/due-request';
import { twoReadings } from '../../reading/doubtful-days';
import { readSessionStatus } from '../../reading/read-status';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';
import { labelled, LABELS } from '../../reading/written-words';

/** Words beside the date of a session that tell its status; taken out before the date is read. */
const SESSION_STATE =
  /(?:^|[\s(,;–-])(annul\p{L}*\.?|report\p{L}*|confirm\p{L}*|à confirmer|réalis\p{L}*|fait\p{L}*|prévue?s?|supprim\p{L}*|décal\p{L}*)(?=$|[\s),;])/iu;

/** The days of a session, and what their cell says besides. */
export interface SessionDays {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly state: SessionStatus | null;
  readonly isUnsure: boolean;
  /** Words that date the session no closer than a week: kept in the comment. */
  readonly remark: string;
  readonly needsReferenceDate: boolean;
  /** Both readings of a day that may be typed month first. */
  readonly deduced: readonly DeducedValue[];
  readonly notes: readonly ProposalNote[];
}

const NO_DAYS: SessionDays = {
  start: null,
  end: null,
  state: null,
  isUnsure: false,
  remark: '',
  needsReferenceDate: false,
  deduced: [],
  notes: [],
};

/** Whether the words of a session number are a day: under « Session 1 » some write when it was held. */
export function isDay(text: string): boolean {
  return /\d{1,2}[/.-]\d{1,2}|^\d{1,2}(?:er)? \p{L}{3,}/u.test(text);
}

/** Reads the days of a session. Words that date it no closer than a week stay words. */
export function readDays(cell: DueCell, context: ReadingContext): SessionDays {
  if (cell.date !== null) return { ...NO_DAYS, start: cell.date, end: cell.date };
  const text = collapseSpaces(cell.text);
  if (text === '') return NO_DAYS;
  const iso = parseIsoDate(text);
  if (iso !== null) return { ...NO_DAYS, start: iso, end: iso };
  const said = SESSION_STATE.exec(text);
  const isUnsure = /\?|confirmer/iu.test(text);
  const state = said === null || isUnsure ? null : readSessionStatus(said[1] ?? '');
  const words = collapseSpaces(text.replace(SESSION_STATE, ' ').replace(/\?|[()]/gu, ' '));
  if (words === '') return { ...NO_DAYS, state };
  const reading = readWords(words, { type: 'Jalon', isDone: false, context });
  const unread = {
    ...NO_DAYS,
    state,
    isUnsure,
    remark: isUnsure ? '' : labelled(LABELS.date, text),
  };
  if (reading.kind !== 'window') return unread;
  if (context.referenceDate === null && isYearless(reading)) {
    return { ...unread, needsReferenceDate: true };
  }
  if (cell.dayOrder === 'month-first' && reading.alternative?.why === 'month-first') {
    return { ...unread, ...twoReadings(reading, reading.alternative) };
  }
  if (reading.precision !== 'jour' || reading.confidence === 'low') return unread;
  return { ...NO_DAYS, start: reading.start, end: reading.end, state, isUnsure };
}
