import type { CellLocation } from '../../../workbook/location';
import type { Action, TrackerContent } from '../../tracker/tracker';
import type { LeftCells, ReasonCounts } from '../analysis';
import {
  type DeducedValue,
  isChoice,
  type ProposalNote,
  type ProposedAction,
} from '../../reading/proposal';
import type { RowCorrection } from './corrections';
import type { RefusedRow } from './refused-cells';
import type { SheetMark } from './row-marks';

type Keys = readonly string[];

export const NO_DECISIONS = {
  /** Implied rows to write, by key; or all of them. */
  implied: [] as 'all' | Keys,
  /** Deduced values to write, by decision (`decisionOf`); or all but those that are a choice. */
  deduced: [] as 'all' | Keys,
  /**
   * Rows whose source changed, by difference id: take every new value, take these fields, or keep
   * the tracker's. A row without decision is left as it is and proposed again.
   */
  differences: {} as Readonly<Record<string, 'take' | 'keep' | Keys>>,
  /** New rows not to write, by key. */
  refused: [] as Keys,
  /** Rows set aside before, or deleted from the tracker, to write again, by key. */
  restored: [] as Keys,
  /** Deduced values the user does not want, by decision: they are not asked again. */
  declined: [] as Keys,
  /** What the user put right in the new rows. */
  corrections: [] as readonly RowCorrection[],
  /** The title of a programme that has no tracker yet; null leaves what the workbook says. */
  programmeTitle: null as string | null,
};

/** What the user decided on the preview. */
export type PlanDecisions = Readonly<typeof NO_DECISIONS>;

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A row of the tracker, and where its source is or was. */
export interface SourcedRow {
  /** Its N°, or the one it would have; `''` when none is kept for it. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

/** A row of the tracker whose source says something else now; its id in the decisions: `ACC-03`, `A001 – S03`. */
export interface Difference extends SourcedRow {
  readonly table: 'actions' | 'sessions' | 'attendances';
  readonly changes: readonly FieldChange[];
}

/** Something proposed beside a row, and whether the user said yes. */
export interface PlannedProposal extends SourcedRow {
  readonly key: string;
  readonly isAccepted: boolean;
}

/** A row the source has and the tracker has not, as it would be written. */
export interface PlannedRow {
  readonly key: string;
  readonly action: Action;
  readonly isAccepted: boolean;
  readonly confidence: ProposedAction['confidence'];
  /** The first cell it was read from. */
  readonly location: CellLocation | null;
}

export interface PlannedDeduction extends PlannedProposal, DeducedValue {
  /** What is said yes to: several values may be decided together. */
  readonly decision: string;
  /** A doubtful date: written only when it is ticked by itself. */
  readonly isChoice: boolean;
}

export interface RowNotes extends SourcedRow {
  readonly notes: readonly ProposalNote[];
}

/** What is told of the rows of one table, or of all of them. */
export const NOTHING_TOLD = {
  differences: [] as readonly Difference[],
  /** Rows of the tracker whose source is gone. They stay. */
  vanished: [] as readonly SourcedRow[],
  /** Rows that were deleted from the tracker, or refused: written again only on a yes. */
  setAside: [] as readonly PlannedProposal[],
  deduced: [] as readonly PlannedDeduction[],
  notes: [] as readonly RowNotes[],
  /** Rows that the source has and the user does not want. */
  refused: [] as readonly RefusedRow[],
  /** What later runs must know of the source's rows. */
  marks: [] as readonly SheetMark[],
  /** Proposals that are in the tracker. */
  taken: [] as readonly Pick<ProposedAction, 'sources'>[],
};
export type ToldRows = Readonly<typeof NOTHING_TOLD>;

export interface PlanReport extends Pick<ToldRows, 'vanished' | 'setAside' | 'deduced' | 'notes'> {
  /** Rows of the source that are not empty: read = written + explained. */
  readonly rowsRead: number;
  readonly rowsWritten: number;
  readonly rowsExplained: number;
  /** The rows explained, by reason: their sum is `rowsExplained`. */
  readonly reasons: ReasonCounts;
  /** New rows of each table. */
  readonly added: Readonly<
    Record<'actions' | 'sessions' | 'attendances' | 'partners' | 'sites', number>
  >;
  /** Rows of the tracker found again in the source. */
  readonly kept: number;
  /** New rows of Suivi that the source writes. */
  readonly rows: readonly PlannedRow[];
  readonly implied: readonly PlannedProposal[];
  /** « Non repris » */
  readonly left: readonly LeftCells[];
}

/** What structuring would write, and all there is to say about it. */
export interface TrackerPlan {
  readonly content: TrackerContent;
  readonly differences: readonly Difference[];
  readonly report: PlanReport;
}

/**
 * Names what the user says yes to: a field of a row, or one reading of it.
 *
 * @example decisionOf('5f0c21b79e13', { field: 'end', reading: '06/05/2014', … }) // '5f0c21b79e13=06/05/2014'
 */
function decisionOf(mark: string, { field, reading }: DeducedValue): string {
  return reading === undefined ? `${mark}:${field}` : `${mark}=${reading}`;
}

/** Whether the user said yes to a value: to it, or to all those that are no choice. */
function isTaken(mark: string, value: DeducedValue, { deduced }: PlanDecisions): boolean {
  return deduced === 'all' ? !isChoice(value) : deduced.includes(decisionOf(mark, value));
}

/** A row to write: how it is named, what it only suggests and what there is to know of it. */
export interface RowToTell
  extends Pick<PlannedProposal, 'key' | 'id' | 'title' | 'source'>, Pick<RowNotes, 'notes'> {
  readonly deduced: readonly DeducedValue[];
}

/** What the rows to write only suggest, and what there is to know of them. */
export function tellRows(
  rows: readonly RowToTell[],
  decisions: PlanDecisions,
): Pick<PlanReport, 'deduced' | 'notes'> {
  return {
    deduced: rows.flatMap(({ key, id, title, source, deduced }) =>
      deduced.map((value) => ({
        ...value,
        ...{ key, id, title, source },
        decision: decisionOf(key, value),
        isChoice: isChoice(value),
        isAccepted: isTaken(key, value, decisions),
      })),
    ),
    notes: rows.flatMap(({ id, title, source, notes }) =>
      notes.length === 0 ? [] : [{ id, title, source, notes }],
    ),
  };
}

const NUMBERS: readonly string[] = ['dwellings', 'registered', 'present'];

/** A row with the values that the user said yes to; one name more where it has several. */
export function withDeduced<Row extends object>(
  row: Row,
  { key, deduced }: Pick<RowToTell, 'key' | 'deduced'>,
  decisions: PlanDecisions,
): Row {
  const taken = deduced.filter((value) => isTaken(key, value, decisions));
  return taken.reduce((held: Row, { field, value, precision }) => {
    const before = Object.entries(held).find(([name]) => name === field)?.[1] as unknown;
    if (before === undefined) return held;
    const told = NUMBERS.includes(field) ? Number(value) : value;
    const names: readonly unknown[] | null = Array.isArray(before) ? before : null;
    const all = names === null ? told : [...new Set([...names, value])];
    const isPrecise = precision !== undefined && 'precision' in held;
    return { ...held, [field]: all, ...(isPrecise && { precision }) };
  }, row);
}
