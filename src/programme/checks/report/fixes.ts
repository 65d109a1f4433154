import type { Edit } from '../../../workbook/edit';
import type { CellWrite, Fix } from '../context/finding';
import { showPlace } from '../context/show-place';

/**
 * The edits of several fixes, to be applied at once. A cell is written once: the first fix wins, and
 * the next check proposes the others again. Rows come and go from the bottom up, after the writes.
 */
export function editsOfFixes(fixes: readonly Fix[]): readonly Edit[] {
  const written = new Map<string, CellWrite>();
  for (const write of fixes.flatMap(({ writes }) => writes)) {
    const key = showPlace({ kind: 'cell', ...write });
    if (!written.has(key)) written.set(key, write);
  }
  const bottomUp = fixes
    .map(({ edits }) => edits)
    .filter((edits) => edits.length > 0)
    .sort((a, b) => firstRowOf(b) - firstRowOf(a));
  return [...[...written.values()].map(editOf), ...oneUnderAnother(bottomUp).flat()];
}

/** Rows that several fixes add at the end of one table come each under the one before. */
function oneUnderAnother(fixes: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  const added = new Map<string, number>();
  return fixes.map((edits) => {
    const table = edits.find((edit) => edit.kind === 'defineTable');
    if (table === undefined) return edits;
    const before = added.get(table.name) ?? 0;
    added.set(table.name, before + 1);
    return before === 0 ? edits : edits.map((edit) => below(edit, table.sheet, before));
  });
}

function below(edit: Edit, sheet: string, rows: number): Edit {
  if (!('sheet' in edit) || edit.sheet !== sheet) return edit;
  switch (edit.kind) {
    case 'insertRows':
      return { ...edit, first: edit.first + rows };
    case 'defineTable':
      return { ...edit, area: { ...edit.area, rowCount: edit.area.rowCount + rows } };
    case 'writeCells':
      return { ...edit, at: { ...edit.at, row: edit.at.row + rows } };
    default:
      return edit;
  }
}

function editOf({ sheet, row, column, after, format }: CellWrite): Edit {
  const write = { kind: 'writeCells', sheet, at: { row, column }, cells: [[after]] } as const;
  return format === undefined ? write : { ...write, numberFormats: [format] };
}

function firstRowOf(edits: readonly Edit[]): number {
  const [first] = edits;
  return first && 'first' in first ? first.first : -1;
}
