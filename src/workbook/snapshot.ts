import type { DateSystem } from '../lib/calendar-date';
import type { Area, CellPlace } from './location';
import type { NO_LOOK } from './no-look';

/** What a cell holds. Empty is `null`, never `''`. Dates are Excel serials, told by their format. */
export type CellValue = string | number | boolean | null;

/** Something the host may not be able to tell: an older Excel, a platform without the feature. */
export type Knowable<T> =
  | { readonly known: true; readonly value: T }
  | {
      readonly known: false;
      readonly why: 'not-requested' | 'host-too-old' | 'not-on-this-platform';
    };

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** The looks of a cell that carry meaning in a hand-made workbook. */
export interface CellLook extends Readonly<typeof NO_LOOK> {
  /** Levels by which its alignment sets it further in; absent at none, or unless a whole sheet is read. */
  readonly indent?: number;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Header row and body. */
  readonly area: Area;
  readonly headers: readonly string[];
}

export interface NameSnapshot {
  readonly name: string;
  /** As Excel writes it: `=Suivi!$A$1`. */
  readonly formula: string;
  readonly isVisible: boolean;
  /** How many cells of its range hold a formula; told for the names whose formulas were counted. */
  readonly formulaCells?: number;
}

export interface CommentSnapshot {
  readonly place: CellPlace;
  readonly author: string;
  readonly text: string;
}

export interface PageSnapshot {
  readonly orientation: 'portrait' | 'landscape';
  /** Excel's paper name in lower case: `a3`, `a4`…; `''` for a size without a name. */
  readonly paper: string;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
}

/**
 * One sheet as it was read. Grids start at A1 and have the same shape: `values[row][column]`, rows
 * and columns counted from 0. What lies outside is empty.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly values: readonly (readonly CellValue[])[];
  /** What Excel displays, in the user's language. */
  readonly texts: readonly (readonly string[])[];
  /** Formulas in English; a cell without formula repeats its value as text. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Format codes in en-US: `m/d/yyyy`, `@`, `General`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Where formulas stand that were not read: of a sheet that formulas draw. */
  readonly unread?: readonly Area[];
  /** True where the cell holds an Excel error such as #REF!. */
  readonly errors: readonly CellPlace[];
  readonly looks: Knowable<readonly (readonly CellLook[])[]>;
  readonly merges: Knowable<readonly Area[]>;
  readonly hiddenRows: Knowable<readonly number[]>;
  readonly hiddenColumns: Knowable<readonly number[]>;
  /** Where an active filter stands and what it asks for, in words; null without active filter. */
  readonly filter: Knowable<{ readonly area: Area; readonly criteria: string } | null>;
  readonly isProtected: Knowable<boolean>;
  readonly page: Knowable<PageSnapshot>;
  readonly comments: Knowable<readonly CommentSnapshot[]>;
  readonly notes: Knowable<readonly CommentSnapshot[]>;
  readonly pivotTables: Knowable<readonly string[]>;
  readonly shapes: Knowable<readonly { readonly name: string; readonly kind: string }[]>;
  readonly hyperlinks: Knowable<readonly { readonly place: CellPlace; readonly target: string }[]>;
}

export interface DocumentProperties {
  readonly author: string;
  readonly lastAuthor: string;
  readonly manager: string;
}

/** A workbook as data, read at one moment. */
export interface WorkbookSnapshot {
  readonly fileName: string;
  readonly dateSystem: Knowable<DateSystem>;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly properties: Knowable<DocumentProperties>;
}

/** The parts of a sheet that cost extra to read, asked for by name. */
export type SheetPart =
  'looks' | 'merges' | 'hidden' | 'filter' | 'page' | 'comments' | 'objects' | 'hyperlinks';

/** What a command needs to see. */
export interface ReadRequest {
  /**
   * Every sheet, or those that hold the tables or the ranges with these defined names, or bear the names
   * given. The others are there by name, without contents.
   */
  readonly sheets:
    | 'all'
    | {
        readonly tables: readonly string[];
        readonly names: readonly string[];
      };
  /**
   * Defined names of sheets that formulas draw: of their cells only what is typed, what is in error and
   * the ranges asked for are read.
   */
  readonly drawn?: readonly string[];
  readonly parts: readonly SheetPart[];
  /** The tables whose looks are asked, when not those of every sheet: they cost most to read. */
  readonly looksOf?: readonly string[];
  /** Tables and defined names: the looks of the sheets that hold them are not asked. */
  readonly unseen?: readonly string[];
  /** Tables that the command writes anew: nobody need know of links there. */
  readonly unlinked?: readonly string[];
  readonly ranges?: RangeRequest;
}

/** What a command needs of ranges that bear a defined name. */
export interface RangeRequest {
  /** Read alone, on sheets that are not asked for: the rest of those sheets is left empty. */
  readonly read: readonly string[];
  /** Their formulas are counted, not read. */
  readonly counted: readonly string[];
}

/** Whether what stands in the formula of a cell is one. */
export function isFormula(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

export const NOT_REQUESTED: Knowable<never> = { known: false, why: 'not-requested' };

/** Marks a value the host told. */
export function known<T>(value: T): Knowable<T> {
  return { known: true, value };
}

/** The value the host told, or `fallback` when it could not tell. */
export function knownOr<T>(knowable: Knowable<T>, fallback: T): T {
  return knowable.known ? knowable.value : fallback;
}
