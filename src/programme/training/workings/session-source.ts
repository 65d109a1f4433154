import { SESSION_TABLE, type SessionKey } from '../../tracker/columns';
import type { SessionCell } from '../plan/calculated-cells';
import type { SummaryPlan } from '../plan/summary-plan';
import { type ReadTable, readTable } from './table-sources';

export type Columns<Key extends SessionCell> = Readonly<Record<Key, string>>;

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
