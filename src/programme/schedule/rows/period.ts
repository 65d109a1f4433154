import {
  addDays,
  addMonths,
  type CalendarDate,
  earliestOf,
  endOfMonth,
  latestOf,
  startOfMonth,
} from '../../../lib/calendar-date';
import { lastDayOfPeriod } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';
import type { Period } from './scale';

const SHORTEST_MONTHS = 3;
/** A date further on is rather a slip of the keyboard, or a horizon: it stands in « Au-delà ». */
const LONGEST_YEARS = 10;

/** The last day any of the rows reaches, open ends apart. */
export function latestDay(actions: readonly Action[]): CalendarDate | null {
  return actions.map(lastKnownDay).reduce(laterOf, null);
}

/**
 * The period drawn unless the user says otherwise: from the month of the source text, or of the
 * first date when earlier, to the last date, ten years ahead at most.
 */
export function defaultPeriod(
  actions: readonly Action[],
  dates: { readonly referenceDate: CalendarDate | null; readonly statusDate: CalendarDate },
): Period {
  const { referenceDate, statusDate } = dates;
  // What is done does not pull the scale back: it stands in « Antérieur ».
  const days = actions.flatMap(({ start, end, status }) =>
    status === 'Réalisé' ? [] : (start ?? end ?? []),
  );
  const first = days.reduce(earliestOf, days[0] ?? statusDate);
  const start = startOfMonth(earliestOf(referenceDate ?? statusDate, first));
  const shortest = addDays(addMonths(start, SHORTEST_MONTHS), -1);
  const longest = addDays(
    addMonths(startOfMonth(latestOf(start, statusDate)), 12 * LONGEST_YEARS),
    -1,
  );
  const last = actions.map(lastDrawnDay).reduce(laterOf, null) ?? statusDate;
  const end = latestOf(earliestOf(last, longest), latestOf(endOfMonth(statusDate), shortest));
  return { start, end };
}

function lastKnownDay({ start, end, precision, doneOn }: Action): CalendarDate | null {
  const begun = start === null ? null : lastDayOfPeriod(start, precision);
  return [end, begun, doneOn].reduce<CalendarDate | null>(laterOf, null);
}

/** An open end is drawn for the month that follows its start. */
function lastDrawnDay(action: Action): CalendarDate | null {
  const last = lastKnownDay(action);
  return last === null || action.end !== null ? last : endOfMonth(addDays(last, 1));
}

function laterOf(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  return a === null || b === null ? (a ?? b) : latestOf(a, b);
}
