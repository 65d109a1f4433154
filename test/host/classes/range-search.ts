import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { ExcelError } from '../rich-api/excel-error';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { type Cell, isEmptyCell } from '../model/cell';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Session } from '../rich-api/session';
import { isGiven, oneOf, text } from './arguments';
import type { RangeTarget } from './range-target';
import { areaOf, bounding, intersect } from './range-target';
import { specialCells } from './special-cells';

export type Context = MemberContext<RangeTarget>;

export function single(area: Area): Area {
  return { ...area, rowCount: 1, columnCount: 1 };
}

export function mergedAreas({ target, session }: Context): HostObject | null {
  const area = areaOf(target, session);
  // Only blocks whose first cell is inside are seen, as Excel does.
  const merges = target.sheet.merges.filter((merge) => intersect(single(merge), area) !== null);
  if (merges.length === 0) return null;
  return specialCells(target.sheet, merges, session);
}

/** The edge of the block of filled cells, as Ctrl+arrow finds it. */
export function edge(
  { target, session }: Context,
  direction: Argument,
  fromActive: Argument,
): Area {
  if (isGiven(fromActive)) throw session.gap('activeCell of Range.getRangeEdge');
  const way = oneOf(direction, ['Up', 'Down', 'Left', 'Right']);
  const [dr, dc] = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[way] as [
    number,
    number,
  ];
  let { row, column } = areaOf(target, session);
  const isFilled = (r: number, c: number): boolean => target.sheet.cell(r, c) !== undefined;
  const canMove = (): boolean =>
    row + dr >= 0 && row + dr < MAX_ROWS && column + dc >= 0 && column + dc < MAX_COLUMNS;
  const throughFilled = isFilled(row, column) && isFilled(row + dr, column + dc);
  while (canMove()) {
    const next = isFilled(row + dr, column + dc);
    if (throughFilled && !next) break;
    row += dr;
    column += dc;
    if (!throughFilled && next) break;
  }
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Grows the range until a ring of empty cells surrounds it. */
export function region({ target, session }: Context): Area {
  let area = single(areaOf(target, session));
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const ring = {
      row,
      column,
      rowCount: Math.min(MAX_ROWS, area.row + area.rowCount + 1) - row,
      columnCount: Math.min(MAX_COLUMNS, area.column + area.columnCount + 1) - column,
    };
    const used = target.sheet.usedArea('values', ring);
    const next = used ? bounding(area, used) : area;
    if (next.rowCount === area.rowCount && next.columnCount === area.columnCount) return area;
    area = next;
  }
}

const SPECIAL_KINDS = ['Constants', 'Formulas', 'Blanks', 'Visible'] as const;
type SpecialKind = (typeof SPECIAL_KINDS)[number];

export function special(
  context: Context,
  [kind, valueKind]: readonly Argument[],
): HostObject | null {
  const { target, session } = context;
  const wanted = oneOf(kind, SPECIAL_KINDS);
  if (target.sheet.protection !== null) {
    throw new ExcelError('AccessDenied', 'A protected sheet does not tell its special cells');
  }
  const area = areaOf(target, session);
  const used = target.sheet.usedArea('all', area);
  const cells = matching(context, wanted, valueKind, used ?? single(area), session);
  return cells.length === 0 ? null : specialCells(target.sheet, cells, session);
}

function matching(
  { target }: Context,
  wanted: SpecialKind,
  valueKind: Argument,
  area: Area,
  session: Session,
): Area[] {
  const { sheet } = target;
  const isWanted = wantedIn(sheet, wanted);
  const rows: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cell(row, column);
      if (!isWanted(cell, row, column)) continue;
      if (isGiven(valueKind) && (wanted === 'Constants' || wanted === 'Formulas')) {
        const value = cell ? session.calculator.valueOf(sheet, row, column, cell) : null;
        if (!isOfKind(value, text(valueKind), session)) continue;
      }
      const last = rows.at(-1);
      if (last?.row === row && last.column + last.columnCount === column) {
        rows[rows.length - 1] = { ...last, columnCount: last.columnCount + 1 };
      } else rows.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return stacked(rows);
}

function wantedIn(
  { rowProps, columnProps }: Sheet,
  wanted: SpecialKind,
): (cell: Cell | undefined, row: number, column: number) => boolean {
  switch (wanted) {
    case 'Constants':
      return (cell) => cell?.formula === null && cell.value !== null;
    case 'Formulas':
      return (cell) => cell !== undefined && cell.formula !== null;
    case 'Blanks':
      return isEmptyCell;
    case 'Visible':
      return (_cell, row, column) =>
        rowProps.get(row)?.hidden !== true && columnProps.get(column)?.hidden !== true;
  }
}

function isOfKind(value: Scalar, kind: string, session: Session): boolean {
  const isError = typeof value === 'object' && value !== null;
  switch (kind) {
    case 'All':
      return true;
    case 'Errors':
      return isError;
    case 'ErrorsLogicalNumber':
      return typeof value !== 'string';
    case 'Text':
      return typeof value === 'string';
    case 'Numbers':
      return typeof value === 'number';
    case 'Logical':
      return typeof value === 'boolean';
    default:
      throw session.gap(`the value kind ${kind} of Range.getSpecialCells`);
  }
}

/** Joins runs of one row that stand exactly under one another. */
function stacked(runs: readonly Area[]): Area[] {
  const done: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column}:${run.columnCount}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : done[index];
    if (above && index !== undefined && above.row + above.rowCount === run.row) {
      done[index] = { ...above, rowCount: above.rowCount + 1 };
    } else open.set(key, done.push(run) - 1);
  }
  return done;
}
