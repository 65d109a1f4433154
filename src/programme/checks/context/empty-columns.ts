import { oncePer } from '../../../lib/remember';
import type { CheckContext } from './context';
import { isStatusElsewhere } from './status-elsewhere';
import { type ActionRow, isBlank } from './tables';

/** Columns of Suivi that a workbook may do without. */
export type SparedColumn = 'strand' | 'status';

/**
 * How many actions leave a column empty, when most do: the workbook is asked for it once, and a first word
 * typed among sixty rows accuses no other row. None when most have it.
 */
export const lackingRows = oncePer(
  (context: CheckContext): Readonly<Record<SparedColumn, number>> => {
    const rows = context.tables.actions?.rows ?? [];
    const lacking = (isEmpty: (row: ActionRow) => boolean): number => {
      const count = rows.filter(isEmpty).length;
      return count * 2 < rows.length ? 0 : count;
    };
    return {
      strand: lacking((row) => isBlank(row, 'strand')),
      status: lacking((row) => isBlank(row, 'status') && !isStatusElsewhere(row, context)),
    };
  },
);
