import { findDueDates } from '../../dates/find-due-dates';
import { addDays, type CalendarDate, daysBetween, partsOf } from '../../../lib/calendar-date';
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
import { columnLetters } from '../../../workbook/location';
import type { OpenInterval } from '../../dates/windows/due-window';
import { noteIf, type ProposalNote } from '../../reading/proposal';
import type { Precision } from '../../tracker/tracker';

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

const WEEK = 7;

/** Whether more than a week parts two of the marks that follow each other. */
export function areApart(marks: readonly GanttMark[]): boolean {
  const periods = marks.flatMap((mark) => (mark.kind === 'aside' ? [] : [mark.period]));
  return periods.some(({ start }, index) => {
    const before = periods[index - 1];
    return before !== undefined && daysBetween(before.end, start) > WEEK;
  });
}

/** Days a date written in a cell may lie outside the cell's own period. */
const SLACK = 10;
/** « 11 : Galette des rois », « du 14 au 25 : Centre de loisirs », in the column of a month. */
export const DAYS_FIRST = /^((?:le |du )?\d{1,2}(?:er)?(?: ?(?:-|–|au|et) ?\d{1,2})?) ?: ?(?=\D)/iu;

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
  if (until) {
    const words = text.trim().slice(until[0].length);
    const { end = null } = windowOf(words, { ...context, referenceDate: period.start }) ?? {};
    return { kind: 'until', period, end };
  }
  const day = dayIn(text, period, context);
  return day ?? { kind: 'label', period, words: text };
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

/** The interval that the marks of a row draw, and what to tell about it. */
export interface GanttWindow extends OpenInterval {
  readonly precision: Precision | null;
  readonly isConditional: boolean;
  readonly isUnsure: boolean;
  readonly notes: readonly ProposalNote[];
}

/**
 * One interval from the first mark to the last, whatever is between them. On the side where the bar
 * reaches a column that cannot be dated, it has no end.
 */
export function windowOfMarks(all: readonly GanttMark[]): GanttWindow {
  const marks = all.filter((mark) => mark.kind !== 'aside');
  const [first] = marks;
  const last = marks.at(-1);
  const undated = all.flatMap((mark) =>
    mark.kind === 'aside' && mark.period === null ? [mark] : [],
  );
  const toldUndated = tellUndated(
    undated.map(({ label, column }) => label || columnLetters(column)),
  );
  if (!first || !last) {
    const notes = undated.some(({ words }) => words === '') ? toldUndated : [];
    const none = { start: null, end: null, precision: null };
    return { ...none, isConditional: false, isUnsure: false, notes };
  }
  const begin = first.kind === 'day' ? first.start : first.period.start;
  const { year } = partsOf(begin);
  const end = endOf(last);
  const isOpen = last.kind === 'until' && last.end === null;
  const isBefore = undated.some(({ column }) => column < first.period.column);
  const isAfter = undated.some(({ column }) => column > last.period.column);
  return {
    start: isBefore ? null : begin,
    end: isAfter ? null : end !== null && end < begin ? begin : end,
    precision: first.kind === 'day' ? 'jour' : first.period.precision,
    isConditional: marks.some(({ kind }) => kind === 'conditional'),
    isUnsure: marks.some(({ kind }) => kind === 'unsure'),
    notes: [
      { code: 'gantt-window', params: { first: first.period.label, last: last.period.label } },
      ...noteIf(first.period.isOfGuessedYear === true, 'gantt-year', { year }),
      ...toldUndated,
      ...noteIf(isOpen, 'gantt-open', { last: last.period.label }),
    ],
  };
}

function tellUndated(labels: readonly string[]): readonly ProposalNote[] {
  const columns = [...new Set([labels[0], labels.at(-1)])].join(' – ');
  return noteIf(labels.length > 0, 'gantt-undated', { columns });
}

function endOf(last: TimeMark): CalendarDate | null {
  if (last.kind === 'open') return null;
  return last.kind === 'until' || last.kind === 'day' ? last.end : last.period.end;
}
