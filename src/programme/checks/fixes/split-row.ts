import type { CellInput } from '../../../workbook/edit';
import { ACTION_TABLE, type ActionKey } from '../../tracker/columns';
import type { CheckContext } from '../context/context';
import type { RowFix } from './row-fix';
import { freeNumbers } from '../context/numbering';
import { cellOf, type RowOf } from '../context/tables';

/** One row an action: the first keeps the row, the others follow with everything but N° and title. */
export function splitRow(
  row: RowOf<'actions'>,
  titles: readonly string[],
  context: CheckContext,
): RowFix<'title'> | null {
  const place = context.tables.actions?.place;
  const [first, ...others] = titles;
  if (!place || first === undefined) return null;
  const { sheet, area } = place;
  const below = row.raw.row + 1;
  const keyAt = new Map(ACTION_TABLE.columns.map(({ key }) => [place.columns[key], key] as const));
  const numbers = freeNumbers(row.value.strand, others.length, context);
  const cells = others.map((title, index) =>
    Array.from({ length: area.columnCount }, (_, offset): CellInput => {
      const key = keyAt.get(area.column + offset);
      return key === undefined ? null : copiedCell(key, row, { title, id: numbers[index] ?? null });
    }),
  );
  return {
    mode: 'on-confirmation',
    writes: { title: first },
    edits: [
      { kind: 'insertRows', sheet, first: below, count: others.length },
      { kind: 'writeCells', sheet, at: { row: below, column: area.column }, cells },
    ],
  };
}

function copiedCell(
  key: ActionKey,
  row: RowOf<'actions'>,
  own: { readonly title: string; readonly id: string | null },
): CellInput {
  if (key === 'title') return own.title;
  return key === 'id' ? own.id : cellOf(row, key);
}
