import type { CalendarDate } from '../../../lib/calendar-date';
import { fold, piecesOf } from '../../../lib/text';
import { isOpen, latenessOf } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';

/** Why a row waits for somebody, the most pressing first. */
export const WAITING_FOR = ['late', 'condition', 'answer', 'date'] as const;
export type WaitingFor = (typeof WAITING_FOR)[number];

export interface WaitingRow {
  readonly action: Action;
  readonly waitsFor: WaitingFor;
  /** Days past the due date; 0 when it is not past. */
  readonly days: number;
}

/** What one partner or one owner is waited for. */
export interface Reminder {
  /** `''` for the rows that name nobody. */
  readonly who: string;
  readonly rows: readonly WaitingRow[];
}

/**
 * The rows that wait for somebody on a day, by owner or by partner: late, held by a condition whose date
 * has come, an answer awaited, no date. Those who are waited for most come first, nobody last.
 *
 * @example remindersOf(actions, '2015-03-31', 'owner')[0] // { who: 'DDS', rows: [{ waitsFor: 'late', days: 25, … }] }
 */
export function remindersOf(
  actions: readonly Action[],
  statusDate: CalendarDate,
  by: 'owner' | 'partner',
): readonly Reminder[] {
  const groups = new Map<string, { readonly who: string; readonly rows: WaitingRow[] }>();
  const cells = [...new Set(actions.map(({ owner }) => fold(owner)))];
  const pieces = cells.flatMap((cell) => [...new Set(piecesOf(cell, BETWEEN))]);
  const shared = pieces.filter((piece, at) => pieces.indexOf(piece) < at);
  const persons = by === 'owner' ? new Set(shared) : null;
  for (const action of actions) {
    const row = waitingRow(action, statusDate);
    if (row === null) continue;
    for (const who of askedOf(action, row.waitsFor, persons)) {
      const held = groups.get(fold(who));
      if (held) held.rows.push(row);
      else groups.set(fold(who), { who, rows: [row] });
    }
  }
  return [...groups.values()]
    .map(({ who, rows }) => ({ who, rows: [...rows].sort(byUrgency) }))
    .sort((a, b) => Number(a.who === '') - Number(b.who === '') || b.rows.length - a.rows.length);
}

/** Between persons in a cell of owners; a name may hold any of them. */
const BETWEEN = /\s*[,;/+&\n]\s*|\s+et\s+/u;

/**
 * A decision is asked of who takes it; other rows of those who carry them out. With the persons who stand
 * in several cells of owners, each owner: those of a cell are told apart where one of them is such a person.
 */
function askedOf(
  action: Action,
  waitsFor: WaitingFor,
  persons: ReadonlySet<string> | null,
): readonly string[] {
  if (persons !== null) {
    const each = [
      ...new Map(piecesOf(action.owner, BETWEEN).map((one) => [fold(one), one])).values(),
    ];
    return each.length > 1 && each.some((one) => persons.has(fold(one))) ? each : [action.owner];
  }
  if (waitsFor === 'answer' && action.decisionMaker !== '') return [action.decisionMaker];
  return action.partners.length === 0 ? [''] : action.partners;
}

function waitingRow(action: Action, statusDate: CalendarDate): WaitingRow | null {
  if (!isOpen(action)) return null;
  const lateness = latenessOf(action, statusDate, 0);
  if (lateness.kind === 'late') return { action, waitsFor: 'late', days: lateness.days };
  if (lateness.kind === 'late-unless-condition') {
    return { action, waitsFor: 'condition', days: lateness.days };
  }
  if (action.status === 'En attente de décision') return { action, waitsFor: 'answer', days: 0 };
  const hasDate = action.start !== null || action.end !== null;
  return hasDate || action.type === 'Récurrent' ? null : { action, waitsFor: 'date', days: 0 };
}

function byUrgency(a: WaitingRow, b: WaitingRow): number {
  const rank = WAITING_FOR.indexOf(a.waitsFor) - WAITING_FOR.indexOf(b.waitsFor);
  return rank === 0 ? b.days - a.days : rank;
}
