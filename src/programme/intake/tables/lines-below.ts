import { range } from '../../../lib/numbers';
import { foldedText, meaningfulFill } from '../../reading/grid';
import { looksDated } from '../columns/column-content';
import { TELLING } from '../columns/column-targets';
import { filledColumns, type RowContext, type RowRole } from './row-context';

const MIN_ROWS = 3;
const MOSTLY = 0.6;
/** « Temps total », « 20 jours », « Responsable », « Jalons »: what colours and cells stand for. */
const KEY =
  /^(?:temps|total|duree|dates?|responsables?|statuts?|etats?|legendes?|jalons?|milestones?)(?![a-z])|^\d+ ?(?:h|j|heures?|jours?)(?![a-z])/u;

/**
 * Lines under the table, a blank row below it, that have nothing of what its rows say are no actions: the notes of the
 * sheet where rows with a title alone are rare, rates, sums and counts of days, what is not drawn under a drawing.
 */
export function withoutLinesBelow(
  context: RowContext,
  roles: readonly RowRole[],
  areLoneRare: boolean,
): readonly RowRole[] {
  const top = context.table.lastHeaderRow + 1;
  const rowsOf = (wanted: RowRole['kind']): readonly number[] =>
    roles.flatMap(({ kind }, index) => (kind === wanted ? [top + index] : []));
  const rows = rowsOf('data');
  const gaps = rowsOf('blank').filter((blank) => blank > (rows[0] ?? blank));
  const isNote = (row: number): boolean => areLoneRare && filledColumns(context, row).length === 1;
  const gap = gaps.find((blank) => {
    const below = rows.filter((row) => row > blank);
    if (below.length === 0 || below.every(isNote)) return below.length > 0;
    // Further on, blank rows only part the rows of the table.
    if (blank !== gaps[0]) return false;
    const above = rows.filter((row) => row < blank);
    return !below.some(likenessTo(context, above)) || isKeyOfBars(context, above, below);
  });
  return roles.map((role, index) =>
    top + index > (gap ?? Infinity) && role.kind === 'data' ? { kind: 'note' } : role,
  );
}

/** Under an axis where most rows have bars, lines that have none and tell neither who nor when, half of them a time or of a colour of their own. */
function isKeyOfBars(
  { grid, table: { axis }, columns }: RowContext,
  above: readonly number[],
  below: readonly number[],
): boolean {
  const title = columns.find(({ target }) => target === 'title')?.column ?? 0;
  const isFilled = (row: number, column: number): boolean =>
    meaningfulFill(grid.look(row, column)) !== null;
  // Who does it or when says a task, drawn or not.
  const tells = columns.filter(({ target }) => target !== 'status' && TELLING.includes(target));
  const isDrawn = (row: number): boolean =>
    tells.some(({ column }) => !grid.isEmpty(row, column)) ||
    range(axis?.firstColumn ?? 0, axis?.lastColumn ?? -1).some(
      (column) => !grid.isEmpty(row, column) || isFilled(row, column),
    );
  const isKey = (row: number): boolean =>
    KEY.test(foldedText(grid, row, title)) || isFilled(row, title);
  const tasks = above.filter((row) => isDrawn(row) && !isKey(row));
  const areDrawn = tasks.length >= above.length * MOSTLY && !below.some(isDrawn);
  return areDrawn && below.filter(isKey).length * 2 >= below.length;
}

/**
 * Whether a row has a title and, beside it, one more cell such as most of some rows have; any row where nothing is
 * usual: under a drawing, or in a few rows.
 */
function likenessTo(context: RowContext, rows: readonly number[]): (row: number) => boolean {
  const { grid, table, columns } = context;
  const title = columns.find(({ target }) => target === 'title')?.column;
  const isFew = table.axis !== null || rows.length < MIN_ROWS;
  const usual = columns.flatMap(({ column, target }) => {
    const kinds = rows.map((row) => kindOf(context, row, column));
    const isMost = (kind: string): boolean =>
      kinds.filter((one) => one === kind).length >= rows.length * MOSTLY;
    return isFew || target === 'title'
      ? []
      : KINDS.filter(isMost).map((kind) => ({ column, kind }));
  });
  if (title === undefined || usual.length === 0) return () => true;
  return (row) =>
    !grid.isEmpty(row, title) &&
    usual.some(({ column, kind }) => kindOf(context, row, column) === kind);
}

const KINDS = ['date', 'number', 'text'] as const;

function kindOf({ grid }: RowContext, row: number, column: number): (typeof KINDS)[number] | null {
  if (grid.isEmpty(row, column)) return null;
  if (looksDated(grid, row, column)) return 'date';
  return typeof grid.value(row, column) === 'number' ? 'number' : 'text';
}
