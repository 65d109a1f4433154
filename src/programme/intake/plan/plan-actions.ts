import type { Steps } from '../../../lib/steps';
import type { Strand } from '../../tracker/lists';
import type { Action, Dependency, TrackerContent } from '../../tracker/tracker';
import type { ProposedAction } from '../../reading/proposal';
import { actionRows } from './action-rows';
import type { PlanReport } from './plan';
import { planTable, type TablePlan } from './plan-table';
import type { TableRequest } from './planned-table';

export interface ActionPlan extends TablePlan<Action, ProposedAction> {
  readonly actions: readonly Action[];
  /** What columns of the user's own hold for the new rows, by N°. */
  readonly own: NonNullable<TrackerContent['own']>;
  readonly rows: PlanReport['rows'];
}

/** Plans the rows of Suivi, each new one with the rows that it waits for, where these are written. */
export function* planActions(
  request: TableRequest<Action, ProposedAction>,
  { strands, wasRead }: { strands: readonly Strand[]; wasRead: (source: string) => boolean },
): Steps<ActionPlan> {
  const plan = yield* planTable(request, actionRows(strands, wasRead));
  yield;
  const { found, added } = plan;
  const ids = new Map([
    ...[...found].map(([{ key }, { row }]) => [key, row.id] as const),
    ...added.map(({ proposal, id }) => [proposal.key, id] as const),
  ]);
  const linked = ({ dependsOn }: ProposedAction): readonly Dependency[] =>
    dependsOn.flatMap(({ key, effect }) => {
      const id = ids.get(key);
      return id === undefined ? [] : [{ id, effect }];
    });
  const fresh = plan.fresh.map((one) => ({
    ...one,
    row: { ...one.row, dependsOn: linked(one.proposal) },
  }));
  return {
    ...plan,
    actions: [...plan.kept, ...fresh.flatMap(({ row, isWanted }) => (isWanted ? [row] : []))],
    own: Object.fromEntries(
      added.flatMap(({ id, proposal: { own } }) => (own.length === 0 ? [] : [[id, own] as const])),
    ),
    rows: fresh
      .filter(({ state }) => state === 'new')
      .map(({ mark, row, isWanted, proposal }) => ({
        key: mark,
        action: row,
        isAccepted: isWanted,
        confidence: proposal.confidence,
        location: proposal.sources[0] ?? null,
      })),
  };
}
