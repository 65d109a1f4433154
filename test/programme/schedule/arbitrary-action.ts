import { fc } from '../../fixtures/properties';
import { addDays, startOfMonth } from '../../../src/lib/calendar-date';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import { ACTION_TYPES, EFFECTS, STATUSES } from '../../../src/programme/tracker/lists';
import { type Action, PRECISIONS } from '../../../src/programme/tracker/tracker';
import { anAction } from '../../fixtures/builders';

const day: fc.Arbitrary<CalendarDate> = fc
  .tuple(fc.integer({ min: 0, max: 1300 }), fc.boolean())
  .map(([days, isFirst]) => {
    const date = addDays('2014-03-01', days);
    return isFirst ? startOfMonth(date) : date;
  });

/** A row of Suivi with any type, status, precision and dates in order. */
export const anyAction: fc.Arbitrary<Action> = fc
  .record({
    start: fc.option(day),
    length: fc.option(fc.integer({ min: 0, max: 700 })),
    only: fc.option(day),
    type: fc.option(fc.constantFrom(...ACTION_TYPES)),
    status: fc.option(fc.constantFrom(...STATUSES)),
    precision: fc.option(fc.constantFrom(...PRECISIONS)),
    doneOn: fc.option(day),
    condition: fc.constantFrom('', 'Si le projet est retenu'),
    effect: fc.option(fc.constantFrom(...EFFECTS)),
  })
  .map(({ length, only, ...fields }) => {
    const { start } = fields;
    const end = start === null ? only : length === null ? null : addDays(start, length);
    return anAction({ ...fields, end });
  });
