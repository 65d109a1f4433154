import type { CalendarDate } from '../../../lib/calendar-date';
import type { CellInput, Edits } from '../../../workbook/edit';
import type { CellLocation } from '../../../workbook/location';

/** From what stops the sharing to what is only worth knowing; their order is that of the report. */
export const SEVERITIES = ['blocking', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `tracker` looks at the tables; `sharing` adds personal data and what a recipient would see. */
export type CheckScope = 'tracker' | 'sharing';

/** The thing a finding is about. Rows and columns count from 0. */
export type FindingPlace =
  | ({ readonly kind: 'cell' } & CellLocation)
  /** Whole rows or columns of a sheet. */
  | {
      readonly kind: 'lines';
      readonly sheet: string;
      readonly direction: 'rows' | 'columns';
      readonly first: number;
      readonly count: number;
    }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'workbook' };

/** What a sentence needs: never a sentence. Dates are calendar dates, `null` is « nothing to say ». */
export type ParamValue = string | number | null | readonly string[];
export type Params = Readonly<Record<string, ParamValue>>;

/** One cell that a fix writes, with what it shows now. */
export interface CellWrite extends CellLocation {
  readonly before: string;
  readonly after: CellInput;
  /** en-US format code, when the fix changes it. */
  readonly format?: string;
  /** One more name for a cell that holds several: what other fixes add there stays. */
  readonly adds?: string;
  /** A N° that no other row may bear. */
  readonly isNumber?: boolean;
}

/**
 * What would put things right. Automatic fixes may be applied without a question, all others only on
 * the user's yes. `writes` is shown as before → after; `edits` are other changes to the sheet.
 */
export interface Fix {
  readonly mode: 'automatic' | 'on-confirmation';
  readonly writes: readonly CellWrite[];
  readonly edits: Edits;
  /** The N° of the rows that `edits` add, that no other row may bear. */
  readonly numbers?: readonly string[];
}

/** What a rule found anywhere in the workbook. */
export interface PlacedHit<P extends Params> {
  readonly place: FindingPlace;
  readonly params: P;
  readonly fix?: Fix;
}

/** What a rule told somewhere, and what would put it right. */
export interface ToldFault {
  readonly code: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly fix: Fix | null;
  /** Null or absent outside the rows of the tables. */
  readonly subject?: object | null;
  readonly acceptance?: Acceptance | null;
}

/** Why a rule could not run. What cannot be looked at is told, never taken for right. */
export type UncheckedReason =
  | 'not-requested'
  | 'host-too-old'
  | 'not-on-this-platform'
  | 'table-missing'
  | 'table-empty'
  | 'column-missing'
  | 'setting-missing'
  | 'not-provided'
  | 'not-visible';

export interface Unchecked {
  readonly unchecked: UncheckedReason;
  /** The table, column, setting or sheet that lacks, in the workbook's words; `''` when none. */
  readonly what: string;
}

/** What a rule found where it could look, and why it could not look everywhere. */
export interface PartlyChecked<P extends Params> {
  readonly hits: readonly PlacedHit<P>[];
  readonly missed: Unchecked;
}

/** A warning its user took responsibility for: it stays accepted until its cell changes. */
export interface Acceptance {
  /** What was accepted, in the state it was in. */
  readonly fingerprint: string;
  readonly code: string;
  readonly reason: string;
  /** Null when the reason was typed in the sheet, without a day. */
  readonly acceptedOn: CalendarDate | null;
  /** How the sheet shows it, to keep it when its rule is not run; null when it was just accepted. */
  readonly shown: {
    readonly title: string;
    readonly sheet: string;
    readonly place: string;
    readonly says: string;
  } | null;
}
