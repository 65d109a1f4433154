import type { CellInput } from '../../../workbook/edit';
import type { Params } from '../context/finding';
import type { RowFix, RowHit, RowWrites } from './rule';

/** A finding in a column of the row, with what its sentence needs. */
export function hit<Column extends string, P extends Params, Written extends string = never>(
  column: Column,
  params: P,
  fix?: RowFix<Written> | null,
): RowHit<Column | Written, P> {
  return (fix ? { column, params, fix } : { column, params }) as RowHit<Column | Written, P>;
}

/** A fix that asks first. */
export function askToWrite<Key extends string>(
  writes: RowWrites<Key>,
  format?: string,
): RowFix<Key> {
  return { mode: 'on-confirmation', writes, ...(format === undefined ? {} : { format }) };
}

/** A fix that may be applied without a question. */
export function writeAtOnce<Key extends string>(
  writes: RowWrites<Key>,
  format?: string,
): RowFix<Key> {
  return { mode: 'automatic', writes, ...(format === undefined ? {} : { format }) };
}

/** One column and its new value, as writes. */
export function setCell<Key extends string>(column: Key, value: CellInput): RowWrites<Key> {
  return { [column]: value } as RowWrites<Key>;
}
