import { addDays, startOfIsoWeek } from '../../../lib/calendar-date';
import {
  anyMonthMoment,
  quarterMoment,
  semesterMoment,
  yearMoment,
} from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { fixMoment, type Frame, type Moment } from '../moments/moment';

/** « de semaine », « de la semaine »: the current week. */
function currentWeek(frame: Frame): Moment {
  const monday = startOfIsoWeek(frame.reference);
  return fixMoment(
    { start: monday, end: addDays(monday, 6) },
    { unit: 'week', precision: 'semaine' },
  );
}

/** « d’année », « de mois », « de semaine » after a part: which one is left to the reference date. */
export function parseUnnamedPeriod(cursor: Cursor, frame: Frame): Moment | null {
  if (cursor.takeWord('mois') || cursor.takeWord('courant')) return anyMonthMoment();
  if (cursor.takeWord('annee')) return yearMoment();
  if (cursor.takeWord('semaine')) return currentWeek(frame);
  if (cursor.takeWord('trimestre')) return unnamedGroup(3);
  if (cursor.takeWord('semestre')) return unnamedGroup(6);
  return null;
}

/** « du trimestre », « du semestre »: any of them, each in turn. */
function unnamedGroup(months: 3 | 6): Moment {
  const make = months === 3 ? quarterMoment : semesterMoment;
  return {
    ...make(1),
    step: 'month',
    hasGaps: true,
    strength: 'weak',
    at: (index) =>
      index % months === 0 ? make((index % 12) / months + 1).at(Math.floor(index / 12)) : null,
  };
}
