import type { SessionCell } from '../plan/calculated-cells';
import type { SummaryPlan } from '../plan/summary-plan';
import { rowReader } from './table-sources';

export type Columns<Key extends SessionCell> = Readonly<Record<Key, string>>;

type SessionSource =
  | 'id'
  | 'training'
  | 'cycle'
  | 'basin'
  | 'start'
  | 'capacity'
  | 'registered'
  | 'present'
  | 'alreadyTrained'
  | 'status'
  | 'comment';

/** A cell of tblSessions on the row of the block, as a formula part. */
export function sessionReader({ tracker, sessions }: SummaryPlan): (key: SessionSource) => string {
  const place = tracker.sessions?.place;
  if (!place) return () => '""';
  const read = rowReader(place, sessions.rowCount);
  return (key) => read(key, `${sessions.cell('order')}+1`);
}
