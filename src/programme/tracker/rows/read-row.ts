import type { CellValue } from '../../../workbook/snapshot';
import type { KeyOf, RowTable, TableDefinition } from '../columns';
import type { RawRow, RowOf } from '../tracker';
import { ROW_SCHEMAS } from './row-schemas';

/** What a cell holds and what it shows. */
export interface HeldCell {
  readonly value: CellValue;
  readonly text: string;
}

/** Reads the rows of a table from what their cells hold; null for a row in which nothing is typed. */
export function rowReader<Key extends string>({
  columns,
}: TableDefinition<Key>): (row: number, held: (key: Key) => HeldCell | null) => RawRow<Key> | null {
  const all = <Held>(held: Held): Record<Key, Held> =>
    Object.fromEntries(columns.map(({ key }) => [key, held])) as Record<Key, Held>;
  // Copies of one row are quick to read: many columns added one by one are not.
  const noCells = all<CellValue>(null);
  const noTexts = all('');
  return (row, held) => {
    const cells = { ...noCells };
    const texts = { ...noTexts };
    let isEmpty = true;
    for (const { key, kind } of columns) {
      const { value, text } = held(key) ?? { value: null, text: '' };
      cells[key] = value;
      texts[key] = text;
      if (value !== null && kind !== 'formula') isEmpty = false;
    }
    return isEmpty ? null : { row, cells, texts };
  };
}

/** A row with what its cells mean. */
export function valueRow<T extends RowTable>(table: T, raw: RawRow<KeyOf<T>>): RowOf<T> {
  return { raw, value: ROW_SCHEMAS[table].parse(raw.cells) };
}
