import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { isEmptyCell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Style } from '../model/style';
import type { Json } from '../rich-api/wire';
import type { Session } from '../rich-api/session';

/** Changes the style of every cell of an area, empty ones included. Whole columns and rows keep it as theirs. */
export function editStyles(
  session: Session,
  sheet: Sheet,
  area: Area,
  change: (style: Style) => Style,
): void {
  const { styles } = session.workbook;
  const changed = new Map<number, number>();
  const next = (id: number): number => {
    const known = changed.get(id);
    if (known !== undefined) return known;
    const made = styles.intern(change(styles.get(id)));
    changed.set(id, made);
    return made;
  };
  if (area.rowCount === MAX_ROWS) editColumns(sheet, area, next);
  else if (area.columnCount === MAX_COLUMNS) editRows(sheet, area, next);
  else editCells(sheet, area, next);
}

function editCells(sheet: Sheet, area: Area, next: (id: number) => number): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const before = sheet.styleAt(row, column);
      const style = next(before);
      const cell = sheet.cell(row, column);
      if (style === before) continue;
      const isBare = isEmptyCell(cell);
      const bare = sheet.rowProps.get(row)?.style ?? sheet.columnProps.get(column)?.style ?? 0;
      if (isBare && style === bare) sheet.setCell(row, column, null);
      else sheet.setCell(row, column, { ...(cell ?? { value: null, formula: null }), style });
    }
  }
}

function editStored(sheet: Sheet, area: Area, next: (id: number) => number): void {
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    const style = next(cell.style);
    if (style !== cell.style) sheet.setCell(row, column, { ...cell, style });
  }
}

function editColumns(sheet: Sheet, area: Area, next: (id: number) => number): void {
  editStored(sheet, area, next);
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    sheet.setColumnProps(column, { style: next(sheet.columnProps.get(column)?.style ?? 0) });
  }
}

function editRows(sheet: Sheet, area: Area, next: (id: number) => number): void {
  editStored(sheet, area, next);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    sheet.setRowProps(row, { style: next(sheet.rowProps.get(row)?.style ?? 0) });
  }
}

/** The styles an area shows: a few ids, however big the area. */
export function stylesIn(sheet: Sheet, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  if (area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS) {
    for (const { cell } of sheet.cellsIn(area)) found.add(cell.style);
    const hasRows = area.rowCount === MAX_ROWS;
    const first = hasRows ? area.column : area.row;
    const count = hasRows ? area.columnCount : area.rowCount;
    const props = hasRows ? sheet.columnProps : sheet.rowProps;
    for (let index = first; index < first + count; index++) found.add(props.get(index)?.style ?? 0);
    return found;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      found.add(sheet.styleAt(row, column));
    }
  }
  return found;
}

/** What all the cells have in common; null when they differ. */
export function common(
  session: Session,
  sheet: Sheet,
  area: Area,
  read: (style: Style) => Json,
): Json {
  let shared: Json | undefined;
  for (const id of stylesIn(sheet, area)) {
    const value = read(session.workbook.styles.get(id));
    if (shared === undefined) shared = value;
    else if (shared !== value) return null;
  }
  return shared ?? null;
}
