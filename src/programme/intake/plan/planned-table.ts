import { type CellLocation, showLocation } from '../../../workbook/location';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';
import type { Pass } from './match-rows';
import type { Difference, FieldChange, PlanDecisions } from './plan';
import type { RowMark, RowNames } from './row-marks';

/** A row read in the source, before the tracker has it. */
export interface Proposal {
  readonly fields: object;
  readonly sources: readonly CellLocation[];
  readonly basis?: 'explicit' | 'implied';
  readonly deduced?: readonly DeducedValue[];
  readonly notes?: readonly ProposalNote[];
}

export interface TableRequest<Row, Proposed> {
  readonly existing: readonly Row[];
  readonly proposed: readonly Proposed[];
  readonly decisions: PlanDecisions;
  /** Marks of the rows that earlier runs wrote or set aside. */
  readonly taken: ReadonlySet<string>;
}

/** A proposal that the table does not have, and whether it is to be written. */
export interface FreshProposal<Proposed> {
  readonly proposal: Proposed;
  readonly mark: string;
  /** `set-aside`: an earlier run wrote it and the user deleted it, or the user refused it then. */
  readonly state: 'new' | 'implied' | 'set-aside';
  readonly isWanted: boolean;
}

/** The proposals under their marks, the sheets they stand on, and the marks that earlier runs noted. */
export interface KnownRows<Proposed> extends Pick<TableRequest<never, never>, 'taken'> {
  readonly marks: ReadonlyMap<Proposed, RowMark>;
  readonly sheets: readonly string[];
}

/** How the rows of a table are told from one another, found again and compared with what their source says. */
export interface PlannedTable<Row, Proposed extends Proposal> extends RowNames<Proposed> {
  readonly table: Difference['table'];
  /** The ways in which its rows are found again, the surest first. */
  readonly passes: (known: KnownRows<Proposed>) => readonly Pass<Row, Proposed>[];
  /** What the source would change in a row. */
  readonly compare: (before: Row, after: Row) => readonly FieldChange[];
  /** Where a row that is found no more came from; null where no source of this run is missing it. */
  readonly goneFrom: (
    row: Row,
    known: KnownRows<Proposed>,
    matched: readonly Proposed[],
  ) => string | null;
  /** The N° of the rows that take one. */
  readonly number: (
    fresh: readonly FreshProposal<Proposed>[],
    existing: readonly Row[],
  ) => ReadonlyMap<Proposed, string>;
  /** A proposal as a row of the table, new or in the place of one there is. */
  readonly rowOf: (proposal: Proposed, id: string, held?: Row) => Row;
  /** Names a difference, and the row on the preview. */
  readonly idOf: (row: Row) => string;
  readonly titleOf: (fields: Proposed['fields']) => string;
  /** The name of a row that is set aside, told alone. */
  readonly labelOf: (fields: Proposed['fields']) => string;
  /** What « Non repris » shows of a row that is not wanted. */
  readonly wordsOf: (fields: Proposed['fields']) => string;
}

/** The first cell of a row, as it is shown; `''` without. */
export function sourceOf({ sources: [first] }: Pick<Proposal, 'sources'>): string {
  return first ? showLocation(first) : '';
}
