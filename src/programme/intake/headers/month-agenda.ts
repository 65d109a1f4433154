import { range } from '../../../lib/numbers';
import { oncePer } from '../../../lib/remember';
import { fold } from '../../../lib/text';
import { foldedText, type Grid, lineText, rowsOf } from '../../reading/grid';
import { WEEKDAY } from '../../reading/weekdays';
import { type FoundTable, tableUnder } from './find-tables';
import { readPeriodLabel } from '../time/period-labels';

/** « 9 », « lundi 9 », « Le 27 », « 1er » */
const DAY = new RegExp(`^(?:le )?(?:${WEEKDAY}\\.? )?([1-9]|[12]\\d|3[01])(?:er)?$`, 'u');
/** What the column of the days is called, if anything. */
const OF_DAYS = /^(?:|jours?|le|dates?|quand)$/u;
const MIN_MONTHS = 2;

/**
 * The list of an agenda: « FÉVRIER » alone over « lundi 9 | Acheter une imprimante », down to the end of the sheet, its
 * days in order; null for any other sheet. Its header row is the one above: names of columns, a title, or empty.
 */
export const findMonthAgenda = oncePer((grid: Grid): FoundTable | null => {
  const isMonth = (row: number): boolean => {
    const [column = 0, ...others] = grid.filled(row);
    return others.length === 0 && readPeriodLabel(lineText(grid, row, column))?.kind === 'month';
  };
  const months = rowsOf(grid).filter(isMonth);
  const [first] = months;
  if (first === undefined || months.length < MIN_MONTHS) return null;
  const rows = range(first, grid.rowCount - 1).filter((row) => grid.filled(row).length > 0);
  const days = rows.filter((row) => !months.includes(row));
  const [firstColumn = 0] = grid.filled(days[0] ?? first);
  const above = first === 0 ? [] : grid.filled(first - 1);
  if (above.length > 1 && !OF_DAYS.test(foldedText(grid, first - 1, firstColumn))) return null;
  const dayAt = (row: number): number => {
    const [column, ...others] = grid.filled(row);
    const isFirst = column === firstColumn && others.length > 0;
    return isFirst ? Number(DAY.exec(fold(lineText(grid, row, column)))?.[1] ?? 0) : 0;
  };
  // Figures in no order under their months count something.
  const isNext = (row: number, index: number): boolean =>
    isMonth(row) || (dayAt(row) > 0 && dayAt(row) >= dayAt(rows[index - 1] ?? row));
  if (days.length < months.length || !rows.every(isNext)) return null;
  const columns = days.flatMap((row) => grid.filled(row));
  return tableUnder(first - 1, { columns, lastRow: days.at(-1) ?? first });
});
