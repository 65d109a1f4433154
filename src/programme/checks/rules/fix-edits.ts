import type { Edit } from '../../../workbook/edit';
import type { CellWrite, Fix } from '../context/finding';

/** A fix that asks first. */
export function onConfirmation(writes: readonly CellWrite[], edits: readonly Edit[]): Fix {
  return { mode: 'on-confirmation', writes, edits };
}
