import {
  anyMonthMoment,
  quarterMoment,
  semesterMoment,
  yearMoment,
} from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import type { Frame, Moment } from '../moments/moment';
import { momentOfUnit } from './parse-relative';

/** « d’année », « de mois », « de semaine » after a part: which one is left to the reference date. */
export function parseUnnamedPeriod(cursor: Cursor, frame: Frame): Moment | null {
  if (cursor.takeWord('mois') || cursor.takeWord('courant')) return anyMonthMoment();
  if (cursor.takeWord('annee')) return yearMoment();
  // « de semaine », « de la semaine »: the current one.
  if (cursor.takeWord('semaine')) return momentOfUnit('week', 0, frame.reference);
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
