import { formatFrenchDate, isoWeekday, partsOf } from '../../../lib/calendar-date';
import { MONTH_NAMES } from '../../../lib/french-date';
import { fold } from '../../../lib/text';
import type { ColumnMatch } from '../columns/column-targets';
import type { ActionToRead } from './row-to-read';
import { dateCell } from './day-order';
import { holdsDate } from '../cells/due-in-title';
import { type DueCell, EMPTY_DUE_CELL } from '../../reading/due-request';
import { eachSaysDay } from '../columns/column-content';
import { namesMonth, readPeriodLabel } from '../time/period-labels';
import { doneUnder, saidUnder, WEEK_HEADER } from '../time/said-under';
import { WEEKDAY, weekdayNumber } from '../../reading/weekdays';
import { type ParallelKind, splitParallel } from '../tables/split-cells';

/** The part of a cell that goes with this action of the row; all of it when it cannot be told. */
export function partOf(
  text: string,
  { titles, index }: ActionToRead,
  kind: ParallelKind = 'names',
): string {
  if (titles.length < 2 || text === '') return text;
  return splitParallel(text, titles.length, kind)?.[index] ?? text;
}

export const DATED = ['due', 'start', 'end', 'doneOn'] as const;
type Dated = (typeof DATED)[number];

/** Whether a column says when, or when it was done. */
export function isDated({ target }: Pick<ColumnMatch, 'target'>): boolean {
  return DATED.some((one) => one === target);
}

/** Whether a cell says when of all the actions of a row, which is given to one of them. */
export function isSharedDue(
  { read, titles }: Pick<ActionToRead, 'read' | 'titles'>,
  target: Dated,
): boolean {
  const text = read.text(target);
  return text !== '' && splitParallel(text, titles.length, 'due') === null;
}

/** The action that takes a due date of all: the first whose own words say none. */
export function sharedHolder(titles: readonly string[]): number {
  return Math.max(
    0,
    titles.findIndex((title) => !holdsDate(title)),
  );
}

/** « 15/03 », and no month of 2003. */
const DAY_AND_MONTH = /\d\s*([/.-])\s*(?:0?[1-9]|1[0-2])$/u;
const HAS_YEAR = /\d{4}|\d\s*[/.-]\s*\d{2}$/u;

/** « juin », « 15/06 » beside or under « 2014 » are of that year. */
export function withYear(text: string, year: string): string {
  const [said, of] = [text.trim(), year.trim()];
  const saysWhen = eachSaysDay(said) || readPeriodLabel(said) !== null;
  if (!/^(?:19|20)\d\d$/u.test(of) || said === '' || !saysWhen) return text;
  const separator = /\d{4}/u.test(said) ? undefined : DAY_AND_MONTH.exec(said)?.[1];
  if (separator !== undefined) return `${said}${separator}${of}`;
  return HAS_YEAR.test(said) ? text : `${said} ${of}`;
}

const DAYS_HEADER = /^(?:jours?(?: (?:de )?(?:debut|fin))?|dates?)$/u;
/** « samedi 18 », « vers le 20 »: days of some month, be they read or not. */
const DAYS = /^(?!.*\d{3}).*\d/u;
/** « lun 5 », « du mar 6 au ven 9 », « 1er »: days and nothing else. */
const ONLY_DAYS = new RegExp(
  `^(?:(?:du|le|au|et|a|-|${WEEKDAY}\\.?) ?|\\d{1,2}(?:er)?(?!\\d) ?)*$`,
  'u',
);

const THE_MONTH = /\b(?:du|de|ce|le) mois(?! prochain| suivant| dernier)|(?<=mi[- ])mois/iu;

/** « lun 5 », « fin du mois » under « OCTOBRE 2026 »: of that month. */
export function underMonth(text: string, month: string): string {
  if (month === '') return text;
  const areDays = /\d/u.test(text) && ONLY_DAYS.test(fold(text));
  return areDays ? `${text} ${month}` : text.replace(THE_MONTH, month);
}

/**
 * « samedi 18 » under « Jour », « 10 au 25 » under « Dates », before the month beside, and no other if they cannot be
 * read; « fin du mois » of it, « 8 nov au 19 déc » in its year. Null where the month is not beside days.
 */
function withDay(month: string, read: ActionToRead['read']): string | null {
  const days = read
    .all('own')
    .filter(({ match }) => DAYS_HEADER.test(fold(match.header)))
    .filter(({ text: said }) => DAYS.test(said) || THE_MONTH.test(said));
  const said = [...new Set(days.map((one) => one.text))].join(' au ');
  if (!namesMonth(month) || said === '') return null;
  if (THE_MONTH.test(said)) return underMonth(said, month);
  const words = fold(said).split(/[^a-z]+/u);
  const areOfMonths = words.some((word) => namesMonth(word) && weekdayNumber(word) === undefined);
  return `${said} ${areOfMonths ? (/\d{4}/u.exec(month)?.[0] ?? '') : month}`.trim();
}

/** « novembre 2026 »: a date that shows its month and no day. */
function monthOf({ date, showsDay }: DueCell): string | null {
  if (date === null || showsDay) return null;
  const { month, year } = partsOf(date);
  return `${MONTH_NAMES[month - 1] ?? ''} ${year}`;
}

export function dueCell(
  request: Omit<ActionToRead, 'cell' | 'title' | 'line'>,
  target: Dated,
): DueCell {
  const { row, read, titles, index, carried } = request;
  const { grid } = row;
  const [cell] = read.all(target);
  if (!cell)
    return target === 'due'
      ? { ...EMPTY_DUE_CELL, text: read.column('due') === null ? '' : read.text('year') }
      : EMPTY_DUE_CELL;
  const typed = dateCell({ grid, order: request.order }, cell);
  if (typed.text === '') return typed;
  const { header, column } = cell.match;
  const isWeek =
    typed.date !== null && isoWeekday(typed.date) === 1 && WEEK_HEADER.test(fold(header));
  const under = target === 'doneOn' ? doneUnder : saidUnder;
  const said = isWeek ? `Semaine du ${formatFrenchDate(typed.date)}` : under(header, typed.text);
  const dated = withYear(said, read.text('year') || carried.year);
  const days = target === 'due' ? withDay(monthOf(typed) ?? dated, read) : null;
  const date = isWeek || days !== null ? null : typed.date;
  const whole: DueCell = {
    ...typed,
    date,
    text: date === null ? underMonth(days ?? dated, carried.month) : said,
    since: request.years.get(`${cell.row}:${column}`) ?? null,
  };
  if (titles.length < 2) return whole;
  const parts = splitParallel(cell.text, titles.length, 'due');
  const text = parts?.[index];
  if (text !== undefined) return { ...whole, text, date: null, showsDay: true };
  return index === sharedHolder(titles) ? whole : EMPTY_DUE_CELL;
}
