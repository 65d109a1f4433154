import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import { ExcelError } from '../rich-api/excel-error';
import type { Session } from '../rich-api/session';
import { isUnbounded } from './range-target';

/** What a protected sheet may allow. `cells` needs unlocked cells, `objects` is for charts and tables. */
export type WriteKind =
  | 'cells'
  | 'formatCells'
  | 'formatRows'
  | 'formatColumns'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'autoFilter'
  | 'objects'
  | 'layout';

const OPTION: Readonly<Record<WriteKind, string | null>> = {
  cells: null,
  formatCells: 'allowFormatCells',
  formatRows: 'allowFormatRows',
  formatColumns: 'allowFormatColumns',
  insertRows: 'allowInsertRows',
  insertColumns: 'allowInsertColumns',
  deleteRows: 'allowDeleteRows',
  deleteColumns: 'allowDeleteColumns',
  autoFilter: 'allowAutoFilter',
  objects: 'allowEditObjects',
  layout: null,
};

export function requireWritable(session: Session): void {
  if (session.isViewer) throw new ExcelError('AccessDenied', 'The workbook is only shown');
  if (session.isUndoGroupOpen && session.quirks.has('faulty-undo-groups')) {
    throw new ExcelError('GeneralException', 'Something went wrong');
  }
}

/** Refuses, while a group of undo is open, a call that Excel cannot take back. */
export function requireOutsideUndoGroup(session: Session): void {
  if (session.isUndoGroupOpen) throw new ExcelError('UndoNotSupported', 'It cannot be undone');
}

/** Refuses a write a protected sheet or a read-only workbook would refuse. */
export function requireEditable(
  session: Session,
  sheet: Sheet,
  kind: WriteKind,
  area?: Area,
): void {
  requireWritable(session);
  if (!sheet.protection || kind === 'layout') return;
  const option = OPTION[kind];
  if (option !== null && sheet.protection.options[option] === true) return;
  if (kind === 'cells' && area && !hasLockedCell(session, sheet, area)) return;
  throw new ExcelError('AccessDenied', `The sheet ${sheet.name} is protected`);
}

function hasLockedCell(session: Session, sheet: Sheet, area: Area): boolean {
  if (isUnbounded(area)) return true;
  const { styles } = session.workbook;
  for (let row = area.row; row < Math.min(area.row + area.rowCount, MAX_ROWS); row++) {
    for (
      let column = area.column;
      column < Math.min(area.column + area.columnCount, MAX_COLUMNS);
      column++
    ) {
      if (styles.get(sheet.styleAt(row, column)).locked) return true;
    }
  }
  return false;
}

export function requireStructure(session: Session): void {
  requireWritable(session);
  if (session.workbook.structureProtected) {
    throw new ExcelError('AccessDenied', 'The structure of the workbook is protected');
  }
}
