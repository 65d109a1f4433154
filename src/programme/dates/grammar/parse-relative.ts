import {
  addDays,
  addMonths,
  type CalendarDate,
  endOfMonth,
  startOfIsoWeek,
  startOfMonth,
} from '../../../lib/calendar-date';
import { monthSpan, oneDay } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import type { WindowPrecision } from '../windows/due-window';
import * as lexicon from '../words/lexicon';
import { fixMoment, yearOf } from '../moments/moment';
import type { Frame, Interval, Moment, MomentUnit } from '../moments/moment';

/** « demain », « le mois prochain », « cette semaine », « l’année dernière ». */
export function parseRelative(cursor: Cursor, frame: Frame): Moment | null {
  const days = cursor.takePhrase(lexicon.RELATIVE_DAYS);
  if (days !== null) {
    const date = addDays(frame.reference, days);
    return fixMoment(oneDay(date), { unit: 'day', precision: 'jour' });
  }
  return parseRelativeUnit(cursor, frame);
}

/** « du mois prochain » after a day. */
export function parseRelativeMonth(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const moment = parseRelativeUnit(cursor, frame);
    return moment?.unit === 'month' ? moment : null;
  });
}

/** The year that « l’année prochaine », « cette année », « l’an dernier » name after a moment. */
export function parseRelativeYear(cursor: Cursor, frame: Frame): number | null {
  return cursor.attempt(() => {
    const moment = parseRelativeUnit(cursor, frame);
    const interval = moment?.unit === 'year' ? moment.at(0) : null;
    return interval === null ? null : yearOf(interval.start);
  });
}

function parseRelativeUnit(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
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
}

/** « ce mois-ci » */
function takeHere(cursor: Cursor): true | null {
  cursor.takeSign('-');
  return cursor.takeWord('ci') ? true : null;
}

interface UnitShape {
  readonly unit: MomentUnit;
  readonly precision: WindowPrecision;
  readonly interval: (reference: CalendarDate, turn: number) => Interval;
}

const SHAPES: Readonly<Record<lexicon.RelativeUnit, UnitShape>> = {
  week: {
    unit: 'week',
    precision: 'semaine',
    interval: (reference, turn) => {
      const monday = addDays(startOfIsoWeek(reference), turn * 7);
      return { start: monday, end: addDays(monday, 6) };
    },
  },
  weekend: {
    unit: 'part',
    precision: 'jour',
    interval: (reference, turn) => {
      const saturday = addDays(startOfIsoWeek(reference), turn * 7 + 5);
      return { start: saturday, end: addDays(saturday, 1) };
    },
  },
  month: {
    unit: 'month',
    precision: 'mois',
    interval: (reference, turn) => monthsFrom(startOfMonth(reference), turn, 1),
  },
  quarter: {
    unit: 'quarter',
    precision: 'trimestre',
    interval: (reference, turn) => monthsFrom(startOfYearPart(reference, 3), turn, 3),
  },
  semester: {
    unit: 'semester',
    precision: 'semestre',
    interval: (reference, turn) => monthsFrom(startOfYearPart(reference, 6), turn, 6),
  },
  year: {
    unit: 'year',
    precision: 'année',
    interval: (reference, turn) => monthSpan(yearOf(reference) + turn, 1, 12),
  },
};

function momentOfUnit(unit: lexicon.RelativeUnit, turn: number, reference: CalendarDate): Moment {
  const shape = SHAPES[unit];
  return fixMoment(shape.interval(reference, turn), {
    unit: shape.unit,
    precision: shape.precision,
  });
}

function monthsFrom(start: CalendarDate, turn: number, months: number): Interval {
  const first = addMonths(start, turn * months);
  return { start: first, end: endOfMonth(addMonths(first, months - 1)) };
}

function startOfYearPart(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(5, 7)) - 1;
  return addMonths(startOfMonth(date), -(month % months));
}
