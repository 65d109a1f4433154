import { isSameData } from '../../../lib/same-data';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import type { CellWrite, Fix } from '../context/finding';
import { readDependencies, writeDependencies } from '../../tracker/rows/row-schemas';
import { showPlace } from '../context/show-place';

/**
 * The fixes that can be applied at once: one that writes another value in a cell that is written already,
 * or adds a row that is added already, is left whole, and the next check proposes it again. Each N° that
 * they give is another one.
 */
export function fixesAtOnce(fixes: readonly Fix[]): readonly Fix[] {
  const written = new Map<string, CellWrite>();
  const added = new Set<string>();
  const given = new Map<string, number>();
  return fixes.flatMap((proposed) => {
    const row = addedRow(proposed.edits);
    if (row !== null && added.has(row)) return [];
    const fix = withFreeNumbers(proposed, given);
    const cells = fix.writes.map(
      (write) => [showPlace({ kind: 'cell', ...write }), write] as const,
    );
    const isOther = cells.some(([cell, { after, adds }]) => {
      const held = written.get(cell);
      const isJoined = held?.adds !== undefined && adds !== undefined;
      return held && !isJoined && !isSameData(held.after, after);
    });
    if (isOther) return [];
    for (const [cell, write] of cells) written.set(cell, write);
    if (row !== null) added.add(row);
    return [fix];
  });
}

/** The fix, each N° that it gives one after the last `given` under the same letters, where that is higher. */
function withFreeNumbers(fix: Fix, given: Map<string, number>): Fix {
  const typed = fix.writes.flatMap(({ isNumber, after }) =>
    isNumber && typeof after === 'string' ? [after] : [],
  );
  const free = new Map<string, string>();
  for (const id of [...typed, ...(fix.numbers ?? [])]) {
    const letters = id.replace(/\d+$/u, '');
    const digits = id.slice(letters.length);
    const number = Math.max(Number(digits), (given.get(letters) ?? 0) + 1);
    given.set(letters, number);
    free.set(id, `${letters}${String(number).padStart(digits.length, '0')}`);
  }
  if ([...free].every(([id, other]) => id === other)) return fix;
  // Rows that depend on it name it too.
  const inCell = (cell: CellInput): CellInput => {
    const links = typeof cell === 'string' ? readDependencies(cell) : [];
    if (!links.some(({ id }) => free.has(id))) return cell;
    return writeDependencies(links.map((link) => ({ ...link, id: free.get(link.id) ?? link.id })));
  };
  const writes = fix.writes.map((write) => ({ ...write, after: inCell(write.after) }));
  const edits = fix.edits.map((edit) =>
    edit.kind === 'writeCells'
      ? { ...edit, cells: edit.cells.map((line) => line.map(inCell)) }
      : edit,
  );
  return { ...fix, writes, edits };
}

/** What a fix adds at the end of a table; null when it adds nothing there. */
function addedRow(edits: Edits): string | null {
  const table = edits.find((edit) => edit.kind === 'defineTable');
  return table === undefined
    ? null
    : JSON.stringify(edits.filter((edit) => 'sheet' in edit && edit.sheet === table.sheet));
}

/** The edits of several fixes, applied at once. Rows come and go from the bottom up, after the writes. */
export function editsOfFixes(fixes: readonly Fix[]): Edits {
  const together = fixesAtOnce(fixes);
  const written = new Map<string, CellWrite>();
  for (const write of together.flatMap(({ writes }) => writes)) {
    const cell = showPlace({ kind: 'cell', ...write });
    const held = written.get(cell);
    if (held === undefined || write.adds === undefined) written.set(cell, write);
    else if (held.adds !== write.adds && typeof held.after === 'string') {
      written.set(cell, { ...write, after: `${held.after} ; ${write.adds}` });
    }
  }
  const bottomUp = together
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

function firstRowOf(edits: Edits): number {
  const [first] = edits;
  return first && 'first' in first ? first.first : -1;
}
