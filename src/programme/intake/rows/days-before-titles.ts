import { oncePer } from '../../../lib/remember';
import { DAYS_FIRST } from '../hand-made-gantt/gantt-marks';
import { rowsUnderHeader } from '../headers/find-tables';
import { lineText } from '../../reading/grid';
import { type LineParts, wholeLine } from '../../reading/line-parts';
import type { RowContext } from '../tables/row-context';
import { namesMonth } from '../time/period-labels';

/** « 12 : conseil de quartier » beside « Mars »: a day of that month, and what takes place on it. */
export function afterDays(row: RowContext, whole: string, month: string): LineParts {
  const isDay = namesMonth(month) && openWithDays(row);
  const [told = '', day = ''] = isDay ? (DAYS_FIRST.exec(whole) ?? []) : [];
  return { ...wholeLine(whole.slice(told.length)), day };
}

/** Whether titles open with days, « 12 : », « 2 : », and not with their own numbers, « 1 : », « 2 : », « 3 : ». */
const openWithDays = oncePer(({ grid, table, title }: RowContext): boolean => {
  const opened = rowsUnderHeader(table).flatMap((row) => {
    const days = title === undefined ? null : DAYS_FIRST.exec(lineText(grid, row, title));
    return days === null ? [] : [Number(/\d+/u.exec(days[0])?.[0])];
  });
  return !opened.every((number, at) => number === 1 || number === (opened[at - 1] ?? 0) + 1);
});
