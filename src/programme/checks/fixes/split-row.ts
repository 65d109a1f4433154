import { writeAction } from '../../tracker/rows/row-cells';
import type { CheckContext } from '../context/context';
import { freeNumbers } from '../context/numbering';
import { insertRows } from './insert-rows';
import type { RowFix } from './row-fix';
import type { ActionRow } from '../context/tables';

/** One row an action: the first keeps the row, the others follow with everything but N° and title. */
export function splitRow(
  { raw, value }: ActionRow,
  titles: readonly string[],
  context: CheckContext,
): RowFix<'title'> | null {
  const place = context.tables.actions?.place;
  const [first, ...others] = titles;
  if (!place || first === undefined) return null;
  const numbers = freeNumbers(value, others.length, context);
  // What is worked out by formula is not copied as it shows.
  const { watch } = writeAction(value);
  const rows = others.map((title, index) => {
    return { ...raw.cells, watch, title, id: numbers[index] ?? null };
  });
  const edits = insertRows(place, raw.row + 1, rows);
  return { mode: 'on-confirmation', writes: { title: first }, edits, numbers };
}
