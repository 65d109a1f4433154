import { fold } from '../../../lib/text';
import { type Grid, lineText } from '../../reading/grid';
import { type ColumnMatch, type ColumnTarget, WHEN } from '../columns/column-targets';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import { readHeader } from '../headers/header-kinds';
import { rankOf } from '../time/axis-labels';
import { readPeriodLabel } from '../time/period-labels';

/** A table whose columns are known. */
export interface MatchedTable {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly columns: readonly ColumnMatch[];
}

/** Of the rows that a column of groups says something on, at the most; of owners and places, whose blanks may be none. */
const MOST_HEADS = 0.8;
const MOST = 0.6;
/** What a column may say once for a block of rows, beside their group. */
export const OF_BLOCK: readonly ColumnTarget[] = ['owner', 'site', 'territory', 'year'];
const MOSTLY_APART = 0.9;

/**
 * The columns before the titles that say once, on the first of its rows, the group they are of, kept as it is
 * (« Objectif opérationnel », « Action » before « Sous-action »), who does them, where or when: for each row, by column,
 * the one that says it. A blank row, or another group further left, ends one, unlike a day.
 */
export function blockHeads(
  matched: MatchedTable,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const { grid, table, columns } = matched;
  const title = columns.find(({ target }) => target === 'title')?.column ?? 0;
  const rows = rowsUnderHeader(table);
  const before = columns.filter(({ column, target, header }) => {
    const says = readHeader(header).action?.meaning ?? '';
    const isKept = target === 'own' && ['title', 'strand'].includes(says);
    return column < title && (isKept || target === 'strand' || OF_BLOCK.includes(target));
  });
  const groups = before.filter(({ column, target }) => {
    // The row of a group may have no row of it beside.
    const data = rows.filter((row) => !grid.isEmpty(row, title) || !grid.isEmpty(row, column));
    const told = data.filter((row) => !grid.isEmpty(row, column));
    const apart = new Set(told.map((row) => grid.text(row, column))).size;
    const isBlock = OF_BLOCK.includes(target);
    const areFew = told.length <= data.length * (isBlock ? MOST : MOST_HEADS);
    const areWords = told.every((row) => typeof grid.value(row, column) === 'string');
    const areHeads = told[0] === data[0] && areWords && apart >= told.length * MOSTLY_APART;
    return target !== 'strand' && told.length > (isBlock ? 1 : 0) && areFew && areHeads;
  });
  return new Map(
    [...groups, ...datedOnce(matched)].map(({ column, target }) => {
      const isDay = WHEN.includes(target);
      const outer = before.filter((one) => one.column < column);
      let head: number | null = null;
      const heads = rows.flatMap((row): readonly (readonly [number, number])[] => {
        const isOther = outer.some((one) => !grid.isEmpty(row, one.column));
        if (!grid.isEmpty(row, column)) head = row;
        else if (!isDay && (isOther || grid.isEmpty(row, title))) head = null;
        return head === null ? [] : [[row, head]];
      });
      return [column, new Map(heads)];
    }),
  );
}

/** Over the days of a log or a calendar, unlike « Échéance », under which a blank is none. Folded. */
const OF_A_LOG = /^(?:|dates?|jours?|days?|semaines?|sem\.?|weeks?|seances?|mois|months?)$/u;
const MIN_BLOCKS = 4;

/**
 * The column before the titles that says a day, a week or a session once, on the first row of those it holds for: each
 * comes after the one before in its part, and most rows are blank. None where another says when too, or where rows say how
 * far they are: what is still to be done may have no day.
 */
function datedOnce({ grid, table, columns }: MatchedTable): readonly ColumnMatch[] {
  const title = columns.find(({ target }) => target === 'title')?.column;
  const [dated, other] = columns.filter(({ target }) => WHEN.includes(target));
  const isOfLog = other === undefined && OF_A_LOG.test(fold(dated?.header ?? ''));
  const isTold = columns.some(({ target }) => target === 'status');
  if (title === undefined || dated === undefined || !isOfLog || isTold) return [];
  const { column } = dated;
  if (column > title) return [];
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
  // Two months are enough: the blank between two is hardly ever no month.
  const areMonths = /^mo/u.test(fold(dated.header)) && told.at(-1) === rows.at(-1);
  const [least, most] = areMonths ? [2, MOST_HEADS] : [MIN_BLOCKS, MOST];
  const areFew = told.length >= least && told.length <= rows.length * most;
  return told[0] === rows[0] && areFew && climb ? [dated] : [];
}
