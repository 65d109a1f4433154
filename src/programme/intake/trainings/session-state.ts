import type { CalendarDate } from '../../../lib/calendar-date';
import type { SessionStatus } from '../../tracker/lists';
import { readSessionStatus } from '../../reading/read-status';
import type { ReadingContext } from '../../reading/reading-context';
import type { CountReading } from '../cells/read-quantities';

/** Said to be held; where no status is told, its day is past. */
export function isDoneBy(
  status: string,
  day: CalendarDate | null,
  { referenceDate }: ReadingContext,
): boolean {
  if (status !== '') return readSessionStatus(status) === 'Réalisée';
  return day !== null && referenceDate !== null && day <= referenceDate;
}

/** What tells how far a session is. */
interface StateSaid {
  /** The words of its status column. */
  readonly status: string;
  /** What is said beside its day. */
  readonly beside: SessionStatus | null;
  readonly isStruck: boolean;
  readonly comments: readonly string[];
  readonly present: CountReading;
  readonly day: CalendarDate | null;
}

/** The status typed; without one, a count of persons present tells that the session was held. */
export function stateOf(
  { status, beside, isStruck, comments, present, day }: StateSaid,
  context: ReadingContext,
): SessionStatus {
  const typed = readSessionStatus(status) ?? beside;
  if (typed !== null) return typed;
  if (isStruck) return 'Annulée';
  // « Annulée : formateur malade » in a remark. « Reportée du 12/01 » tells the day it was taken from.
  const remarks = comments.filter((remark) => !/^\p{L}+ d[ue] /u.test(remark));
  const told = present.present === null ? remarks.map(readSessionStatus) : [];
  const said = told.find((one) => one === 'Annulée' || one === 'Reportée');
  if (said) return said;
  const isHeld =
    present.present !== null ||
    (present.kind === 'unknown' && day !== null) ||
    // « une dizaine » present on a day gone by were there; before that day they are awaited.
    (present.kind === 'vague' && isDoneBy('', day, context));
  return isHeld ? 'Réalisée' : 'Prévue';
}
