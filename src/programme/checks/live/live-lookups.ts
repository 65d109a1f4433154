import { RowIndex } from '../context/row-index';
import type { Bench } from '../report/judge';
import type { RowChange } from '../context/row-edits';
import type { RowRule } from '../rules/rule';
import type { RowOf, RowTable } from '../context/tables';

type LooksUp<T extends RowTable> = NonNullable<RowRule<T>['looksUp']>;

/** The rows of a table by what they look up in others. Worked out once an edit first asks. */
export class LiveLookups<T extends RowTable> {
  private readonly indexes = new Map<LooksUp<T>, RowIndex<RowOf<T>>>();

  /** The rows for which one of the rules looks up one of the keys. */
  rowsThatLookUp(
    keys: ReadonlySet<string>,
    rules: readonly RowRule<T>[],
    { checked, context }: Bench<T>,
  ): readonly RowOf<T>[] {
    const ways = new Set(rules.flatMap(({ looksUp }) => looksUp ?? []));
    const found = new Set<RowOf<T>>();
    for (const looksUp of ways) {
      const index =
        this.indexes.get(looksUp) ??
        new RowIndex(checked.rows, ({ value }) => looksUp(value, context));
      this.indexes.set(looksUp, index);
      for (const key of keys) for (const row of index.all(key)) found.add(row);
    }
    return [...found];
  }

  /** Follows an edit of the table itself. */
  change(changes: readonly RowChange<T>[]): void {
    for (const index of this.indexes.values()) index.change(changes);
  }
}
