import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { TrackerLists } from '../tracker/lists';
import type { Action, Partner } from '../tracker/tracker';
import type words from './words.fr.json';

/** Every sentence that the page « Synthèse » shows, in French alone. */
export type SynthesisWords = typeof words;

/** A word for one, and for several. */
export type OneOrMany = SynthesisWords['others'];

/** Ranges of « Bilan formations » behind the curve, each `Sheet!$A$1:$A$9`. */
export interface CurveRanges {
  readonly months: string;
  readonly trained: string;
  readonly expected: string | null;
}

export interface SynthesisInput {
  /** Holds the page as it was, when it was made before: what is typed on it is kept. */
  readonly snapshot: WorkbookSnapshot;
  readonly actions: readonly Action[];
  readonly lists: TrackerLists;
  readonly partners: readonly Partner[];
  /** Whether persons are known by code: without that table their number is then not told. */
  readonly hasAttendances: boolean;
  /** Null when no session is counted. */
  readonly curve: CurveRanges | null;
  /** Sheets to go to, in order: the names they bear. */
  readonly links: readonly string[];
  readonly words: SynthesisWords;
}
