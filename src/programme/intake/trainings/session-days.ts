import { type CalendarDate, parseIsoDate } from '../../../lib/calendar-date';
import { collapseSpaces } from '../../../lib/text';
import type { SessionStatus } from '../../tracker/lists';
import type { ReadingContext } from '../../reading/reading-context';
import type { DueCell } from '../../reading/due-request';
import { readDue } from '../../reading/read-due';
import { readSessionStatus } from '../../reading/read-status';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';
import { labelled, LABELS } from '../../reading/written-words';
import type { CountReading } from '../cells/read-quantities';

/** Words beside the date of a session that tell its status; taken out before the date is read. */
const SESSION_STATE =
  /(?:^|[\s(,;–-])(annul\p{L}*\.?|report\p{L}*|confirm\p{L}*|à confirmer|réalis\p{L}*|fait\p{L}*|prévue?s?|supprim\p{L}*|décal\p{L}*)(?=$|[\s),;])/iu;

const NO_DAYS = {
  start: null as CalendarDate | null,
  end: null as CalendarDate | null,
  state: null as SessionStatus | null,
  isUnsure: false,
  /** Words that date the session no closer than a week: kept in the comment. */
  remark: '',
  needsReferenceDate: false,
  /** Both readings of a day that may be typed month first. */
  deduced: [] as readonly DeducedValue[],
  notes: [] as readonly ProposalNote[],
};

/** The days of a session, and what their cell says besides. */
export type SessionDays = Readonly<typeof NO_DAYS>;

/** Reads the days of a session. Words that date it no closer than a week stay words. */
export function readDays(cell: DueCell, context: ReadingContext): SessionDays {
  if (cell.date !== null) return { ...NO_DAYS, start: cell.date, end: cell.date };
  const text = collapseSpaces(cell.text);
  if (text === '') return NO_DAYS;
  const iso = parseIsoDate(text);
  if (iso !== null) return { ...NO_DAYS, start: iso, end: iso };
  const said = SESSION_STATE.exec(text);
  const isUnsure = /\?|confirmer/iu.test(text);
  const state = said === null || isUnsure ? null : readSessionStatus(said[1] ?? '');
  const words = collapseSpaces(text.replace(SESSION_STATE, ' ').replace(/\?|[()]/gu, ' '));
  if (words === '') return { ...NO_DAYS, state };
  const read = readDue({ cell: { ...cell, text: words }, type: 'Jalon', isDone: false, context });
  const { start, end, needsReferenceDate, notes } = read;
  if (read.precision === 'jour') return { ...NO_DAYS, start, end, state, isUnsure };
  const deduced = read.deduced.filter(({ precision }) => precision === 'jour');
  const remark = isUnsure ? '' : labelled(LABELS.date, text);
  const asked = deduced.length > 0 ? notes : [];
  return { ...NO_DAYS, state, isUnsure, remark, needsReferenceDate, deduced, notes: asked };
}

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
