import type { CellLocation } from '../../workbook/location';
import { noteIs, type NoteCode } from './note-codes';
import type {
  Action,
  Attendance,
  OwnValue,
  Partner,
  Precision,
  Session,
  Site,
} from '../tracker/tracker';

export type { OwnValue } from '../tracker/tracker';

/** Something to know about a proposed row: a stable code and what its sentence needs. */
export interface ProposalNote {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A note, where what it tells is so. */
export function noteIf(
  isSo: boolean,
  code: NoteCode,
  params: ProposalNote['params'] = {},
): readonly ProposalNote[] {
  return isSo ? [{ code, params }] : [];
}

/** A value the text does not say, only suggests: shown to the user, written only on a yes. */
export interface DeducedValue<Key extends string = string> {
  readonly field: Key;
  readonly value: string;
  readonly why: ProposalNote;
  /** Names one reading of words that have several: its values are taken together, and without the others. */
  readonly reading?: string;
  /** How precise the day is, when it is taken. */
  readonly precision?: Precision;
}

/** A date, a place or a count that is impossible, ambiguous or hardly sure: chosen alone. */
export function isChoice({ why }: DeducedValue): boolean {
  return noteIs(why.code, 'choice');
}

/** A row of Suivi read in the source, before it has a N°. */
export interface ProposedAction {
  /** Names this row within one reading of the source; the same source gives the same key. */
  readonly key: string;
  readonly fields: Omit<Action, 'id' | 'dependsOn'>;
  /** Predecessors, by key. */
  readonly dependsOn: readonly {
    readonly key: string;
    readonly effect: 'blocking' | 'non-blocking';
  }[];
  /** `implied`: the text only lets it be understood; written when the user says yes. */
  readonly basis: 'explicit' | 'implied';
  readonly deduced: readonly DeducedValue[];
  readonly notes: readonly ProposalNote[];
  /** Every source cell it was read from; the first is shown in Provenance. */
  readonly sources: readonly CellLocation[];
  /** Id of the rule that made it: a rule of prose, or the way its sheet was read (`table`, `gantt`). */
  readonly rule: string;
  /** `doubtful` rows are shown first, to be read again by the user. */
  readonly confidence: 'sure' | 'doubtful';
  /** Values of columns that are none of the tracker's. */
  readonly own: readonly OwnValue[];
}

export interface ProposedSession {
  readonly key: string;
  readonly fields: Session;
  readonly deduced: readonly DeducedValue[];
  readonly notes: readonly ProposalNote[];
  readonly sources: readonly CellLocation[];
}

export interface ProposedAttendance {
  readonly fields: Attendance;
  readonly sources: readonly CellLocation[];
}

/** What became of a source cell that is not empty. */
export type CellUse =
  /** It is in a row of the tracker. */
  | { readonly kind: 'row' }
  /** It served to read others: header, strand banner, legend, reference date, title of a volet. */
  | {
      readonly kind: 'used';
      readonly as: 'header' | 'strand' | 'legend' | 'reference-date' | 'total-check';
    }
  /** It is listed under « Non repris » with this reason. */
  | { readonly kind: 'left'; readonly reason: LeftReason };

export const LEFT_REASONS = [
  ...(['title', 'total', 'note', 'computed', 'duplicate-header', 'personal-data'] as const),
  ...(['contact-list', 'other-table', 'not-understood', 'not-selected', 'refused'] as const),
  ...(['set-aside', 'told-before', 'decoration'] as const),
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export interface AccountedCell {
  readonly location: CellLocation;
  readonly use: CellUse;
}

export const NOTHING_READ = {
  actions: [] as readonly ProposedAction[],
  sessions: [] as readonly ProposedSession[],
  attendances: [] as readonly ProposedAttendance[],
  partners: [] as readonly Partner[],
  sites: [] as readonly Site[],
  /** Strands met that the list does not hold, in order. */
  newStrands: [] as readonly string[],
  /** Every non-empty cell once. */
  cells: [] as readonly AccountedCell[],
};

/** What one sheet, or one table of a sheet, gave. */
export type SheetReading = Readonly<typeof NOTHING_READ>;
