import { findDueDates } from '../../dates/find-due-dates';
import { addDays, type CalendarDate, partsOf } from '../../../lib/calendar-date';
import { MONTH_NAMES } from '../../../lib/french-date';
import { fold } from '../../../lib/text';
import {
  CONDITIONAL_MARK,
  GOES_ON,
  OPEN_MARK,
  PAUSE_WORDS,
  PLAIN_MARK,
  UNSURE_MARK,
  UNTIL_MARK,
} from '../time/mark-words';
import type { ReadingContext } from '../../reading/reading-context';
import { windowOf } from '../../reading/due-request';
import { weekdayNumber } from '../../reading/weekdays';
import { namesMonth } from '../time/period-labels';
import type { Period } from '../time/time-axis';

/** What one cell of a row says under its period. */
export type GanttMark =
  | { readonly kind: 'plain' | 'open' | 'conditional' | 'unsure'; readonly period: Period }
  | { readonly kind: 'until'; readonly period: Period; readonly end: CalendarDate | null }
  | {
      readonly kind: 'day';
      readonly period: Period;
      readonly start: CalendarDate;
      readonly end: CalendarDate;
      /** What the cell says besides, day and all: « Fête le 13 juin »; `''` when that is all. */
      readonly words: string;
    }
  | { readonly kind: 'label'; readonly period: Period; readonly words: string }
  /** Words out of the bars of a sheet that draws them in colour, or under an axis without dates: no time of the row. */
  | {
      readonly kind: 'aside';
      readonly column: number;
      readonly label: string;
      readonly words: string;
      /** Null when the axis does not say when. */
      readonly period: Period | null;
    };

/** A mark that says when. */
export type TimeMark = Exclude<GanttMark, { readonly kind: 'aside' }>;

type WrittenMark = Extract<GanttMark, { readonly kind: 'label' | 'aside' | 'day' }>;

/** Words under the axis, in a bar or not. */
export function isWritten(mark: GanttMark): mark is WrittenMark {
  return (
    mark.kind === 'label' || mark.kind === 'aside' || (mark.kind === 'day' && mark.words !== '')
  );
}

/** What is written in some marks. */
export function wordsIn(marks: readonly GanttMark[]): readonly string[] {
  return marks.flatMap((mark) => (isWritten(mark) ? [mark.words] : []));
}

/** The column of a mark, and how its header calls it. */
export function placeOf(mark: GanttMark): { readonly column: number; readonly label: string } {
  return mark.kind === 'aside' ? mark : mark.period;
}

/** Days a date written in a cell may lie outside the cell's own period. */
const SLACK = 10;
/** « 11 : Galette des rois », « du 14 au 25 : Centre de loisirs », in the column of a month. */
const DAYS_FIRST = /^((?:le |du )?\d{1,2}(?:er)?(?: ?(?:-|–|au|et) ?\d{1,2})?) ?: ?(?=\D)/iu;

/**
 * Reads a mark: « x », « → x » or a fill, « ► » or « x → » (begins), « → 2017 » (until), « (x) » (conditional), « ? »,
 * a date, or words. Null when nothing happens then.
 */
export function readMark(text: string, period: Period, context: ReadingContext): TimeMark | null {
  const folded = fold(text);
  if (folded === '' || PLAIN_MARK.test(folded)) return { kind: 'plain', period };
  if (OPEN_MARK.test(folded)) return { kind: 'open', period };
  if (CONDITIONAL_MARK.test(folded)) return { kind: 'conditional', period };
  if (UNSURE_MARK.test(folded)) return { kind: 'unsure', period };
  if (PAUSE_WORDS.test(folded)) return null;
  if (PLAIN_MARK.test(folded.replace(GOES_ON, ''))) return { kind: 'open', period };
  const until = UNTIL_MARK.exec(folded);
  const isLast = until !== null && PLAIN_MARK.test(folded.slice(until[0].length));
  if (isLast) return { kind: 'plain', period };
  if (until)
    return {
      kind: 'until',
      period,
      end: endOfWords(text.trim().slice(until[0].length), period, context),
    };
  const day = dayIn(text, period, context);
  return day ?? { kind: 'label', period, words: text };
}

function endOfWords(words: string, period: Period, context: ReadingContext): CalendarDate | null {
  return windowOf(words, { ...context, referenceDate: period.start })?.end ?? null;
}

/** « 6/6 » under S23, « Fête le 6 juin » under « T2 »: that day of the column's year, when it lies near the column. */
function dayIn(text: string, period: Period, context: ReadingContext): TimeMark | null {
  if (!/\d/u.test(text)) return null;
  const from = { ...context, referenceDate: addDays(period.start, -SLACK) };
  const days = period.precision === 'mois' ? DAYS_FIRST.exec(text)?.[1] : undefined;
  const month = MONTH_NAMES[partsOf(period.start).month - 1] ?? '';
  const told = days === undefined ? text : `${days.replace(/ ?[-–] ?/u, ' au ')} ${month}`;
  const whole = windowOf(told, from);
  const [first, other] = whole === null ? findDueDates(text, from) : [whole];
  const reading = other === undefined ? first : undefined;
  if (reading?.kind !== 'window' || reading.start === null || reading.end === null) return null;
  const isNear =
    reading.start >= addDays(period.start, -SLACK) && reading.start <= addDays(period.end, SLACK);
  const others = fold(text).match(/[a-z]{4,}/gu) ?? [];
  const isMore =
    reading.relation === 'énumération' ||
    others.some((word) => !namesMonth(word) && weekdayNumber(word) === undefined);
  const { start, end } = reading;
  return isNear && reading.precision === 'jour'
    ? { kind: 'day', period, start, end, words: isMore ? text : '' }
    : null;
}
