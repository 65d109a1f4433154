import type { CalendarDate } from '../../lib/calendar-date';
import type { CellLocation } from '../../workbook/location';
import type { TrackerLists } from '../tracker/lists';
import type { Settings } from '../tracker/settings/settings';
import type { ShownColumn } from './columns/column-targets';
import type { CellUse, LeftReason, ProposalNote, SheetReading } from '../reading/proposal';
import type { TableKind } from './headers/table-kind';

type PlanSheet = 'table' | 'hand-made-gantt' | 'narrative';
type TrainingSheet = 'training-dashboard' | 'training-sessions' | 'attendance-list' | 'name-list';
export type SheetKind = PlanSheet | TrainingSheet | 'tracker' | 'ignored';

/** What the user may say a sheet is, when it was taken for something else. */
export const CHOSEN_KINDS = ['table', 'gantt', 'matrix', 'narrative', 'trainings', 'none'] as const;
export type ChosenKind = (typeof CHOSEN_KINDS)[number];
/** `automatic`: back to what the sheet looks like, whatever was said before. */
export type KindAnswer = ChosenKind | 'automatic';

type ByName<Value = string> = Readonly<Record<string, Value>>;

export const NO_ANSWERS = {
  referenceDate: null as CalendarDate | null,
  /** Column key (`Feuil1!Axe`) to the label of a target. */
  columnMatches: {} as ByName,
  /** `#RRGGBB` to a status. */
  colourStatuses: {} as ByName,
  /** A word of a status column to a status. */
  statusWords: {} as ByName,
  /** Sheets the user ticked (true) or unticked; absent ones keep their default. */
  selected: {} as ByName<boolean>,
  /** The strand of the rows of a group that has none: `groupKey` of the question to a name. */
  groupStrands: {} as ByName,
  /** The training of the sessions of a sheet that names none, by the name of the sheet. */
  sessionTrainings: {} as ByName,
  /** What the user says a sheet is, by its name; others are what they look like. */
  kinds: {} as ByName<KindAnswer>,
};

/** What the user said, now or at an earlier run. Everything may be empty. */
export type IntakeAnswers = Readonly<typeof NO_ANSWERS>;

/** One table found on a sheet. */
export interface TableAnalysis {
  readonly kind: TableKind;
  /** Rows from 0, inclusive; equal when the header has one row. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly lastRow: number;
  readonly columns: readonly ShownColumn[];
}

export interface SheetAnalysis {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Why it was taken for that kind, or why it is ignored. */
  readonly reason: ProposalNote;
  readonly isSelected: boolean;
  readonly tables: readonly TableAnalysis[];
  /** Hidden rows, hidden columns, a filter, formulas in error: read all the same, and said. */
  readonly notices: readonly ProposalNote[];
  readonly reading: SheetReading;
  readonly counts: SheetCounts;
  /** What is not taken over, in the order of the sheet. */
  readonly left: readonly LeftCells[];
}

/** What a row served for, or why it is left: « intitulé de volet », « total ». */
export type ExplainedAs = Extract<CellUse, { readonly kind: 'used' }>['as'] | LeftReason;

/** Rows that are not empty: all of them are either in the tracker or explained. */
export interface SheetCounts {
  readonly read: number;
  readonly written: number;
  readonly explained: number;
  /** The rows explained, by reason: their sum is `explained`. */
  readonly reasons: ReasonCounts;
}

export type ReasonCounts = Readonly<Partial<Record<ExplainedAs, number>>>;

/** A fill colour that may stand for a status. */
export interface ColourQuestion {
  readonly colour: string;
  readonly rows: number;
  /** What the user or a legend says; `''` for nothing, null when nobody says. */
  readonly status: string | null;
}

/** A word of a status column that no list knows. */
export interface StatusQuestion {
  readonly words: string;
  readonly rows: number;
}

/** Rows of a sheet, under one heading or none, that no strand holds. */
export interface StrandQuestion {
  /** Names the group in the answers: `Feuil1!Phase 2`. */
  readonly key: string;
  readonly sheet: string;
  /** The heading of the rows; `''` without one. */
  readonly group: string;
  readonly rows: number;
}

/** Sessions of a sheet that name no training. */
export interface TrainingQuestion {
  readonly sheet: string;
  readonly rows: number;
}

/** When the document was written, and who says so. */
export type ReferenceDate =
  | { readonly from: 'answer' | 'settings'; readonly date: CalendarDate }
  | {
      readonly from: 'found';
      readonly date: CalendarDate;
      readonly location: CellLocation;
      readonly words: string;
    };

export interface WorkbookAnalysis {
  readonly sheets: readonly SheetAnalysis[];
  readonly referenceDate: ReferenceDate | null;
  /** True when a due date has no year and nothing says when the text was written. */
  readonly needsReferenceDate: boolean;
  readonly colours: readonly ColourQuestion[];
  readonly unknownStatuses: readonly StatusQuestion[];
  /** Asked once a group; a workbook may have no strand at all. */
  readonly strandless: readonly StrandQuestion[];
  readonly nameless: readonly TrainingQuestion[];
  /** Nothing on any sheet can be structured: an empty tracker can be offered. */
  readonly isEmpty: boolean;
  readonly lists: TrackerLists;
  readonly settings: Settings;
  /** Everything the user answered, with what was remembered from earlier runs. */
  readonly answers: IntakeAnswers;
}

/** Cells of one row that are not taken over for the same reason. */
export interface LeftCells {
  readonly sheet: string;
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly columns: readonly number[];
  /** Their words, `''` for personal data, which is never copied. */
  readonly text: string;
  readonly reason: LeftReason;
}
