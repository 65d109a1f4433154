import type { CheckContext } from '../context/context';
import type {
  CheckScope,
  FindingPlace,
  Params,
  PartlyChecked,
  PlacedHit,
  Severity,
  Unchecked,
} from '../context/finding';
import { type RowFix } from '../fixes/row-fix';
import type { AnyChange, TableChange } from '../context/row-edits';
import type { KeyOf, RowOf, RowTable, ValueOf } from '../context/tables';

/** What a rule found in a row: the column at fault and what its sentence needs. */
export interface RowHit<Key extends string, P extends Params> {
  readonly column: Key;
  readonly params: P;
  readonly fix?: RowFix<Key>;
}

/** What a rule found somewhere in a table, in the row given. */
export interface TableHit<Key extends string, P extends Params> extends RowHit<Key, P> {
  readonly row: { readonly raw: { readonly row: number } };
}

export type RowOutcome<Key extends string, P extends Params> =
  RowHit<Key, P> | readonly RowHit<Key, P>[] | null;

/**
 * What makes a row be judged again besides an edit of its own: `dependencies`, a row it depends on;
 * `session`, the session or the attendances that bear its session number.
 */
export type Following = 'dependencies' | 'session';

export interface RuleHead<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  /** `tracker` rules run in both scopes. */
  readonly scope?: CheckScope;
}

/** A rule that judges one row at a time. */
export interface RowRule<
  T extends RowTable = RowTable,
  Code extends string = string,
  P extends Params = Params,
> extends RuleHead<Code> {
  readonly kind: 'row';
  readonly table: T;
  /** Columns without which the rule cannot run. */
  readonly needs: readonly KeyOf<T>[];
  /**
   * Rows it leaves alone are passed over without being judged. Rules side by side that share one ask
   * it once a row.
   */
  readonly concerns?: (row: RowOf<T>, context: CheckContext) => boolean;
  /**
   * Tables it reads beside its row. Once one is edited, rows with a finding are judged again: what they
   * propose may be taken or free now.
   */
  readonly reads?: readonly RowTable[];
  /** Fields of another table that matter; all when left out. */
  readonly watches?: readonly string[];
  /** Whether the edit of a row of another table bears on this one. */
  readonly isTouched?: (value: ValueOf<T>, edit: AnyChange, context: CheckContext) => boolean;
  readonly follows?: Following;
  /** What must be there for the rule to mean something. */
  readonly unless?: (context: CheckContext) => Unchecked | null;
  readonly check: (row: RowOf<T>, context: CheckContext) => RowOutcome<KeyOf<T>, P>;
}

/** A rule that compares the rows of a table which share a key. */
export interface GroupRule<
  T extends RowTable = RowTable,
  Code extends string = string,
  P extends Params = Params,
> extends RuleHead<Code> {
  readonly kind: 'group';
  readonly table: T;
  readonly needs: readonly KeyOf<T>[];
  /** Whether a row without another of its key may be told too. */
  readonly looksAtOne?: boolean;
  /** As for the rules of a row; its own table stands for groups with a finding. */
  readonly reads?: readonly RowTable[];
  readonly follows?: Following;
  /** Rows with the same key are compared; null leaves the row out. */
  readonly keyOf: (row: RowOf<T>, context: CheckContext) => string | null;
  /** The rows of one group, in the order of the sheet. */
  readonly checkGroup: (
    rows: readonly RowOf<T>[],
    context: CheckContext,
  ) => readonly TableHit<KeyOf<T>, P>[];
}

/** A rule that looks at whole tables or at the workbook. */
export interface WorkbookRule<
  Code extends string = string,
  P extends Params = Params,
> extends RuleHead<Code> {
  readonly kind: 'workbook';
  /** Tables whose edits make it run again between two checks. */
  readonly reads: readonly RowTable[];
  /** Fields of those tables that matter; all when left out. */
  readonly watches?: readonly string[];
  /** After an edit, a rule may look only where it matters, and at the places it told before. */
  readonly check: (
    context: CheckContext,
    since?: EditSince,
  ) => readonly PlacedHit<P>[] | PartlyChecked<P> | Unchecked;
}

/** An edit, and the places that a rule told before it. */
export interface EditSince {
  readonly change: TableChange;
  readonly told: readonly FindingPlace[];
}
