import { type RowTable, TABLE_DEFINITIONS } from '../columns';
import { writeRow } from '../rows/row-cells';
import type { TableOf, ValueOf } from '../tracker';
import type { TrackerWords } from '../words';
import { layOutTableUpdate } from './lay-out-update';
import type { Edits } from '../../../workbook/edit';

/** Adds rows under those of a table. Nothing else is touched. */
export function appendRows<T extends RowTable>(
  name: T,
  { place, rows }: TableOf<T>,
  { added, words }: { readonly added: readonly ValueOf<T>[]; readonly words: TrackerWords },
): Edits {
  const definition = TABLE_DEFINITIONS[name];
  const before = rows.map(({ raw, value }) => ({ row: raw.row, cells: writeRow(name, value) }));
  const after = [
    ...before.map(({ cells }) => cells),
    ...added.map((value) => writeRow(name, value)),
  ];
  const prompts = words.prompts[definition.table];
  return layOutTableUpdate({ definition, place, before, after, prompts, words });
}
