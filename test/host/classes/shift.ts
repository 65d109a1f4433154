import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { mapReferences, referenceArea, showReference } from '../formulas/references';
import type { Cell } from '../model/cell';
import type { Anchor, Sheet } from '../model/sheet';
import type { Session } from '../rich-api/session';
import type { ChangeOrigin } from './changes';
import { raiseChange } from './changes';
import { mapAllFormulas } from './formula-upkeep';
import { intersect, isWithin } from './range-target';

export type Axis = 'down' | 'right';

interface Shift {
  /** The cells inserted or deleted. */
  readonly area: Area;
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
}

/** Where a rectangle goes; null when it is deleted, itself when it is not concerned. */
export function shiftArea(own: Area, { area, axis, kind }: Shift): Area | null {
  const isRows = axis === 'down';
  const band: Area = isRows
    ? { ...area, row: 0, rowCount: MAX_ROWS }
    : { ...area, column: 0, columnCount: MAX_COLUMNS };
  if (!isWithin(own, band)) return own;
  const first = isRows ? own.row : own.column;
  const count = isRows ? own.rowCount : own.columnCount;
  const limit = isRows ? MAX_ROWS : MAX_COLUMNS;
  if (count === limit) return own;
  const at = isRows ? area.row : area.column;
  const size = isRows ? area.rowCount : area.columnCount;
  const moved =
    kind === 'insert' ? shiftInsert(first, count, at, size) : shiftDelete(first, count, at, size);
  if (!moved || moved.first >= limit) return null;
  const length = Math.min(moved.count, limit - moved.first);
  return isRows
    ? { ...own, row: moved.first, rowCount: length }
    : { ...own, column: moved.first, columnCount: length };
}

function shiftInsert(
  first: number,
  count: number,
  at: number,
  size: number,
): { first: number; count: number } {
  if (at <= first) return { first: first + size, count };
  return at < first + count ? { first, count: count + size } : { first, count };
}

function shiftDelete(
  first: number,
  count: number,
  at: number,
  size: number,
): { first: number; count: number } | null {
  const end = first + count;
  const lost = Math.max(0, Math.min(end, at + size) - Math.max(first, at));
  if (lost === count) return null;
  const before = Math.max(0, Math.min(first, at + size) - Math.min(first, at));
  return { first: first - before, count: count - lost };
}

function shiftFormula(formula: string, own: string | null, sheet: Sheet, shift: Shift): string {
  return mapReferences(formula, (reference, text) => {
    const name = reference.sheet ?? own;
    if (name?.toLowerCase() !== sheet.name.toLowerCase()) return text;
    const area = referenceArea(reference);
    const moved = shiftArea(area, shift);
    if (moved === null) return '#REF!';
    if (moved === area) return text;
    const end = {
      row: moved.row + moved.rowCount - 1,
      column: moved.column + moved.columnCount - 1,
    };
    return showReference({
      ...reference,
      start: { ...reference.start, row: moved.row, column: moved.column },
      end: reference.end && { ...reference.end, ...end },
    });
  });
}

function moveCells(sheet: Sheet, { area, axis, kind }: Shift): void {
  const isRows = axis === 'down';
  const region: Area = isRows
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
  const step = (kind === 'insert' ? 1 : -1) * (isRows ? area.rowCount : area.columnCount);
  const taken: { row: number; column: number; cell: Cell }[] = [...sheet.cellsIn(region)];
  for (const { row, column } of taken) sheet.setCell(row, column, null);
  for (const { row, column, cell } of taken) {
    if (kind === 'delete' && intersect({ row, column, rowCount: 1, columnCount: 1 }, area))
      continue;
    if (isRows) sheet.setCell(row + step, column, cell);
    else sheet.setCell(row, column + step, cell);
  }
  if (isRows && area.columnCount === MAX_COLUMNS) moveProps(sheet.rowProps, area.row, step);
  if (!isRows && area.rowCount === MAX_ROWS) {
    moveProps(sheet.columnProps, area.column, step);
    sheet.touched.add('columns');
  }
  if (kind === 'insert') copyFormat(sheet, area, axis);
}

