import { foldedText, lineText } from '../../reading/grid';
import { ACTUAL, isInAxis, PLANNED } from '../columns/column-headers';
import { labelled } from '../../reading/written-words';
import { isKeptOut, type RowContext, type RowRole } from './row-context';

/** Tasks told on two lines, for these to be how the sheet is made. */
const MIN_PAIRS = 2;

/**
 * « Prévu », and « Réel » on the line below under the same title, merged, repeated or left empty: one task, which the
 * second line tells as it was done. Gives the role of each such second line, by its row.
 */
export function actualLines(
  context: RowContext,
  rows: readonly number[],
): ReadonlyMap<number, RowRole> {
  const { grid, table, columns, title } = context;
  if (title === undefined) return new Map();
  const isOfTask = (at: number): boolean => {
    const top = grid.merge(at, title)?.row ?? at;
    const isSame = foldedText(grid, at, title) === foldedText(grid, at - 1, title);
    return top < at || grid.isEmpty(at, title) || isSame;
  };
  const marks = columns.filter(({ column }) => column !== title && !isInAxis(table, column));
  const pairs = rows.flatMap((at) => {
    const mark = marks.find(
      ({ column }) =>
        ACTUAL.test(foldedText(grid, at, column)) && PLANNED.test(foldedText(grid, at - 1, column)),
    );
    return mark && !grid.isEmpty(at - 1, title) && isOfTask(at) ? [{ at, mark }] : [];
  });
  if (pairs.length < MIN_PAIRS) return new Map();
  return new Map(
    pairs.map(({ at, mark: { column } }) => [
      at,
      { kind: 'actual', column, word: lineText(grid, at, column) },
    ]),
  );
}

/** A second line of a task, that tells it as it was done. */
export interface ActualLine {
  readonly at: number;
  readonly role: Extract<RowRole, { readonly kind: 'actual' }>;
}

/** What the second line of a task says under its own word, without its bars: « Réel : Fin 13/04/2024, 3 j »; `''` without. */
export function toldByActual({ grid, columns }: RowContext, { at, role }: ActualLine): string {
  const told = columns
    .filter(({ target }) => target !== 'period' && target !== 'title' && !isKeptOut(target))
    .filter(({ column }) => column !== role.column && !grid.isEmpty(at, column))
    .map(({ header, column }) => `${header} ${lineText(grid, at, column)}`.trim());
  return told.length === 0 ? '' : labelled(role.word, told.join(', '));
}
