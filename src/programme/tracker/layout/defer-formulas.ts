import type { CellInput, Edit, EditOf, Edits } from '../../../workbook/edit';

/**
 * Moves the formulas of these edits after all of them, column by column: Excel refuses a formula that
 * names a table which does not exist yet, its own included.
 */
export function deferFormulas(edits: Edits): Edits {
  const deferred: Edit[] = [];
  const others = edits.map((edit): Edit => {
    if (!writesFormulas(edit)) return edit;
    deferred.push(...formulaColumns(edit));
    return {
      ...edit,
      cells: edit.cells.map((line) => line.map((cell) => (isFormula(cell) ? null : cell))),
    };
  });
  return [...others, ...deferred];
}

function formulaColumns({ sheet, at, cells }: EditOf<'writeCells'>): Edits {
  const width = cells[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, offset) => cells.map((line) => line[offset]));
  return columns.flatMap((column, offset): Edits => {
    if (!column.every((cell) => cell !== undefined && isFormula(cell))) return [];
    const lines = column.map((cell) => [cell ?? null]);
    return [{ kind: 'writeCells', sheet, at: { ...at, column: at.column + offset }, cells: lines }];
  });
}

/** Whether an edit writes a formula. */
export function writesFormulas(edit: Edit): edit is EditOf<'writeCells'> {
  return edit.kind === 'writeCells' && edit.cells.some((line) => line.some(isFormula));
}

function isFormula(cell: CellInput): boolean {
  return typeof cell === 'object' && cell !== null;
}
