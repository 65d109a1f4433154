import type { Steps } from '../../../lib/steps';
import { keepRows } from './keep-rows';
import { type FoundRow, matchRows } from './match-rows';
import { type PlannedProposal, tellRows, type ToldRows, withDeduced } from './plan';
import {
  type FreshProposal,
  type PlannedTable,
  type Proposal,
  sourceOf,
  type TableRequest,
} from './planned-table';
import { markRows } from './row-marks';

/** A proposal that the table does not have, as the table would have it. */
export interface FreshRow<Row, Proposed> extends FreshProposal<Proposed> {
  /** `''` where it takes none. */
  readonly id: string;
  readonly row: Row;
}

export interface TablePlan<Row, Proposed> extends ToldRows {
  /** The rows that exist, in order, with what the user took over. */
  readonly kept: readonly Row[];
  /** Those that the source still has. */
  readonly found: ReadonlyMap<Proposed, FoundRow<Row>>;
  readonly fresh: readonly FreshRow<Row, Proposed>[];
  /** Of the fresh ones, those to write. */
  readonly added: readonly FreshRow<Row, Proposed>[];
  readonly implied: readonly PlannedProposal[];
}

/**
 * Finds the rows of a table again and keeps them, numbers and adds those that are not there yet, and tells what the
 * source changed; a row that the user deleted or refused comes back on a yes only.
 */
export function* planTable<Row extends object, Proposed extends Proposal>(
  request: TableRequest<Row, Proposed>,
  table: PlannedTable<Row, Proposed>,
): Steps<TablePlan<Row, Proposed>> {
  const { existing, proposed, taken, decisions } = request;
  const marks = markRows(proposed, table);
  const sheets = [...new Set([...marks.values()].map(({ sheet }) => sheet))];
  const known = { marks, sheets, taken };
  yield;
  const found = matchRows(existing, proposed, table.passes(known));
  yield;
  const kept = keepRows(request, { marks, found }, table);
  yield;
  const fresh = freshRows(
    proposed.flatMap((proposal) => {
      const mark = marks.get(proposal)?.mark ?? '';
      return found.has(proposal) ? [] : [freshProposal(proposal, mark, request)];
    }),
    request,
    table,
  );
  const added = fresh.filter(({ isWanted }) => isWanted);
  const waiting = new Set(
    fresh
      .filter(({ state, isWanted }) => state === 'implied' && !isWanted)
      .map(({ proposal }) => proposal),
  );
  const matched = [...found.keys()];
  const held = new Set([...found.values()].map(({ row }) => row));
  const toTell = added.map(({ proposal, mark: key, id }) => {
    const { fields, deduced = [], notes = [] } = proposal;
    return { key, id, title: table.titleOf(fields), source: sourceOf(proposal), deduced, notes };
  });
  return {
    kept: kept.rows,
    found,
    fresh,
    added,
    implied: proposalsOf('implied', fresh, table),
    setAside: proposalsOf('set-aside', fresh, table),
    differences: kept.differences,
    vanished: existing.flatMap((row) => {
      const source = held.has(row) ? null : table.goneFrom(row, known, matched);
      return source === null ? [] : [{ id: table.idOf(row), title: table.titleOf(row), source }];
    }),
    ...tellRows(toTell, decisions),
    // An implied row that waits for a yes leaves nothing out: its sentence is in other rows.
    refused: fresh
      .filter(({ isWanted, state }) => !isWanted && state !== 'implied')
      .map(({ state, proposal: { sources, fields } }) => {
        const reason = state === 'new' ? 'refused' : 'set-aside';
        return { sources, text: table.wordsOf(fields), reason };
      }),
    // What awaits a decision is not noted as seen: it is proposed again.
    marks: [...marks].flatMap(([proposal, { sheet, mark, content }]) => {
      const isSeen = content !== null && !kept.undecided.has(proposal);
      const noted = waiting.has(proposal) ? [] : [{ sheet, mark }];
      return isSeen ? [...noted, { sheet, mark: content }] : noted;
    }),
    taken: [...matched, ...added.map(({ proposal }) => proposal)],
  };
}

function freshProposal<Row, Proposed extends Proposal>(
  proposal: Proposed,
  mark: string,
  { taken, decisions }: TableRequest<Row, Proposed>,
): FreshProposal<Proposed> {
  const { implied, refused, restored } = decisions;
  if (taken.has(mark))
    return { proposal, mark, state: 'set-aside', isWanted: restored.includes(mark) };
  return proposal.basis === 'implied'
    ? { proposal, mark, state: 'implied', isWanted: implied === 'all' || implied.includes(mark) }
    : { proposal, mark, state: 'new', isWanted: !refused.includes(mark) };
}

/** Rows to add or to leave, each with its N° and the values that the user said yes to. */
function freshRows<Row extends object, Proposed extends Proposal>(
  fresh: readonly FreshProposal<Proposed>[],
  { existing, decisions }: TableRequest<Row, Proposed>,
  table: PlannedTable<Row, Proposed>,
): readonly FreshRow<Row, Proposed>[] {
  const numbers = table.number(fresh, existing);
  return fresh.map((one) => {
    const { proposal, mark: key } = one;
    const { deduced = [] } = proposal;
    const id = numbers.get(proposal) ?? '';
    return { ...one, id, row: withDeduced(table.rowOf(proposal, id), { key, deduced }, decisions) };
  });
}

function proposalsOf<Row, Proposed extends Proposal>(
  state: FreshProposal<Proposed>['state'],
  fresh: readonly FreshRow<Row, Proposed>[],
  { labelOf }: PlannedTable<Row, Proposed>,
): readonly PlannedProposal[] {
  return fresh
    .filter((one) => one.state === state)
    .map(({ proposal, mark, id, isWanted }) => ({
      key: mark,
      id,
      title: labelOf(proposal.fields),
      source: sourceOf(proposal),
      isAccepted: isWanted,
    }));
}

/** The rows that a table will hold: those it has, in order, then the new ones. */
export function rowsOf<Row, Proposed>({
  kept,
  added,
}: Pick<TablePlan<Row, Proposed>, 'kept' | 'added'>): readonly Row[] {
  return [...kept, ...added.map(({ row }) => row)];
}
