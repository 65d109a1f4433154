import type { CheckContext } from '../context/context';
import type {
  CheckScope,
  Params,
  PartlyChecked,
  PlacedHit,
  Severity,
  Unchecked,
} from '../context/finding';
import { type RowFix } from '../fixes/row-fix';
import type { KeyOf, RowOf, RowTable } from '../context/tables';

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
  /** Rows it leaves alone are passed over without being judged. Rules side by side that share one ask it once a row. */
  readonly concerns?: (row: RowOf<T>, context: CheckContext) => boolean;
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
  readonly check: (context: CheckContext) => readonly PlacedHit<P>[] | PartlyChecked<P> | Unchecked;
}
