import type { CellPlace } from '../../../workbook/location';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { GENERATED_TAB } from '../sheets/sheet-looks';
import { nameArea, oneCell } from './edit-parts';
import {
  chooseGeneratedSheet,
  findGeneratedSheet,
  type GeneratedSheet,
  reservationOf,
  type SheetNames,
  type WaitingSheet,
} from '../sheets/names';
import type { Edits } from '../../../workbook/edit';

/** Sheets made with the tracker and filled later, and the cell of each that its filling writes again. */
const WAITING = {
  gantt: { row: 0, column: 0 },
  milestones: { row: 0, column: 0 },
  summary: { row: 0, column: 1 },
} as const satisfies Record<WaitingSheet, CellPlace>;

/** Makes the sheets that other commands fill: one sentence on each says which button does. */
export function reserveSheets(
  snapshot: WorkbookSnapshot,
  sentences: Readonly<Record<WaitingSheet, string>>,
): Edits {
  const kinds = Object.keys(WAITING) as WaitingSheet[];
  return kinds.flatMap((kind): Edits => {
    if (findGeneratedSheet(snapshot, kind) !== null) return [];
    const sheet = chooseGeneratedSheet(snapshot, kind);
    const at = WAITING[kind];
    return [
      { kind: 'ensureSheet', sheet, tabColor: GENERATED_TAB, gridlines: 'hidden' },
      { kind: 'writeCells', sheet, at, cells: [[sentences[kind]]] },
      nameArea(reservationOf(kind), sheet, oneCell(at.row, at.column)),
    ];
  });
}

/** Places the sheets of a tracker just made before those of the user, in the order they are read. */
export function placeSheets(
  snapshot: WorkbookSnapshot,
  sheets: SheetNames & { readonly checks: string },
  made: ReadonlySet<string>,
): Edits {
  const generated = (kind: GeneratedSheet): string => chooseGeneratedSheet(snapshot, kind);
  const order = [
    generated('synthesis'),
    generated('gantt'),
    generated('milestones'),
    generated('summary'),
    sheets.tblSuivi,
    sheets.tblSessions,
    sheets.tblPresences,
    sheets.tblPartenaires,
    sheets.tblSites,
    sheets.checks,
    sheets.tblParametres,
    sheets.tblListes,
    generated('workings'),
  ];
  return order
    .filter((sheet) => made.has(sheet))
    .map((sheet, position) => ({ kind: 'placeSheet', sheet, position }));
}
