import type { Area, CellPlace, Lines, Span } from './location';

/** A formula, in English with comma separators, starting with `=`. */
export interface FormulaInput {
  readonly formula: string;
}

/**
 * What to put in a cell. A string is always literal text: it reads back the same and never becomes a
 * number, a date or a formula. Dates are Excel serials beside a date format. `null` empties the cell.
 */
export type CellInput = string | number | boolean | null | FormulaInput;

export interface FontEdit {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  /** Points. */
  readonly size?: number;
}

export type BorderStyle = 'none' | 'hair' | 'thin' | 'medium' | 'thick' | 'dot' | 'dash';
export type BorderEdge =
  'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical';

export interface BorderEdit {
  readonly edges: readonly BorderEdge[];
  readonly style: BorderStyle;
  readonly color: string;
}

export interface FormatEdit {
  /** `#RRGGBB`, or null to take the fill away. */
  readonly fill?: string | null;
  readonly font?: FontEdit;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right' | 'fill' | 'centerAcrossSelection';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  /** 0 to 15 */
  readonly indent?: number;
  /** Degrees, -90 to 90. */
  readonly rotation?: number;
  readonly borders?: readonly BorderEdit[];
  /** en-US format code. */
  readonly numberFormat?: string;
}

/** A list is an English formula (`=Listes!$B$5:$B$11`, or a defined name `=liste_statuts`). */
export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string }
  /** A few fixed words, none with a comma, 255 characters in all. */
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'wholeNumber'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'date'; readonly min: string; readonly max: string }
  | { readonly kind: 'textLength'; readonly max: number };

export interface ValidationEdit {
  /** Null takes the validation away. */
  readonly rule: ValidationRule | null;
  /** Shown when the cell is selected: title up to 32 characters, text up to 255. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Whether a value outside the rule is refused (`stop`) or only questioned (`warning`). */
  readonly alert?: {
    readonly style: 'stop' | 'warning';
    readonly title: string;
    readonly text: string;
  };
}

/** A custom-formula rule, relative to the top-left cell of its area; first of the list wins. */
export interface ConditionalFormat {
  /** English formula with A1 references or defined names; no structured reference. */
  readonly formula: string;
  readonly format: {
    readonly fill?: string;
    readonly font?: Omit<FontEdit, 'size'>;
    readonly borders?: readonly {
      readonly edge: 'top' | 'bottom' | 'left' | 'right';
      readonly style: 'thin' | 'dot' | 'dash';
      readonly color: string;
    }[];
    readonly numberFormat?: string;
  };
  readonly stopIfTrue: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly color: string;
  readonly line?: 'solid' | 'dash' | 'dot' | 'dashDot' | 'none';
  /** Drawn otherwise than the chart: columns under lines. The chart's own kind when absent. */
  readonly kind?: 'line' | 'column';
}

export interface ChartEdit {
  readonly name: string;
  readonly kind: 'line' | 'column';
  /** `''` shows none: a heading of the sheet says it. */
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly valueAxisTitle?: string;
  /** Cells it covers. */
  readonly cover: Area;
}

export interface PageEdit {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'a3' | 'a4';
  /** Pages wide and tall; null leaves that direction free. */
  readonly fit: { readonly width: number | null; readonly height: number | null };
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly printArea?: Area;
  /** Rows that begin a new page, in the place of those asked before; Excel minds them where `fit.height` is null. */
  readonly breaksBefore?: readonly number[];
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Excel header codes are allowed: `&F` file, `&P` page, `&N` pages. */
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly centerHorizontally?: boolean;
}

/** What a file says of who made it, and an add-in may write. */
export type DocumentProperty = 'author' | 'manager';

/**
 * What is known of a block that was written by edits like those at hand, so that what it held need
 * not be read cell by cell before it goes.
 */
export interface KnownBlock {
  /**
   * Formulas that were filled, each `to`, of two cells or more, from its `from` of the same height or
   * width; within a `to` fills and fonts are the same.
   */
  readonly filled: readonly { readonly from: Area; readonly to: Area }[];
  /** The formats the block was given, in order. */
  readonly formats: readonly { readonly areas: readonly Area[]; readonly format: FormatEdit }[];
  /** Where validations were set; null when nowhere. */
  readonly validated: Area | null;
}

/** An edit of one sheet. */
type OnSheet<Kind extends string, What = unknown> = {
  readonly kind: Kind;
  readonly sheet: string;
} & What;

