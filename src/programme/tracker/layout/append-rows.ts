import type { Edit } from '../../../workbook/edit';
import type { TableDefinition } from '../columns';
import { layOutTableUpdate } from './lay-out-update';
import type { RowCells } from '../row-cells';
import type { TrackerTableName } from '../sheet-names';
import type { TrackerTable } from '../tracker';
import type { TrackerWords } from '../words';

/** Adds rows under those of a table. Nothing else is touched. */
export function appendRows<Key extends string, Value>(input: {
  readonly definition: TableDefinition<Key> & { readonly table: TrackerTableName };
  readonly table: TrackerTable<Key, Value>;
  readonly write: (value: Value) => RowCells<Key>;
  readonly added: readonly Value[];
  readonly words: TrackerWords;
}): readonly Edit[] {
  const { definition, table, write, added, words } = input;
  const before = table.rows.map(({ raw, value }) => ({ row: raw.row, cells: write(value) }));
  return layOutTableUpdate({
    definition,
    place: table.place,
    before,
    after: [...before.map(({ cells }) => cells), ...added.map(write)],
    prompts: words.prompts[definition.table],
    words,
  });
}
