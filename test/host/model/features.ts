import type { Area, CellPlace } from '../../../src/workbook/location';
import type { Borders, Fill, Font } from './style';

/** A rule of the data validation of a block, in the words of the file format. */
export interface Validation {
  readonly areas: readonly Area[];
  /** none, whole, decimal, list, date, time, textLength, custom */
  readonly type: string;
  readonly operator: string;
  /** Formulas without `=`; an inline list is in double quotes. */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly ignoreBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showError: boolean;
  /** stop, warning, information */
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** The part of a style a conditional format changes; absent parts are left as they are. */
export interface Differential {
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  readonly fill?: Fill;
  readonly borders?: Partial<Borders>;
}

export interface ConditionalRule {
  readonly id: string;
  areas: readonly Area[];
  /** expression, cellIs, containsText, colorScale, dataBar, iconSet… */
  readonly type: string;
  /** Without `=`. */
  formulas: readonly string[];
  operator: string | null;
  stopIfTrue: boolean;
  format: Differential;
  /** For rules that came from the file and hold more than is understood here. */
  readonly xml?: string;
  readonly text?: string;
}

export interface Hyperlink {
  readonly area: Area;
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
  readonly display: string | null;
}

export interface Protection {
  readonly options: Readonly<Record<string, boolean>>;
  readonly password: boolean;
  readonly xml: string | null;
}

export interface AutoFilter {
  area: Area;
  /** The `filterColumn` elements, as they stand in the file. */
  criteria: readonly FilterCriterion[];
}

export interface FilterCriterion {
  readonly column: number;
  readonly values: readonly string[];
  readonly xml: string | null;
}

export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  /** Number of the paper in the file format: 8 is A3, 9 is A4. */
  paperSize: number | null;
  scale: number | null;
  fitWidth: number | null;
  fitHeight: number | null;
  fitToPage: boolean;
  /** Points. */
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printComments: string;
  printErrors: string;
  printOrder: string;
  firstPageNumber: number | null;
  header: HeaderFooter;
  footer: HeaderFooter;
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}

export interface HeaderFooter {
  left: string;
  center: string;
  right: string;
}

export interface DefinedName {
  name: string;
  /** Without `=`. */
  formula: string;
  /** Sheet id for a sheet's own name. */
  readonly scope: string | null;
  visible: boolean;
  comment: string;
}

/** A note (the yellow kind) or the root of a comment thread. */
export interface Annotation {
  readonly id: string;
  place: CellPlace;
  readonly author: string;
  text: string;
  readonly kind: 'note' | 'thread';
  readonly replies: readonly { readonly author: string; readonly text: string }[];
}

/** Things floating on a sheet that are known by name only. */
export interface FloatingThing {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
