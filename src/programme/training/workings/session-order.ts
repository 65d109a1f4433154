import { SESSION_TABLE, type SessionKey } from '../../tracker/columns';
import { VERDICT_WORDS } from '../../tracker/sessions/counting';
import { hashFormula } from '../plan/code-hash';
import { quoted } from '../../workings/formula';
import type { SessionCell, SummaryPlan } from '../plan/summary-plan';
import { type ReadTable, readTable } from './table-sources';

type Columns<Key extends SessionCell> = Readonly<Record<Key, string>>;

/** A cell of tblSessions on the row of the block, as a formula part. */
export function sessionReader(plan: SummaryPlan): (key: SessionKey) => string {
  const { read } = readSessions(plan);
  return (key) => read(key, `${plan.sessions.cell('order')}+1`);
}

/** The columns of tblSessions, by name. */
export function readSessions({ tracker, sessions }: SummaryPlan): ReadTable<SessionKey> {
  const { rowCount } = sessions;
  const place = tracker.sessions?.place;
  return readTable('calc_sessions', { place, columns: SESSION_TABLE.columns, rowCount });
}

/** Six letters of a single byte each: what fifteen digits hold. */
const ID_LETTERS = 6;
const ID_BASE = 256;
/** Above every number of a list, so that its end stays sorted. */
const PAST_ALL = '9E+15';

/**
 * The counted sessions in order of date, then of N°, and their numbers in ascending order, where an
 * attendance finds its session by halves. A sorted list is the smallest, the second smallest… of a
 * column of numbers, none of which are equal: the row is in the last digits.
 */
export function orderColumns(
  plan: SummaryPlan,
): Columns<
  | 'day'
  | 'idKey'
  | 'idSorted'
  | 'dateKey'
  | 'dateSorted'
  | 'rank'
  | 'key'
  | 'keySorted'
  | 'named'
  | 'byDate'
> {
  const { cell, range } = plan.sessions;
  const room = roomOf(plan);
  const sorted = (key: 'idKey' | 'dateKey' | 'key'): string =>
    `IFERROR(SMALL(${range(key)},${cell('order')}),${PAST_ALL})`;
  const idOrder = `MATCH(${cell('idKey')},${range('idSorted')},1)`;
  const id = cell('id');
  const number = `(${cell('key')}+${cell('rank')})`;
  const isUnnamed = `OR(${cell('rank')}=0,${id}="")`;
  const lastOfNumber = `${sessionNumber(plan, id)}*${room}+${room - 1}`;
  return {
    day: `IF(${cell('verdict')}=${quoted(VERDICT_WORDS.counted)},${cell('start')},"")`,
    idKey: idKeyFormula(id),
    idSorted: sorted('idKey'),
    dateKey: `IF(${cell('day')}="","",(${cell('day')}*${room}+${idOrder})*${room}+${cell('order')})`,
    dateSorted: sorted('dateKey'),
    rank: `IF(${cell('day')}="",0,MATCH(${cell('dateKey')},${range('dateSorted')},1))`,
    key: `IF(${isUnnamed},"",${lastOfNumber}-${cell('rank')})`,
    keySorted: sorted('key'),
    named: `IF(${cell('key')}="",0,${number}-LOOKUP(${number},${range('keySorted')}))`,
    byDate: `IF(${cell('dateSorted')}=${PAST_ALL},"",MOD(${cell('dateSorted')},${room}))`,
  };
}

/**
 * The number of the session a line names, such that what it exceeds the nearest of the sorted ones by
 * is the rank of that session; of two sessions of one N°, the first by date.
 */
export function namedSession(plan: SummaryPlan, session: string): string {
  const room = roomOf(plan);
  return `IFERROR(${sessionNumber(plan, session)}*${room}+${room - 1},0)`;
}

/** The rank of the session of that number, 0 when no counted session has it. */
export function rankOfNamed(plan: SummaryPlan, key: string): string {
  const room = roomOf(plan);
  const excess = `${key}-LOOKUP(${key},${plan.sessions.range('keySorted')})`;
  return `IFERROR(MOD(MIN(${excess},${room}),${room}),0)`;
}

/** One more than the sessions there is room for: what a rank is less than. */
export function roomOf({ sessions }: SummaryPlan): number {
  return sessions.rowCount + 1;
}

/** The number of a N° of session as a formula part. */
function sessionNumber({ hashes: { session: hash }, hashRange }: SummaryPlan, id: string): string {
  return hashFormula(id, hash, {
    places: hashRange('places', hash.letters),
    weights: hashRange('sessionWeights', hash.letters),
  });
}

/** A number in the order of the first letters of the N°: numbers are compared far faster than texts. */
function idKeyFormula(id: string): string {
  const letters = Array.from({ length: ID_LETTERS }, (_, at) => {
    const weight = ID_BASE ** (ID_LETTERS - 1 - at);
    return `CODE(MID(LOWER(${id})&"${' '.repeat(ID_LETTERS)}",${at + 1},1))*${weight}`;
  });
  return `IF(${id}="",0,${letters.join('+')})`;
}