/** Inserted cells look like those before them. */
function copyFormat(sheet: Sheet, area: Area, axis: Axis): void {
  const isRows = axis === 'down';
  if ((isRows ? area.row : area.column) === 0) return;
  const source: Area = isRows
    ? { ...area, row: area.row - 1, rowCount: 1 }
    : { ...area, column: area.column - 1, columnCount: 1 };
  for (const { row, column, cell } of [...sheet.cellsIn(source)]) {
    for (let index = 0; index < (isRows ? area.rowCount : area.columnCount); index++) {
      const place = isRows ? [area.row + index, column] : [row, area.column + index];
      sheet.setCell(place[0] ?? 0, place[1] ?? 0, {
        value: null,
        formula: null,
        style: cell.style,
      });
    }
  }
}

function moveProps<T>(props: Map<number, T>, at: number, step: number): void {
  const entries = [...props].filter(([index]) => index >= at);
  for (const [index] of entries) props.delete(index);
  for (const [index, value] of entries) {
    if (step > 0 || index >= at - step) props.set(index + step, value);
  }
}

function moveFeatures(sheet: Sheet, shift: Shift): void {
  const move = (area: Area): Area | null => shiftArea(area, shift);
  const moveRule = <T extends { areas: readonly Area[] }>(rule: T): T[] => {
    const areas = rule.areas.map(move).filter((area) => area !== null);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  };
  sheet.merges = sheet.merges.map(move).filter((area) => area !== null);
  sheet.validations = sheet.validations.flatMap(moveRule);
  sheet.conditionalRules = sheet.conditionalRules.flatMap(moveRule);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = move(link.area);
    return area ? [{ ...link, area }] : [];
  });
  sheet.tables = sheet.tables.filter((table) => {
    const area = move(table.area);
    if (area) table.area = area;
    return area !== null;
  });
  if (sheet.autoFilter) {
    const area = move(sheet.autoFilter.area);
    sheet.autoFilter = area && { ...sheet.autoFilter, area };
  }
  sheet.annotations = sheet.annotations.filter((note) => {
    const area = move({ ...note.place, rowCount: 1, columnCount: 1 });
    if (area) note.place = { row: area.row, column: area.column };
    return area !== null;
  });
  moveAnchors(sheet.anchors, shift);
  for (const part of [
    'merges',
    'validations',
    'conditionalFormats',
    'hyperlinks',
    'tables',
    'autoFilter',
  ] as const) {
    sheet.touched.add(part);
  }
}

function moveAnchors(anchors: Set<WeakRef<Anchor>>, shift: Shift): void {
  for (const reference of anchors) {
    const anchor = reference.deref();
    if (!anchor) anchors.delete(reference);
    else if (anchor.area) anchor.area = shiftArea(anchor.area, shift);
  }
}

function apply(session: Session, sheet: Sheet, shift: Shift): void {
  moveCells(sheet, shift);
  moveFeatures(sheet, shift);
  mapAllFormulas(session.workbook, (formula, _, own) => shiftFormula(formula, own, sheet, shift));
}

function changeType(area: Area, axis: Axis, done: 'Inserted' | 'Deleted'): string {
  if (axis === 'down' && area.columnCount === MAX_COLUMNS) return `Row${done}`;
  return axis === 'right' && area.rowCount === MAX_ROWS ? `Column${done}` : `Cell${done}`;
}

export function insertCells(
  session: Session,
  sheet: Sheet,
  area: Area,
  axis: Axis,
  origin: ChangeOrigin = 'add-in',
): void {
  apply(session, sheet, { area, axis, kind: 'insert' });
  raiseChange(session, { sheet, area, type: changeType(area, axis, 'Inserted'), origin });
}

export function deleteCells(
  session: Session,
  sheet: Sheet,
  area: Area,
  axis: Axis,
  origin: ChangeOrigin = 'add-in',
): void {
  apply(session, sheet, { area, axis, kind: 'delete' });
  raiseChange(session, { sheet, area, type: changeType(area, axis, 'Deleted'), origin });
}
