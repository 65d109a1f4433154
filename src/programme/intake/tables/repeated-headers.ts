import { oncePer } from '../../../lib/remember';
import { isInAxis } from '../columns/column-headers';
import { rowsUnderHeader } from '../headers/find-tables';
import { readHeader } from '../headers/header-kinds';
import { lineText } from '../../reading/grid';
import { wordKey } from '../../names/word-index';
import { repeats } from '../time/is-axis';
import { followsOn } from './numbering';
import { filledColumns, type RowContext } from './row-context';

interface PartTitle {
  readonly at: number;
  readonly text: string;
}

const MOSTLY = 0.6;
const REPEATED_SHARE = 0.6;

/** What a row says that is the title of a part: words alone, or « Semaine | 2 »; `''` for any other. */
export function partTitle(context: RowContext, row: number): string {
  const { grid } = context;
  const filled = filledColumns(context, row);
  const [, ...numbers] = filled;
  const isTitle = numbers.every((column) => typeof grid.value(row, column) === 'number');
  return isTitle && numbers.length < 2 ? filled.map((at) => lineText(grid, row, at)).join(' ') : '';
}

/**
 * The title over the first header, where another stands over the header each time it comes back, or « Priorité 2 »
 * follows « Priorité 1 » among the rows: they name the rows under them. Null where a page only repeats its own.
 */
export const titleOfFirstPart = oncePer((context: RowContext): PartTitle | null => {
  const { grid, table, isAlone } = context;
  if (!isAlone) return null;
  const titleOver = (header: number): PartTitle => {
    let at = header - 1;
    while (at > 0 && grid.filled(at).length === 0) at -= 1;
    return { at, text: at < 0 ? '' : partTitle(context, at) };
  };
  const first = titleOver(table.firstHeaderRow);
  if (first.text === '') return null;
  const rows = rowsUnderHeader(table);
  const isFollowed = rows.some((row) => followsOn(first.text, partTitle(context, row)));
  const others = rows
    .filter((row) => isRepeatedHeader(context, row, filledColumns(context, row)))
    .map((row) => titleOver(row).text);
  const areParts = others.length > 0 && !others.includes(first.text) && !others.includes('');
  return areParts || isFollowed ? first : null;
});

export function isRepeatedHeader(
  context: RowContext,
  row: number,
  filled: readonly number[],
): boolean {
  const same = filled.filter((column) => {
    const { grid, table, columns } = context;
    const header = columns.find((match) => match.column === column)?.header ?? '';
    const typed = isInAxis(table, column) ? '' : lineText(grid, table.firstHeaderRow, column);
    return [header, typed].some(
      (head) => head !== '' && wordKey(head) === wordKey(lineText(grid, row, column)),
    );
  });
  const isAgain = same.length > 0 && same.length >= filled.length * REPEATED_SHARE;
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
  const under = filled.filter((column) => isInAxis(table, column));
  const same = under.filter((column) => repeats(grid, axis, { row, column }));
  return same.length >= 2 && same.length >= under.length * MOSTLY;
}

/** « Tâches », « Détail » right under the header, in columns without a name: the names of these. */
export function namesBareColumns(
  { grid, table, columns }: RowContext,
  row: number,
  filled: readonly number[],
): boolean {
  const isNamed = columns.some(({ column, header }) => filled.includes(column) && header !== '');
  if (isNamed || row !== table.lastHeaderRow + 1) return false;
  return filled.every((at) => {
    const { isTask, action } = readHeader(lineText(grid, row, at));
    // Under an axis « Lancement du projet » may have its day.
    return isTask || (table.axis === null && action !== null);
  });
}
