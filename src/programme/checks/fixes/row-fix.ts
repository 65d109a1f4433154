import type { CellInput, Edits } from '../../../workbook/edit';
import type { CellWrite, Fix } from '../context/finding';

/** A write to a cell of the row itself, by column. */
export type RowWrites<Key extends string> = Readonly<Partial<Record<Key, CellInput>>>;

/** What would put a row right: its own cells by column, then whatever else must follow. */
export interface RowFix<Key extends string> {
  readonly mode: Fix['mode'];
  readonly writes: RowWrites<Key>;
  /** Format code of the cells written, when the fix changes it. */
  readonly format?: string;
  /** Cells of other rows that must follow. */
  readonly others?: readonly CellWrite[];
  /** Changes other than single cells. */
  readonly edits?: Edits;
  /** The N° of the rows that `edits` add. */
  readonly numbers?: readonly string[];
}

/** A fix that asks first. */
export function askToWrite<Key extends string>(
  writes: RowWrites<Key>,
  format?: string,
): RowFix<Key> {
  return { mode: 'on-confirmation', writes, ...(format === undefined ? {} : { format }) };
}

/** A fix that asks to write one cell; null when there is nothing to propose. */
export function askFor<Key extends string>(
  column: Key,
  value: CellInput,
  format?: string,
): RowFix<Key> | null {
  return value === null ? null : askToWrite(setCell(column, value), format);
}

/** A fix that may be applied without a question. */
export function writeAtOnce<Key extends string>(
  writes: RowWrites<Key>,
  format?: string,
): RowFix<Key> {
  return { ...askToWrite(writes, format), mode: 'automatic' };
}

/** One column and its new value, as writes. */
export function setCell<Key extends string>(column: Key, value: CellInput): RowWrites<Key> {
  return { [column]: value } as RowWrites<Key>;
}

/** A fix of the workbook that asks first. */
export function onConfirmation(writes: readonly CellWrite[], edits: Edits): Fix {
  return { mode: 'on-confirmation', writes, edits };
}
