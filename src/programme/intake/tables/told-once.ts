import { fold } from '../../../lib/text';
import { type Grid, lineText } from '../../reading/grid';
import { type ColumnMatch, WHEN } from '../columns/column-targets';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import { rankOf } from '../time/axis-labels';
import { readPeriodLabel } from '../time/period-labels';

/** Over the days of a log or a calendar, unlike « Échéance », under which a blank is none. Folded. */
const OF_A_LOG = /^(?:|dates?|jours?|days?|semaines?|sem\.?|weeks?|seances?)$/u;
const MIN_BLOCKS = 4;
const MOST = 0.6;

/**
 * The column before the titles that says a day, a week or a session once, on the first row of those it holds for: each
 * comes after the one before in its part, and most rows are blank. Null where none does, where another says when too, or
 * where rows say how far they are: what is still to be done may have no day.
 */
export function toldOnce(
  grid: Grid,
  table: FoundTable,
  columns: readonly ColumnMatch[],
): number | null {
  const title = columns.find(({ target }) => target === 'title')?.column;
  const [dated, other] = columns.filter(({ target }) => WHEN.includes(target));
  const isOfLog = other === undefined && OF_A_LOG.test(fold(dated?.header ?? ''));
  const isTold = columns.some(({ target }) => target === 'status');
  if (title === undefined || dated === undefined || !isOfLog || isTold) return null;
  const { column } = dated;
  if (column > title) return null;
  const rows = rowsUnderHeader(table).filter((row) => !grid.isEmpty(row, title));
  const told = rows.filter((row) => !grid.isEmpty(row, column));
  // NaN comes after nothing.
  const times = told.map(
    (row) => rankOf(readPeriodLabel(lineText(grid, row, column)))?.value ?? Number.NaN,
  );
  // « S1 » to « S6 », then « S1 » once more, under the heading of another part.
  const climb = times.every(
    (time, at) =>
      time > (times[at - 1] ?? 0) || (time > 0 && grid.isEmpty((told[at] ?? 0) - 1, title)),
  );
  const areFew = told.length >= MIN_BLOCKS && told.length <= rows.length * MOST;
  return told[0] === rows[0] && areFew && climb ? column : null;
}
