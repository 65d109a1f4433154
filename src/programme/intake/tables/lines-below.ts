import { looksDated } from '../columns/column-content';
import { filledColumns, type RowContext, type RowRole } from './row-context';

const MIN_ROWS = 3;
const MOSTLY = 0.6;

/**
 * Lines under the table, a blank row below it, that have nothing of what its rows say are no actions: the notes of the
 * sheet where rows with a title alone are rare, rates, sums and counts of days.
 */
export function withoutLinesBelow(
  context: RowContext,
  roles: readonly RowRole[],
  areLoneRare: boolean,
): readonly RowRole[] {
  const top = context.table.lastHeaderRow + 1;
  const rows = roles.flatMap(({ kind }, index) => (kind === 'data' ? [index] : []));
  const gaps = roles.flatMap(({ kind }, index) => (kind === 'blank' ? [index] : []));
  // Further on, blank rows only part the rows of the table.
  const firstGap = gaps.find((blank) => blank > (rows[0] ?? blank));
  const gap = gaps.find((blank) => {
    const below = rows.filter((index) => index > blank);
    const usual = usualCells(
      context,
      rows.filter((index) => index < blank).map((at) => top + at),
    );
    const isNote = (row: number): boolean =>
      areLoneRare && filledColumns(context, row).length === 1;
    return (
      below.length > 0 &&
      below.length < rows.length &&
      (below.every((index) => isNote(top + index)) ||
        (blank === firstGap && below.every((index) => !isLikeOthers(context, usual, top + index))))
    );
  });
  return gap === undefined
    ? roles
    : roles.map((role, index) => (index > gap && role.kind === 'data' ? { kind: 'note' } : role));
}

/** What each column that most rows fill holds beside their titles; none of a drawing, nor of a few rows. */
function usualCells(context: RowContext, rows: readonly number[]): ReadonlyMap<number, string> {
  const { table, columns } = context;
  if (table.axis !== null || rows.length < MIN_ROWS) return new Map();
  return new Map(
    columns.flatMap(({ column, target }): readonly (readonly [number, string])[] => {
      const kinds = rows.map((row) => kindOf(context, row, column));
      const usual = KINDS.find(
        (kind) => kinds.filter((one) => one === kind).length >= rows.length * MOSTLY,
      );
      return usual === undefined || target === 'title' ? [] : [[column, usual]];
    }),
  );
}

/** Whether a row has a title, and one more cell such as most rows have; any row where nothing is usual. */
function isLikeOthers(
  context: RowContext,
  usual: ReadonlyMap<number, string>,
  row: number,
): boolean {
  const title = context.columns.find(({ target }) => target === 'title')?.column;
  if (title === undefined || usual.size === 0) return true;
  return (
    !context.grid.isEmpty(row, title) &&
    [...usual].some(([column, kind]) => kindOf(context, row, column) === kind)
  );
}

const KINDS = ['date', 'number', 'text'] as const;

function kindOf({ grid }: RowContext, row: number, column: number): (typeof KINDS)[number] | null {
  if (grid.isEmpty(row, column)) return null;
  if (looksDated(grid, row, column)) return 'date';
  return typeof grid.value(row, column) === 'number' ? 'number' : 'text';
}
