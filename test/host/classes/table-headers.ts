import type { Area } from '../../../src/workbook/location';
import { doOverlap } from '../../../src/workbook/location';
import { mapPieces } from '../formulas/references';
import { shownValue } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Session } from '../rich-api/session';
import { mapAllFormulas } from './formula-upkeep';

/**
 * Header cells of a table are texts, never empty, never twice the same: after a write over them the
 * cells are put right, the columns take their names, and the formulas that named them follow.
 */
export function renameHeaders(session: Session, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders || !doOverlap({ ...table.area, rowCount: 1 }, area)) continue;
    const names = settleHeaders(sheet, table.area);
    const renamed = new Map<string, string>();
    table.columns = names.map((name, index) => {
      const known = table.columns[index];
      if (known && known.name !== name) renamed.set(known.name.toLowerCase(), name);
      return known ? { ...known, name } : { id: index + 1, name, xml: '' };
    });
    sheet.touched.add('tables');
    session.workbook.noteStructure();
    if (renamed.size > 0) renameColumns(session, table, renamed);
  }
}

/** Writes the header cells as a table wants them, and answers their names. */
export function settleHeaders(sheet: Sheet, area: Area): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columnCount }, (_, index) => {
    const column = area.column + index;
    const cell = sheet.cell(area.row, column);
    const given = cell ? String(shownValue(cell.value)) : '';
    const wanted = given === '' ? `Colonne${index + 1}` : given;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== null) {
      sheet.setCell(area.row, column, {
        value: name,
        formula: null,
        style: sheet.styleAt(area.row, column),
      });
    }
    return name;
  });
}

function renameColumns(session: Session, table: Table, renamed: ReadonlyMap<string, string>): void {
  mapAllFormulas(session.workbook, (formula, ownTable) => {
    if (!formula.includes('[')) return formula;
    return mapPieces(formula, (piece) => {
      if (piece.kind !== 'structured') return piece.text;
      const name = piece.table === '' ? ownTable?.name : piece.table;
      if (name?.toLowerCase() !== table.name.toLowerCase()) return piece.text;
      return `${piece.table}[${renameIn(piece.inner, renamed)}]`;
    });
  });
}

function renameIn(inner: string, renamed: ReadonlyMap<string, string>): string {
  const at = inner.startsWith('@') ? '@' : '';
  const rest = inner.slice(at.length);
  if (!rest.includes('[')) return at + (renamed.get(rest.toLowerCase()) ?? rest);
  return (
    at +
    rest.replace(/\[([^[\]]*)\]/g, (whole, name: string) => {
      const next = renamed.get(name.toLowerCase());
      return next === undefined ? whole : `[${next}]`;
    })
  );
}
