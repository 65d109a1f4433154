import { type CalendarDate, serialOf } from '../../../lib/calendar-date';
import { cutToCell } from '../../../lib/text';
import type { CellInput } from '../../../workbook/edit';
import {
  ACTION_FORMULAS,
  type ActionKey,
  type Column,
  type KeyOf,
  type RowTable,
  TABLE_DEFINITIONS,
} from '../columns';
import { writeDependencies } from './row-schemas';
import { SESSION_FORMULAS } from '../sessions/formulas';
import type { Action, Dependency, ValueOf } from '../tracker';

/** The cells of one row, by column. */
export type RowCells<Key extends string> = Readonly<Record<Key, CellInput>>;

/** The formulas of the computed columns of Suivi and Formations, by the key of the column. */
export const COLUMN_FORMULAS: Readonly<Record<string, string | undefined>> = {
  ...ACTION_FORMULAS,
  ...SESSION_FORMULAS,
};

/** What a table holds for a row: reading these cells back gives the row again. */
export function writeRow<T extends RowTable>(table: T, row: ValueOf<T>): RowCells<KeyOf<T>> {
  const values: Readonly<Record<string, unknown>> = row;
  const { columns } = TABLE_DEFINITIONS[table];
  return Object.fromEntries(
    columns.map((column) => [column.key, writeCell(column, values[column.key])]),
  ) as RowCells<KeyOf<T>>;
}

export const writeAction = (action: Action): RowCells<ActionKey> => writeRow('actions', action);

function writeCell({ key, kind, holds }: Column, value: unknown): CellInput {
  if (kind === 'formula') return { formula: COLUMN_FORMULAS[key] ?? '' };
  if (kind === 'date') return serialOf(value as CalendarDate | null);
  if (holds === 'names') return text((value as readonly string[]).join(' ; '));
  if (holds === 'dependencies') return text(writeDependencies(value as readonly Dependency[]));
  return typeof value === 'string' ? text(value) : (value as number | null);
}

function text(value: string): CellInput {
  return value === '' ? null : cutToCell(value);
}
