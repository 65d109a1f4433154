import { isInAxis } from '../columns/column-headers';
import { type ColumnTarget, TELLING, WHEN } from '../columns/column-targets';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import { foldedText, type Grid, indentOf, lineText, meaningfulFill } from '../../reading/grid';
import { matchTerm } from '../../names/term-index';
import { levelOf, shapeOf } from './numbering';
import { TOTAL_START } from '../../reading/layout-words';
import { type FilledRow, filledColumns, nextRow, type RowContext, type RowRole } from './row-role';

/** Columns that make a row an action, whatever its look. */
const SAYING: readonly ColumnTarget[] = [...WHEN, 'year', 'status', 'statusMark', 'doneOn'];
const MOSTLY = 0.6;
const WHOLE_ROW = 0.8;
const ROW_NUMBER = /^[\divx]{1,4}[.)°]?$/u;
/** « 1.2 », « 3.1.1/2 » */
const INNER_NUMBER = /^\d{1,4}(?:[.,/]\d{1,3})+\.?$/u;
const MAX_BANNER_LETTERS = 90;
const NOTE_LETTERS = 60;
const NEARBY = 6;

/** The one cell that says something in a row that is a heading; null for any other row. */
export function bannerCell(context: RowContext, line: FilledRow): number | null {
  const { grid, strands, columns } = context;
  const { row, filled } = line;
  const owners = columns.filter(({ target }) => target === 'owner').map(({ column }) => column);
  const isTold = columns.some(
    ({ column: at, target }) => filled.includes(at) && SAYING.includes(target),
  );
  // A sum beside a coloured heading is of the rows it heads.
  const mayBeSum = !isTold && isFilledOver(grid, context.table, row);
  const title = columns.find(({ target }) => target === 'title')?.column ?? 0;
  const isApart = !isTold && isNumberedApart(context, row);
  const isNumber = (column: number): boolean => {
    const text = foldedText(grid, row, column);
    const isInner = column < title && INNER_NUMBER.test(text) && !isDrawnAt(context, row);
    return ROW_NUMBER.test(text) || isInner || (isApart && column === context.numbering.column);
  };
  const told = filled.filter(
    (column) => !isNumber(column) && !(mayBeSum && grid.isFormula(row, column)),
  );
  const [column, ...others] = told;
  // A group may name who answers for it.
  const isOwned = line.areLoneRare && others.every((at) => owners.includes(at));
  if (column === undefined || (others.length > 0 && !isOwned)) return null;
  if (others.length > 0) return !isTold && headsRows(context, row, column) ? column : null;
  const text = lineText(grid, row, column);
  if (text.length > MAX_BANNER_LETTERS || typeof grid.value(row, column) === 'number') return null;
  if (strands.isProgramme(text)) return column;
  const target = columns.find((match) => match.column === column)?.target;
  if (target === 'strand' || target === 'territory') return column;
  const width = grid.merge(row, column)?.columnCount ?? 1;
  const { firstColumn, lastColumn } = context.table;
  const isWide =
    (width >= 3 || (lastColumn > firstColumn && width * 2 > lastColumn - firstColumn + 1)) &&
    !isUsual(context, column, width);
  const next = nextRow(context, row);
  const isHead =
    isApart ||
    isParentByNumber(context, row) ||
    (next !== null && levelOf(context, next, column) > levelOf(context, row, column)) ||
    (line.headGroups && column === title) ||
    (line.areLoneRare && headsRows(context, row, column));
  if (isWide || (!isTold && isHead)) return column;
  return standsOut(context, row, column) && !isSentence(text) ? column : null;
}

/** Whether a row has a bar of its own, so that it is one of the tasks. */
function isDrawnAt({ grid, table: { axis } }: RowContext, row: number): boolean {
  if (axis === null) return false;
  for (let column = axis.firstColumn; column <= axis.lastColumn; column += 1) {
    if (meaningfulFill(grid.look(row, column)) !== null) return true;
  }
  return false;
}

/** Whether most rows are merged in the same way: it is how the sheet makes its column wide. */
function isUsual({ grid, table }: RowContext, column: number, width: number): boolean {
  let same = 0;
  let filled = 0;
  for (let row = table.lastHeaderRow + 1; row <= table.lastRow; row += 1) {
    if (grid.isEmpty(row, column)) continue;
    filled += 1;
    if (grid.merge(row, column)?.columnCount === width) same += 1;
  }
  return same > filled / 2 && same > 2;
}

/** Whether most rows say more than a title: when, who, how far. */
export function haveSeveralCells(context: RowContext): boolean {
  const { grid, table, columns } = context;
  const telling = new Set(
    columns.filter(({ target }) => TELLING.includes(target)).map(({ column }) => column),
  );
  let rows = 0;
  let told = 0;
  for (let row = table.lastHeaderRow + 1; row <= table.lastRow; row += 1) {
    const [first] = grid.filled(row);
    if (first === undefined || TOTAL_START.test(foldedText(grid, row, first))) continue;
    rows += 1;
    if (grid.filled(row).some((column) => telling.has(column))) told += 1;
  }
  return told >= rows * MOSTLY;
}

