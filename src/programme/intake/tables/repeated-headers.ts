import { fold } from '../../../lib/text';
import { isInAxis } from '../columns/column-headers';
import { rowsUnderHeader } from '../headers/find-tables';
import { foldedText, lineText } from '../../reading/grid';
import { filledColumns, type RowContext } from './row-role';

const MOSTLY = 0.6;
const REPEATED_SHARE = 0.6;

/** The one cell in the row over a header; null when it is not alone. */
function titleOver(context: RowContext, header: number): number | null {
  const [column = null, other] = header > 0 ? filledColumns(context, header - 1) : [];
  return other === undefined ? column : null;
}

/**
 * The title over the first header, where another stands over the header each time it comes back: they
 * name the rows under them. `''` where a page only repeats its own.
 */
export function titleOfFirstPart(context: RowContext): string {
  const { grid, table } = context;
  const textOver = (header: number): string => {
    const column = titleOver(context, header);
    return column === null ? '' : lineText(grid, header - 1, column);
  };
  const first = textOver(table.firstHeaderRow);
  if (first === '') return '';
  const others = rowsUnderHeader(table)
    .filter((row) => isRepeatedHeader(context, row, filledColumns(context, row)))
    .map(textOver);
  const areParts = others.length > 0 && !others.includes(first) && !others.includes('');
  return areParts ? first : '';
}

export function isRepeatedHeader(
  context: RowContext,
  row: number,
  filled: readonly number[],
): boolean {
  const same = filled.filter((column) => {
    const header = context.columns.find((match) => match.column === column)?.header ?? '';
    return header !== '' && fold(header) === foldedText(context.grid, row, column);
  });
  const isAgain = same.length >= 2 && same.length >= filled.length * REPEATED_SHARE;
  return isAgain || repeatsAxis(context, row, filled);
}

/** The months or the weeks of the axis once more, over a second drawing. */
function repeatsAxis({ grid, table }: RowContext, row: number, filled: readonly number[]): boolean {
  const { axis } = table;
  if (axis === null) return false;
  // Behind the bars of a row with its own figures, the axis is only what they are drawn from.
  const isDrawn = filled.some(
    (column) => !isInAxis(table, column) && typeof grid.value(row, column) === 'number',
  );
  if (isDrawn) return false;
  const under = filled.filter((at) => at >= axis.firstColumn && at <= axis.lastColumn);
  const same = under.filter((column) =>
    axis.rows.some(({ cells }) =>
      cells.some(
        (cell) => cell.column === column && fold(cell.text) === foldedText(grid, row, column),
      ),
    ),
  );
  return same.length >= 2 && same.length >= under.length * MOSTLY;
}
