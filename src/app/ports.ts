import type { Result } from '../lib/result';
import type { Lack } from '../programme/tracker/sheets/lacking';
import type { CalendarDate } from '../lib/calendar-date';
import type { CellLocation } from '../workbook/location';
import type { ReadRequest, WorkbookSnapshot } from '../workbook/snapshot';
import type { Edits } from '../workbook/edit';

/** Why a command could not run. Codes are stable; the sentence and the next action live in locales. */
export type Failure =
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'structure-protected' }
  | { readonly code: 'read-only' }
  /** `what` is empty when Excel does not tell it. */
  | { readonly code: 'gone'; readonly what: string }
  /** Somebody typed since the operation that was to be taken back: going back would lose it. */
  | { readonly code: 'edited-since' }
  /** Rows are to be deleted where a filter hides some. */
  | { readonly code: 'filtered'; readonly sheet: string }
  /** What a sheet holds is no longer what was shown. */
  | { readonly code: 'changed'; readonly sheet: string }
  | { readonly code: 'too-large'; readonly sheet: string }
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'excel-too-old'; readonly needs: string }
  | { readonly code: 'connection-lost' }
  | { readonly code: 'busy' }
  | { readonly code: 'cancelled' }
  /** The write failed and what had been written could not be taken back. */
  | { readonly code: 'not-restored'; readonly sheets: readonly string[] }
  | { readonly code: 'no-tracker' }
  /** What is to be written names a sheet of the tracker that is gone, or a column of one. */
  | Lack
  | { readonly code: 'date-system-1904' }
  /** A later version of the add-in wrote the tracker. */
  | { readonly code: 'newer-tracker' }
  /** This Excel does not hand over the file of the workbook. */
  | { readonly code: 'no-file-here' }
  | {
      readonly code: 'file-unreadable';
      readonly why: 'damaged' | 'encrypted' | 'other-format';
    }
  /** Excel refused for a reason the add-in does not know; `detail` is its error code, never shown. */
  | { readonly code: 'refused'; readonly detail: string };

export interface Progress {
  /** 0 to 1, or null when it cannot be told. */
  readonly share: number | null;
  readonly step: 'reading' | 'computing' | 'writing' | 'restoring';
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Lets the pane live within a long computation; at once when it did a moment ago. */
  readonly pause?: () => Promise<void>;
  /** Hears when Excel makes the command wait, a cell being typed in, and when it goes on. */
  readonly onWait?: (isWaiting: boolean) => void;
  /** Hears what went otherwise than asked in writes that are kept. */
  readonly onNotes?: (notes: Applied['notes']) => void;
}

export interface Applied {
  /** Things that went otherwise than asked, without harm: codes, in order. */
  readonly notes: readonly {
    readonly code:
      | 'not-shown'
      | 'page-set-up-partial'
      /** The marks of findings could not be told from the user's own conditional formats. */
      | 'not-marked'
      /** A sheet or a table was made under that name: the usual one is the user's. */
      | 'named-apart'
      /** Of the workbook: only what was written is computed. */
      | 'manual-calculation'
      /** Of the workbook: what is written must be saved elsewhere. */
      | 'read-only'
      /** Taken back but for cells that somebody changed since. */
      | 'typing-kept'
      /** Done before Excel could stop. */
      | 'stopped-late';
    /** Empty for what is told of the workbook. */
    readonly sheet: string;
  }[];
}

/** What a command gives, or why it could not run. */
export type Outcome<T> = Promise<Result<T, Failure>>;

/** What is still to be written after edits, and what is told in the end. */
export interface FollowUp<T> {
  readonly edits: Edits;
  readonly report: T;
}

/** The workbook as the use cases see it. One implementation speaks to Excel. */
export interface WorkbookPort {
  read(request: ReadRequest, options?: RunOptions): Outcome<WorkbookSnapshot>;
  /** All or nothing: after a failure the workbook is as it was. One undo step. */
  apply(edits: Edits, options?: RunOptions): Outcome<Applied>;
  /** Applies edits, then those that `next` asks for, and gives its report. All or nothing, and one undo step. */
  applyThen<T>(edits: Edits, next: () => Outcome<FollowUp<T>>, options?: RunOptions): Outcome<T>;
  /** Takes the last successful `apply` of this session back. */
  undoLast(options?: RunOptions): Outcome<Applied>;
  canUndo(): boolean;
  /** Selects a cell and shows its sheet. */
  goTo(location: CellLocation): Outcome<Applied>;
}

/** What a command of the user runs with; its words are those it writes in the workbook. */
export interface Command<Words> {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly words: Words;
}

/** The file of the open workbook, and the window another one opens in. */
export interface FilePort {
  /** The bytes of the workbook as it stands, unsaved changes included. */
  read(options?: RunOptions): Outcome<Uint8Array>;
  /** Whether the pane can save a file where this Excel runs: it cannot on Mac. */
  readonly canDownload: boolean;
  /** Opens the bytes of a workbook in a window of its own; false where Excel cannot. */
  open(bytes: Uint8Array): Promise<boolean>;
}

/** The only place where today comes from. */
export interface Clock {
  today(): CalendarDate;
  /** Hour and minute of the user's day, `14:05`. */
  timeOfDay(): string;
}
