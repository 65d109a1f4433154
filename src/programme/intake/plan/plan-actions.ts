import type { Steps } from '../../../lib/steps';
import { collapseSpaces } from '../../../lib/text';
import { isImplied, markImplied } from '../../tracker/rows/implied';
import type { Action, Dependency, TrackerContent } from '../../tracker/tracker';
import { compareActions, takeFields } from './compare-rows';
import {
  type Difference,
  type FieldChange,
  type PlanDecisions,
  type PlannedProposal,
  type PlanReport,
  tellRows,
  type ToldRows,
  withDeduced,
} from './plan';
import type { ProposedAction } from '../../reading/proposal';
import type { RefusedRow } from './refused-cells';
import {
  type ActionPlanRequest,
  type FreshRow,
  marksToNote,
  type SettledActions,
  settleActions,
} from './settle-actions';

export interface ActionPlan extends ToldRows, Pick<PlanReport, 'kept' | 'rows' | 'implied'> {
  /** The rows that exist first, in order, then the new ones. */
  readonly actions: readonly Action[];
  /** What columns of the user's own hold for the new rows, by N°. */
  readonly own: NonNullable<TrackerContent['own']>;
  readonly added: number;
}

/** Gives each row its N°, keeps what exists, and tells what differs. */
export function* planActions(request: ActionPlanRequest): Steps<ActionPlan> {
  const settled = yield* settleActions(request);
  yield;
  const { matched, vanished, ids } = settled;
  const { decisions } = request;
  const { rows, differences } = keepRows(request, settled);
  yield;
  const fresh = settled.fresh.map((row) => ({ ...row, value: newRow(row, settled, decisions) }));
  const written = fresh.filter(({ isWanted }) => isWanted);
  const toTell = written.map(({ action: { key, fields, deduced, notes }, mark }) => {
    const { title, source } = fields;
    return { key: mark, id: ids.get(key) ?? '', title, source, deduced, notes };
  });
  return {
    actions: [...rows, ...written.map(({ value }) => value)],
    own: ownOf(written, ids),
    added: written.length,
    kept: matched.length,
    differences,
    vanished: vanished
      .filter(({ source }) => request.wasRead(source))
      .filter((row) => !matched.some(({ proposed }) => isPartOf(row, proposed)))
      .map(({ id, title, source }) => ({ id, title, source })),
    rows: fresh
      .filter(({ state }) => state === 'new')
      .map(({ mark, value, isWanted, action }) => ({
        key: mark,
        action: value,
        isAccepted: isWanted,
        confidence: action.confidence,
        location: action.sources[0] ?? null,
      })),
    implied: proposalsOf(settled, 'implied'),
    setAside: proposalsOf(settled, 'set-aside'),
    ...tellRows(toTell, decisions),
    marks: marksToNote(settled),
    taken: [...matched.map(({ proposed }) => proposed), ...written.map(({ action }) => action)],
    refused: fresh.flatMap(refusedOf),
  };
}

function ownOf(rows: readonly FreshRow[], ids: ReadonlyMap<string, string>): ActionPlan['own'] {
  const named = rows
    .filter(({ action }) => action.own.length > 0)
    .map(({ action: { key, own } }) => [ids.get(key) ?? '', own] as const);
  return Object.fromEntries(named);
}

/** Whether a row of the tracker was cut out of the words of a proposal that is still there. */
function isPartOf(row: Action, { fields }: ProposedAction): boolean {
  const words = collapseSpaces(row.originalText);
  return words !== '' && collapseSpaces(fields.originalText).includes(words);
}

/** The rows that exist: as they are, but for what the user took over from a source that changed. */
function keepRows(
  { existing, decisions }: ActionPlanRequest,
  settled: SettledActions,
): { readonly rows: readonly Action[]; readonly differences: readonly Difference[] } {
  const { matched, marks } = settled;
  const matches = new Map(matched.map((match) => [match.existing, match]));
  const differences: Difference[] = [];
  const rows = existing.map((row): Action => {
    const match = matches.get(row);
    if (!match) return row;
    const mark = marks.get(match.proposed) ?? '';
    const read = toAction({ action: match.proposed, mark }, settled, decisions);
    const next = { ...read, source: isImplied(row) ? markImplied(read.source) : read.source };
    if (match.isSame) return { ...row, source: next.source };
    const { id, title } = row;
    const changes = compareActions(row, next);
    const { source } = next;
    if (changes.length > 0) differences.push({ id, table: 'actions', title, source, changes });
    const decision = decisions.differences[id];
    return decision === undefined ? row : takeFields(row, next, takenFields(decision, changes));
  });
  return { rows, differences };
}

/** Once all is decided, the row is told to come from the words the source has now. */
function takenFields(
  decision: PlanDecisions['differences'][string],
  changes: readonly FieldChange[],
): readonly string[] {
  const provenance = ['originalText', 'source'];
  if (decision === 'keep') return provenance;
  const changed = changes.map(({ field }) => field);
  const fields = decision === 'take' ? changed : decision;
  // The values left out are proposed again as long as the row keeps its former words.
  const isSettled = changed.every((field) => fields.includes(field));
  return isSettled ? [...fields, ...provenance] : [...fields, 'source'];
}

function proposalsOf(
  { fresh, ids }: SettledActions,
  state: FreshRow['state'],
): readonly PlannedProposal[] {
  return fresh
    .filter((row) => row.state === state)
    .map(({ action: { fields, key }, mark, isWanted }) => ({
      key: mark,
      id: ids.get(key) ?? '',
      title: fields.title,
      source: fields.source,
      isAccepted: isWanted,
    }));
}

/** An implied row that waits for a yes leaves nothing out: its sentence is in other rows. */
function refusedOf({ action, state, isWanted }: FreshRow): readonly RefusedRow[] {
  if (isWanted || state === 'implied') return [];
  const { sources, fields } = action;
  const reason = state === 'new' ? 'refused' : 'set-aside';
  return [{ sources, text: fields.originalText, reason }];
}

/** A row to add says in its Provenance whether the source only lets it be understood. */
function newRow(row: FreshRow, settled: SettledActions, decisions: PlanDecisions): Action {
  const action = toAction(row, settled, decisions);
  return row.action.basis === 'implied'
    ? { ...action, source: markImplied(action.source) }
    : action;
}

function toAction(
  { action: proposal, mark }: Pick<FreshRow, 'action' | 'mark'>,
  { ids, unwritten }: Pick<SettledActions, 'ids' | 'unwritten'>,
  decisions: PlanDecisions,
): Action {
  const dependsOn = proposal.dependsOn.flatMap(({ key, effect }): readonly Dependency[] => {
    const id = ids.get(key);
    return id === undefined || unwritten.has(key) ? [] : [{ id, effect }];
  });
  const row: Action = { ...proposal.fields, id: ids.get(proposal.key) ?? '', dependsOn };
  return withDeduced(row, { key: mark, deduced: proposal.deduced }, decisions);
}
