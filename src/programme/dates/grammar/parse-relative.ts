import {
  addDays,
  addMonths,
  type CalendarDate,
  endOfMonth,
  partsOf,
  startOfIsoWeek,
  startOfMonth,
} from '../../../lib/calendar-date';
import { oneDay } from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import type { WindowPrecision } from '../windows/due-window';
import * as lexicon from '../words/lexicon';
import { fixMoment, yearOf } from '../moments/moment';
import type { Frame, Interval, Moment, MomentUnit } from '../moments/moment';

/** « demain », « le mois prochain », « cette semaine », « l’année dernière ». */
export function parseRelative(cursor: Cursor, frame: Frame): Moment | null {
  const days = cursor.takePhrase(lexicon.RELATIVE_DAYS);
  if (days !== null) {
    return fixMoment(oneDay(addDays(frame.reference, days)), { unit: 'day', precision: 'jour' });
  }
  return parseRelativeUnit(cursor, frame);
}

/** « du mois prochain » after a day. */
export const parseRelativeMonth = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const moment = parseRelativeUnit(cursor, frame);
  return moment?.unit === 'month' ? moment : null;
});

/** The year that « l’année prochaine », « cette année », « l’an dernier » name after a moment. */
export const parseRelativeYear = attempt((cursor: Cursor, frame: Frame): number | null => {
  const moment = parseRelativeUnit(cursor, frame);
  const interval = moment?.unit === 'year' ? moment.at(0) : null;
  return interval === null ? null : yearOf(interval.start);
});

const parseRelativeUnit = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  let shift: number | null = null;
  for (let count = 0; count < 3 && shift === null; count++) {
    shift = cursor.takePhrase(lexicon.TURNS_BEFORE);
    if (shift === null && cursor.takeAnyWord(lexicon.ARTICLES) === null) break;
  }
  const unit = cursor.takePhrase(lexicon.RELATIVE_UNITS);
  if (unit === null) return null;
  const isPointed = shift === 0 && cursor.attempt(() => takeHere(cursor)) !== null;
  const after = isPointed ? null : cursor.takePhrase(lexicon.TURNS_AFTER);
  const turn = after ?? shift;
  return turn === null ? null : momentOfUnit(unit, turn, frame.reference);
});

/** « ce mois-ci » */
function takeHere(cursor: Cursor): true | null {
  cursor.takeSign('-');
  return cursor.takeWord('ci') ? true : null;
}

type UnitShape = readonly [
  unit: MomentUnit,
  precision: WindowPrecision,
  interval: (reference: CalendarDate, turn: number) => Interval,
];

const SHAPES: Readonly<Record<lexicon.RelativeUnit, UnitShape>> = {
  week: ['week', 'semaine', (reference, turn) => daysOfWeek(reference, turn, [0, 6])],
  weekend: ['part', 'jour', (reference, turn) => daysOfWeek(reference, turn, [5, 6])],
  month: ['month', 'mois', (reference, turn) => monthsOf(reference, turn, 1)],
  quarter: ['quarter', 'trimestre', (reference, turn) => monthsOf(reference, turn, 3)],
  semester: ['semester', 'semestre', (reference, turn) => monthsOf(reference, turn, 6)],
  year: ['year', 'année', (reference, turn) => monthsOf(reference, turn, 12)],
};

/** The week, the month… so many turns from the current one. */
export function momentOfUnit(
  unit: lexicon.RelativeUnit,
  turn: number,
  reference: CalendarDate,
): Moment {
  const [momentUnit, precision, interval] = SHAPES[unit];
  return fixMoment(interval(reference, turn), { unit: momentUnit, precision });
}

/** Days of the week so many turns away, counted from its Monday. */
function daysOfWeek(
  reference: CalendarDate,
  turn: number,
  [first, last]: readonly [number, number],
): Interval {
  const monday = addDays(startOfIsoWeek(reference), turn * 7);
  return { start: addDays(monday, first), end: addDays(monday, last) };
}

/** The part of the year of so many months, so many turns away. */
function monthsOf(reference: CalendarDate, turn: number, months: number): Interval {
  const since = (partsOf(reference).month - 1) % months;
  const first = addMonths(startOfMonth(reference), turn * months - since);
  return { start: first, end: endOfMonth(addMonths(first, months - 1)) };
}