/**
 * Every write the core may ask for. Edits are applied in order, all or nothing. Rows and columns
 * count from 0. None of them can touch a sheet the add-in did not make, except `sort`-free cell
 * writes asked for by a fix on a tracker table.
 */
export type Edit =
  /** Makes the sheet when it is missing; leaves it as it is when it exists. */
  | OnSheet<
      'ensureSheet',
      { readonly tabColor: string | null; readonly gridlines: 'shown' | 'hidden' }
    >
  | OnSheet<'placeSheet', { readonly position: number }>
  /**
   * Takes contents, formats, validations, conditional formats, outline and charts of that block away
   * (tables stay). What is `known` of it is put back without having been read.
   */
  | OnSheet<
      'clearBlock',
      { readonly area: Area; readonly what: 'contents' | 'all'; readonly known?: KnownBlock }
    >
  /** `numberFormats`: one code a column, or one a cell as a grid; set before the values. All rows of `cells` have the same length. */
  | OnSheet<
      'writeCells',
      {
        readonly at: CellPlace;
        readonly cells: readonly (readonly CellInput[])[];
        readonly numberFormats?: readonly string[] | readonly (readonly string[])[];
      }
    >
  /**
   * Copies the formulas of `from` over `to`, relative references moving along, as Excel's own fill
   * does: `to` is a whole number of times `from` in each direction and does not overlap it. Formats
   * stay as they are. A block of formulas travels as one row.
   */
  | OnSheet<'fill', { readonly from: Area; readonly to: Area }>
  /** Makes the table, or resizes it when it exists on that sheet. Its header cells must be written before. */
  | OnSheet<
      'defineTable',
      {
        readonly name: string;
        readonly area: Area;
        /** That of a table that exists is kept without. */
        readonly style?: string | null;
        /** Shown unless said otherwise. */
        readonly filterButtons?: 'shown' | 'hidden';
      }
    >
  | OnSheet<'format', { readonly areas: readonly Area[]; readonly format: FormatEdit }>
  /** Widths in characters of the default font; null fits the contents. */
  | OnSheet<'columnWidths', { readonly first: number; readonly widths: readonly (number | null)[] }>
  /** Points; null fits the contents. */
  | OnSheet<'rowHeight', { readonly height: number | null } & Span>
  /** Points, one a row from `first` on. */
  | OnSheet<'rowHeights', { readonly first: number; readonly heights: readonly number[] }>
  | OnSheet<'validate', { readonly area: Area; readonly validation: ValidationEdit }>
  /**
   * Replaces every conditional format of that area; when `named`, only those of the sheet whose formula
   * bears that name, and all others stay.
   */
  | OnSheet<
      'conditionalFormats',
      { readonly area: Area; readonly rules: readonly ConditionalFormat[]; readonly named?: string }
    >
  /** Makes the name or points it elsewhere. `refersTo` starts with `=`. */
  | { readonly kind: 'defineName'; readonly name: string; readonly refersTo: string }
  | OnSheet<'group', Lines>
  | OnSheet<'freeze', { readonly rows: number; readonly columns: number }>
  | OnSheet<'page', { readonly page: PageEdit }>
  /** Replaces the chart of that name. */
  | OnSheet<'chart', { readonly chart: ChartEdit }>
  | OnSheet<'insertRows', Span>
  | OnSheet<'deleteRows', Span>
  | OnSheet<'unmerge', { readonly area: Area }>
  | OnSheet<'unhide', { readonly what: 'sheet' | Lines }>
  | OnSheet<'clearFilter'>
  /** Takes the hyperlink of a cell away; what the cell shows and its looks stay. */
  | OnSheet<'removeLink', { readonly at: CellPlace }>
  /** Takes a name of the workbook away. */
  | { readonly kind: 'removeName'; readonly name: string }
  | {
      readonly kind: 'setProperty';
      readonly property: DocumentProperty;
      readonly value: string;
    }
  /** Shows the sheet and selects the cell; skipped without harm when Excel cannot. */
  | OnSheet<'show', { readonly at: CellPlace }>;

/** The edits of a kind. */
export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

/** The cells that a block of them is written to. */
export function areaWritten({ at, cells }: EditOf<'writeCells'>): Area {
  return { ...at, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

/** What is to be written, in its order. */
export type Edits = readonly Edit[];
