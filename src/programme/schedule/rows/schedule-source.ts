import type { ActionKey } from '../../tracker/columns';
import type { Settings } from '../../tracker/settings/settings';
import type { Action, Partner, ReadRow, Session, TablePlace, Tracker } from '../../tracker/tracker';

/** What the schedule is drawn from: the rows of Suivi, where they stand, and the settings. */
export interface ScheduleSource {
  readonly place: TablePlace<ActionKey>;
  readonly rows: readonly ReadRow<ActionKey, Action>[];
  readonly sessions: readonly Session[];
  readonly partners: readonly Partner[];
  readonly settings: Settings;
  /** The strands in the order of the list. */
  readonly strands: readonly string[];
}

/** Who is told beside an action: partners, the owners of a programme that names none, or nobody. */
export type Who = 'partners' | 'owner' | 'nobody';

export function whoOf({ rows }: Pick<ScheduleSource, 'rows'>): Who {
  if (rows.some(({ value }) => value.partners.length > 0)) return 'partners';
  return rows.some(({ value }) => value.owner !== '') ? 'owner' : 'nobody';
}

/** Takes from a tracker what the schedule needs; null when it has no table of actions. */
export function scheduleSourceOf(tracker: Tracker): ScheduleSource | null {
  if (tracker.actions === null) return null;
  const { settings, lists } = tracker;
  const strands = lists.strands.map(({ name }) => name);
  const sessions = tracker.sessions?.rows.map(({ value }) => value) ?? [];
  const partners = tracker.partners?.rows.map(({ value }) => value) ?? [];
  return { ...tracker.actions, sessions, partners, settings, strands };
}
