import { type CalendarDate, parseIsoDate } from '../../../lib/calendar-date';
import { collapseSpaces } from '../../../lib/text';
import type { SessionStatus } from '../../tracker/lists';
import type { ReadingContext } from '../../reading/reading-context';
import type { DueCell } from '../../reading/due-request';
import { readDue } from '../../reading/read-due';
import { readSessionStatus } from '../../reading/read-status';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';
import { labelled, LABELS } from '../../reading/written-words';

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
