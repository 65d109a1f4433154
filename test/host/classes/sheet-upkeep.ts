import { mapPieces, mapReferences, showReference } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import { EVENT } from '../rich-api/event-hub';
import type { Session } from '../rich-api/session';
import type { ChangeOrigin } from './changes';
import { raiseSheetEvent } from './changes';
import { mapAllFormulas } from './formula-upkeep';

/** Renames a sheet; every formula that names it follows. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  const before = sheet.name.toLowerCase();
  mapAllFormulas(session.workbook, (formula) =>
    mapReferences(formula, (reference, own) =>
      reference.sheet?.toLowerCase() === before
        ? showReference({ ...reference, sheet: name })
        : own,
    ),
  );
  sheet.name = name;
  session.workbook.touched.add('sheets');
  session.workbook.noteStructure();
}

/** Deletes a sheet; the formulas that named it or its tables become #REF!. */
export function deleteSheet(session: Session, sheet: Sheet, origin: ChangeOrigin): void {
  const { workbook } = session;
  const index = workbook.sheets.indexOf(sheet);
  const gone = sheet.name.toLowerCase();
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  if (workbook.active === sheet) {
    const isShown = (other: Sheet): boolean => other !== sheet && other.visibility === 'Visible';
    const next = workbook.sheets.slice(index).find(isShown) ?? workbook.sheets.findLast(isShown);
    if (next) session.activate(next, origin);
  }
  workbook.sheets.splice(index, 1);
  for (let at = workbook.names.length - 1; at >= 0; at--) {
    if (workbook.names[at]?.scope === sheet.id) workbook.names.splice(at, 1);
  }
  mapAllFormulas(workbook, (formula) =>
    mapPieces(formula, (piece) => {
      if (piece.kind === 'structured')
        return tables.has(piece.table.toLowerCase()) ? '#REF!' : piece.text;
      if (piece.kind !== 'reference') return piece.text;
      return piece.reference.sheet?.toLowerCase() === gone ? '#REF!' : piece.text;
    }),
  );
  workbook.touched.add('sheets');
  workbook.touched.add('names');
  workbook.noteStructure();
  raiseSheetEvent(session, EVENT.deleted, sheet, origin);
}

export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  const { workbook } = session;
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.touched.add('sheets');
  workbook.noteStructure();
}
