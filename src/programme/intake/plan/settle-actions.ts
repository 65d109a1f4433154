import type { Steps } from '../../../lib/steps';
import type { Strand } from '../../tracker/lists';
import type { Action } from '../../tracker/tracker';
import { matchExisting, type MatchedRows } from './match-existing';
import { startNumbering } from './number-rows';
import type { PlanDecisions } from './plan';
import type { ProposedAction } from '../../reading/proposal';
import { markActions, type SheetMark } from './row-marks';

export interface ActionPlanRequest {
  readonly existing: readonly Action[];
  readonly proposed: readonly ProposedAction[];
  readonly decisions: PlanDecisions;
  readonly strands: readonly Strand[];
  /** Marks of the rows that earlier runs wrote or set aside. */
  readonly taken: ReadonlySet<string>;
  /** Whether the rows of a source that is gone should be told: only for sheets that were read. */
  readonly wasRead: (source: string) => boolean;
}

/** `set-aside`: an earlier run wrote it and the user deleted it, or the user refused it then. */
export type FreshState = 'new' | 'implied' | 'set-aside';

/** A row the tracker does not have, and whether it is to be written. */
export interface FreshRow {
  readonly action: ProposedAction;
  readonly mark: string;
  readonly state: FreshState;
  readonly isWanted: boolean;
}

/** What is settled once rows are matched: which are written, and the N° of each. */
export interface SettledActions extends Omit<MatchedRows, 'fresh'> {
  readonly fresh: readonly FreshRow[];
  readonly marks: ReadonlyMap<ProposedAction, string>;
  /** N° by key of the proposal. */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys of the proposals that are not written: no row may wait for them. */
  readonly unwritten: ReadonlySet<string>;
}

/** Finds the rows of the tracker again, decides which others are written, and numbers these. */
export function* settleActions(request: ActionPlanRequest): Steps<SettledActions> {
  const { existing, proposed, strands } = request;
  const marks = markActions(proposed);
  yield;
  const { matched, fresh, vanished } = matchExisting(existing, proposed);
  yield;
  const rows = fresh.map((action) => freshRow(action, marks.get(action) ?? '', request));
  const numbering = startNumbering(
    strands,
    existing.map(({ id }) => id),
  );
  const ids = new Map(matched.map(({ existing: row, proposed: { key } }) => [key, row.id]));
  // A row that is not wanted keeps its N° for itself: the others never change theirs for it.
  for (const { action, state, isWanted } of rows) {
    if (isWanted || state !== 'set-aside') {
      ids.set(action.key, numbering.next(action.fields.strand));
    }
  }
  const unwritten = new Set(
    rows.filter(({ isWanted }) => !isWanted).map(({ action }) => action.key),
  );
  return { matched, vanished, fresh: rows, marks, ids, unwritten };
}

function freshRow(
  action: ProposedAction,
  mark: string,
  { taken, decisions }: ActionPlanRequest,
): FreshRow {
  const { implied, refused, restored } = decisions;
  if (taken.has(mark)) {
    return { action, mark, state: 'set-aside', isWanted: restored.includes(mark) };
  }
  return action.basis === 'implied'
    ? { action, mark, state: 'implied', isWanted: implied === 'all' || implied.includes(mark) }
    : { action, mark, state: 'new', isWanted: !refused.includes(mark) };
}

/** Marks to note for later runs, with their sheets: all but the implied rows not written yet. */
export function marksToNote({ marks, fresh }: SettledActions): readonly SheetMark[] {
  const isWaiting = ({ state, isWanted }: FreshRow): boolean => state === 'implied' && !isWanted;
  const waiting = new Set(fresh.filter(isWaiting).map(({ action }) => action));
  return [...marks].flatMap(([action, mark]) =>
    waiting.has(action) ? [] : [{ sheet: action.sources[0]?.sheet ?? '', mark }],
  );
}
