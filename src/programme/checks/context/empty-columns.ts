import type { CheckContext } from './context';
import { isStatusElsewhere } from './status-elsewhere';
import { type ActionRow, isBlank } from './tables';

/** Columns of Suivi that a workbook may do without. */
export type SparedColumn = 'strand' | 'status';

const COUNTS = new WeakMap<CheckContext, Map<SparedColumn, number>>();

/**
 * How many actions leave a column empty, when most do: the workbook is asked for it once, and a first word
 * typed among sixty rows accuses no other row. None when most have it.
 */
export function lackingRows(column: SparedColumn, context: CheckContext): number {
  const counts = COUNTS.get(context) ?? new Map<SparedColumn, number>();
  COUNTS.set(context, counts);
  const known = counts.get(column);
  if (known !== undefined) return known;
  const rows = context.tables.actions?.rows ?? [];
  const isEmpty = (row: ActionRow): boolean =>
    isBlank(row, column) && (column !== 'status' || !isStatusElsewhere(row, context));
  const count = rows.filter(isEmpty).length;
  const lacking = count * 2 < rows.length ? 0 : count;
  counts.set(column, lacking);
  return lacking;
}
