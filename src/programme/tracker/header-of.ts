import { type Column, type RowTable, TABLE_DEFINITIONS } from './columns';

/** The header of a column, as the add-in writes it. */
export function headerOf(table: RowTable, key: string): string {
  const columns: readonly Column[] = TABLE_DEFINITIONS[table].columns;
  return columns.find((column) => column.key === key)?.header ?? key;
}