/** Whether the rows with nothing but a title name groups: the first is one, and each heads rows that say more. */
export function loneHeadGroups(context: RowContext): boolean {
  const { grid, columns } = context;
  const title = columns.find(({ target }) => target === 'title')?.column;
  const telling = columns.filter(({ target }) => TELLING.includes(target));
  const rows = rowsUnderHeader(context.table).filter((row) => {
    const [first] = filledColumns(context, row);
    return first !== undefined && !TOTAL_START.test(foldedText(grid, row, first));
  });
  const isLone = (row: number): boolean => {
    const [column, other] = filledColumns(context, row);
    return column === title && other === undefined && !isSentence(lineText(grid, row, column ?? 0));
  };
  const tells = (row: number | undefined): boolean =>
    row !== undefined && telling.filter(({ column }) => !grid.isEmpty(row, column)).length > 1;
  const lone = rows.filter(isLone);
  return (
    lone.length > 1 &&
    lone.length * 2 <= rows.length &&
    lone[0] === rows[0] &&
    rows.every((row, index) => (isLone(row) ? tells(rows[index + 1]) : tells(row)))
  );
}

/** A title alone of another colour than the rows it heads, or whose number theirs begin with. */
function headsRows(context: RowContext, row: number, column: number): boolean {
  const { grid } = context;
  const next = nextRow(context, row);
  if (next === null) return false;
  const fill = meaningfulFill(grid.look(row, column));
  const isColoured = fill !== null && fill !== meaningfulFill(grid.look(next, column));
  return isColoured || isParentByNumber(context, row);
}

/** Numbered as the rows that say when, who or how far are not, and before they are: « A » over « 1 ». */
function isNumberedApart(context: RowContext, row: number): boolean {
  const { column, shapes, told } = context.numbering;
  const shape = column === null ? '' : shapeOf(foldedText(context.grid, row, column));
  if (shape === '' || told.size === 0 || told.has('')) return false;
  const first = shapes.findIndex((one) => told.has(one));
  return shapes.indexOf(shape) < first && nextRow(context, row) !== null;
}

/** « 1.2 » over « 1.2.1 ». */
function isParentByNumber(context: RowContext, row: number): boolean {
  const next = nextRow(context, row);
  const numbers = context.columns.find(({ target }) => target === 'number')?.column;
  if (next === null || numbers === undefined) return false;
  const [own = '', under = ''] = [row, next].map((at) =>
    foldedText(context.grid, at, numbers).replace(/[.,]0?$/u, ''),
  );
  return own !== '' && under.startsWith(own) && /^[.,]/u.test(under.slice(own.length));
}

/** A cell in bold, in colour or in capitals where the rows around it are not. */
function standsOut({ grid, table }: RowContext, row: number, column: number): boolean {
  const look = grid.look(row, column);
  const next = Math.min(row + 1, table.lastRow);
  const below = grid.look(next, column);
  const isColoured =
    meaningfulFill(look) !== null &&
    meaningfulFill(look) !== meaningfulFill(below) &&
    isFilledOver(grid, table, row) &&
    !isEveryOther(grid, row, column) &&
    !isUsualFill(grid, row, column);
  // A heading may open with a heading set further in.
  const isInside = indentOf(grid, next, column) > indentOf(grid, row, column);
  const isBold = look.bold && (!below.bold || isInside);
  const text = lineText(grid, row, column);
  const isShouted = text === text.toUpperCase() && /\p{Lu}{5}/u.test(text);
  return isColoured || isBold || isShouted;
}

/** One of three lines or more that are coloured every other line, to be followed. */
function isEveryOther(grid: Grid, row: number, column: number): boolean {
  const fillOf = (at: number): string | null => meaningfulFill(grid.look(at, column));
  const fill = fillOf(row);
  return [-4, -2, 0].some((from) =>
    [0, 1, 2, 3, 4].every((step) => (fillOf(row + from + step) === fill) === (step % 2 === 0)),
  );
}

/** A column where most texts nearby have the same colour is drawn so, headings or not. */
function isUsualFill(grid: Grid, row: number, column: number): boolean {
  const near = Array.from({ length: 2 * NEARBY }, (_, index) => row - NEARBY + index);
  const told = near.filter((at) => at >= 0 && at !== row && !grid.isEmpty(at, column));
  const fill = meaningfulFill(grid.look(row, column));
  const same = told.filter((at) => meaningfulFill(grid.look(at, column)) === fill);
  return same.length * 2 > told.length;
}

/** A banner is coloured over the row, not in one cell only, which would be a status, nor by bars. */
function isFilledOver(grid: Grid, table: FoundTable, row: number): boolean {
  const { firstColumn, lastColumn } = table;
  const filled = Array.from(
    { length: lastColumn - firstColumn + 1 },
    (_, at) => firstColumn + at,
  ).filter((column) => meaningfulFill(grid.look(row, column)) !== null);
  const beside = filled.filter((column) => !isInAxis(table, column));
  return beside.length >= 2 || filled.length >= (lastColumn - firstColumn + 1) * WHOLE_ROW;
}

export function isSentence(text: string): boolean {
  return text.length > NOTE_LETTERS || /[.!?]$/u.test(text);
}

export function bannerRole(
  { grid, strands, references }: RowContext,
  row: number,
  column: number,
): RowRole {
  const text = lineText(grid, row, column);
  if (strands.find(text) !== null) return { kind: 'strand', column, text };
  if (matchTerm(text, references.territories) !== null) return { kind: 'territory', column, text };
  const isPlace = matchTerm(text, references.sites) ?? matchTerm(text, references.towns);
  return { kind: isPlace === null ? 'strand' : 'site', column, text };
}
