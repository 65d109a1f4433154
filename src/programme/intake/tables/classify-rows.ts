import { fold } from '../../../lib/text';
import { looksDated } from '../columns/column-content';
import { isInAxis } from '../columns/column-headers';
import type { ColumnMatch, ColumnTarget } from '../columns/column-targets';
import { type FoundTable, headerRowsOf } from '../headers/find-tables';
import { foldedText, type Grid, indentOf, lineText, meaningfulFill } from '../../reading/grid';
import { ADDRESSED, LEGEND_START, NOTE_START, TOTAL_START } from '../../reading/layout-words';
import { findAbbreviations } from './abbreviations';
import { explainsStatuses } from './legend-cells';
import { legendFill } from '../colours';
import type { References } from '../../names/references';
import type { StrandFinder } from './strands';
import { readStatus } from '../../reading/read-status';
import { matchTerm } from '../../names/term-index';

/** What a row under a header is. */
export type RowRole =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'header' }
  | { readonly kind: 'strand'; readonly column: number; readonly text: string }
  | { readonly kind: 'territory'; readonly column: number; readonly text: string }
  | { readonly kind: 'site'; readonly column: number; readonly text: string }
  /** A day alone in its row: that of the rows under it. */
  | { readonly kind: 'day'; readonly column: number; readonly text: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'note' }
  /** A second line of a task, or the same tasks drawn a second time. */
  | { readonly kind: 'again' }
  /** A head has its entries in the rows under it. */
  | { readonly kind: 'legend'; readonly isHead?: true };

export interface RowContext {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly columns: readonly ColumnMatch[];
  readonly strands: StrandFinder;
  readonly references: References;
}

/** Columns that a row of a plan fills besides its title. */
const TELLING: readonly ColumnTarget[] = ['due', 'start', 'end', 'status', 'owner', 'duration'];
const DATED: readonly ColumnTarget[] = ['due', 'start', 'end'];
/** Columns that make a row an action, whatever its look. */
const SAYING: readonly ColumnTarget[] = [...DATED, 'year', 'status', 'statusMark', 'doneOn'];
const MOSTLY = 0.6;
const WHOLE_ROW = 0.8;
const REPEATED_SHARE = 0.6;
const TASKS = /^(?:(?:nom|liste|intitule) des? )?(?:taches?|actions?|activites?|tasks?)\s*:?$/u;
/** What templates call the rows to fill in. */
const SAMPLE_TASK =
  /^(?:(?:tache|activite|etape|action|titre phase|task|activity) \d{1,2}|(?:fill (?:me )?in|a completer|a remplir|lorem ipsum)(?![a-z]).*|x{3,}|\[[^\]]*\])$/u;
const MIN_FORMATS = 6;
const ADVICE_LETTERS = 25;
/** « lundi 12 janvier 2015 », « 17/12/2019 » */
const WHOLE_DAY =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?\d{1,2}(?:er)?(?:[/.-]\d{1,2}[/.-]\d{2,4}| [a-z]{3,9}\.?(?: \d{4})?)$/u;
const ROW_NUMBER = /^[\divx]{1,4}[.)°]?$/u;
/** « 1.2 », « 3.1.1/2 » */
const INNER_NUMBER = /^\d{1,4}(?:[.,/]\d{1,3})+\.?$/u;
const MAX_BANNER_LETTERS = 90;
const NOTE_LETTERS = 60;
const SPOKEN_LETTERS = 40;
/** « Sigle | Signification | Nature ». */
const MAX_EXPLAINING_CELLS = 3;

/** Tells what each row under the header is, from the first to the last row of the table. */
export function classifyRows(context: RowContext): readonly RowRole[] {
  const { table } = context;
  const roles: RowRole[] = [];
  const explaining = explainingRows(context);
  const areLoneRare = haveSeveralCells(context);
  let legend = false;
  let blanks = 0;
  for (let row = table.lastHeaderRow + 1; row <= table.lastRow; row += 1) {
    const filled = filledColumns(context, row);
    if (filled.length === 0) {
      roles.push({ kind: 'blank' });
      legend = false;
      blanks += 1;
      continue;
    }
    if (explaining.has(row)) {
      roles.push({ kind: 'legend' });
      continue;
    }
    const role: RowRole = legend
      ? { kind: 'legend' }
      : roleOf(context, { row, filled, blanks, areLoneRare });
    legend ||= role.kind === 'legend' && role.isHead === true;
    if (role.kind !== 'note') blanks = 0;
    roles.push(role);
  }
  return withoutLastHeadings(areLoneRare ? withoutLastNotes(context, roles) : roles);
}

/** Lone lines under the table, a blank row below rows that say more: the notes of the sheet. */
function withoutLastNotes(context: RowContext, roles: readonly RowRole[]): readonly RowRole[] {
  const top = context.table.lastHeaderRow + 1;
  const last = roles.findLastIndex(
    ({ kind }, index) => kind === 'data' && filledColumns(context, top + index).length > 1,
  );
  const gap = roles.findIndex(({ kind }, index) => index > last && kind === 'blank');
  return roles.map((role, index) =>
    role.kind === 'data' && last >= 0 && gap >= 0 && index > gap ? { kind: 'note' } : role,
  );
}

/** A heading under the last row heads nothing here: it is the title of what follows. */
function withoutLastHeadings(roles: readonly RowRole[]): readonly RowRole[] {
  const last = roles.map(({ kind }) => kind).lastIndexOf('data');
  return roles.map((role, index) =>
    index > last && last >= 0 && 'text' in role ? { kind: 'note' } : role,
  );
}

/** The filled columns of a row that lie inside the table. */
export function filledColumns({ grid, table }: RowContext, row: number): readonly number[] {
  return grid
    .filled(row)
    .filter((column) => column >= table.firstColumn && column <= table.lastColumn);
}

interface FilledRow {
  readonly row: number;
  readonly filled: readonly number[];
  /** Blank rows since the last row of the table. */
  readonly blanks: number;
  /** Whether a row with nothing but a title is an exception. */
  readonly areLoneRare: boolean;
}

function roleOf(context: RowContext, line: FilledRow): RowRole {
  const { grid, columns } = context;
  const { row, filled } = line;
  const first = filled[0] ?? 0;
  const text = foldedText(grid, row, first);
  const named = columns.find(({ target }) => target === 'title')?.column ?? first;
  if (isRepeatedHeader(context, row, filled)) return { kind: 'header' };
  if (LEGEND_START.test(text)) return { kind: 'legend', isHead: true };
  if (explainsStatuses(grid.text(row, first)) || isColourKey(context, row)) {
    return { kind: 'legend' };
  }
  const isSum = filled.some((column) => grid.isFormula(row, column));
  const isTotal = [text, foldedText(grid, row, named)].some((words) => TOTAL_START.test(words));
  if (isTotal && (isSum || !isDated(context, row))) return { kind: 'total' };
  if (NOTE_START.test(text) && filled.length <= 2) return { kind: 'note' };
  const under = row < context.table.lastRow ? filledColumns(context, row + 1) : [];
  const headsAgain = filled.length === 1 && isRepeatedHeader(context, row + 1, under);
  if (headsAgain || isAdvice(context, line) || isFormat(context, line)) return { kind: 'note' };
  if (isDayAlone(context, line)) return { kind: 'day', column: first, text: grid.text(row, first) };
  const heading = bannerCell(context, line);
  if (heading !== null) return bannerRole(context, row, heading);
  return isNote(context, line) || isWrittenOver(context, line)
    ? { kind: 'note' }
    : { kind: 'data' };
}

/** A sentence merged over half of the axis or more is no bar of a task. */
function isWrittenOver({ grid, table }: RowContext, { row, filled }: FilledRow): boolean {
  const { axis } = table;
  return (
    axis !== null &&
    filled.some((column) => {
      const width = grid.merge(row, column)?.columnCount ?? 1;
      const isWide = width * 2 >= axis.lastColumn - axis.firstColumn + 1;
      return (
        isInAxis(table, column) && isWide && lineText(grid, row, column).length > SPOKEN_LETTERS
      );
    })
  );
}

/** The rows that only explain abbreviations, their header included. */
function explainingRows({ grid, table }: RowContext): ReadonlySet<number> {
  const found = findAbbreviations(grid, headerRowsOf([table]));
  const cells = new Set(
    found.flatMap((one) => one.cells).map(({ row, column }) => `${row}:${column}`),
  );
  const rows = new Set(found.flatMap((one) => one.cells).map(({ row }) => row));
  const isExplained = (row: number): boolean => {
    const filled = grid.filled(row);
    return cells.has(`${row}:${filled[0] ?? 0}`) && filled.length <= MAX_EXPLAINING_CELLS;
  };
  return new Set([...rows].filter(isExplained));
}

/** A row that carries a status, a due date or an owner is an action, whatever its first word. */
function isDated({ grid, columns }: RowContext, row: number): boolean {
  return columns.some(({ column, target }) => {
    if (grid.isEmpty(row, column) || grid.isFormula(row, column)) return false;
    if (target === 'due' || target === 'start' || target === 'end') {
      return looksDated(grid, row, column);
    }
    if (target === 'owner') return !/^\d/u.test(lineText(grid, row, column));
    return target === 'status' && readStatus(lineText(grid, row, column), {}) !== null;
  });
}

function isRepeatedHeader(context: RowContext, row: number, filled: readonly number[]): boolean {
  const same = filled.filter((column) => {
    const header = context.columns.find((match) => match.column === column)?.header ?? '';
    return header !== '' && fold(header) === foldedText(context.grid, row, column);
  });
  const isAgain = same.length >= 2 && same.length >= filled.length * REPEATED_SHARE;
  return isAgain || repeatsAxis(context, row, filled) || namesTasks(context, row, filled);
}

/** « Tâches » alone beside the axis, in the first row under it: the name of the column. */
function namesTasks({ grid, table }: RowContext, row: number, filled: readonly number[]): boolean {
  if (table.axis === null || row > table.lastHeaderRow + 2) return false;
  const beside = filled.filter((column) => !isInAxis(table, column));
  const [column] = beside;
  return beside.length === 1 && TASKS.test(foldedText(grid, row, column ?? 0));
}

/** The months or the weeks of the axis once more, over a second drawing. */
function repeatsAxis({ grid, table }: RowContext, row: number, filled: readonly number[]): boolean {
  const { axis } = table;
  if (axis === null) return false;
  const under = filled.filter((at) => at >= axis.firstColumn && at <= axis.lastColumn);
  const same = under.filter((column) =>
    axis.rows.some(({ cells }) =>
      cells.some(
        (cell) => cell.column === column && fold(cell.text) === foldedText(grid, row, column),
      ),
    ),
  );
  return same.length >= 2 && same.length >= under.length * MOSTLY;
}

/** The one cell that says something in a row that is a heading; null for any other row. */
function bannerCell(context: RowContext, line: FilledRow): number | null {
  const { grid, strands, columns } = context;
  const { row, filled } = line;
  const owners = columns.filter(({ target }) => target === 'owner').map(({ column }) => column);
  const isTold = columns.some(
    ({ column: at, target }) => filled.includes(at) && SAYING.includes(target),
  );
  // A sum beside a coloured heading is of the rows it heads.
  const mayBeSum = !isTold && isFilledOver(grid, context.table, row);
  const title = columns.find(({ target }) => target === 'title')?.column ?? 0;
  const isNumber = (column: number): boolean => {
    const text = foldedText(grid, row, column);
    const isInner = column < title && INNER_NUMBER.test(text) && !isDrawnAt(context, row);
    return ROW_NUMBER.test(text) || isInner;
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
  const isHead =
    isParentByNumber(context, row) || (line.areLoneRare && headsRows(context, row, column));
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
function haveSeveralCells(context: RowContext): boolean {
  const { grid, table, columns } = context;
  const telling = new Set(
    columns.filter(({ target }) => TELLING.includes(target)).map(({ column }) => column),
  );
  let rows = 0;
  let told = 0;
  for (let row = table.lastHeaderRow + 1; row <= table.lastRow; row += 1) {
    if (grid.filled(row).length === 0) continue;
    rows += 1;
    if (grid.filled(row).some((column) => telling.has(column))) told += 1;
  }
  return told >= rows * MOSTLY;
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

/** Under the last row, words of statuses each with a colour: a legend without its name. */
function isColourKey(context: RowContext, row: number): boolean {
  const { grid } = context;
  const [column, other] = filledColumns(context, row);
  if (column === undefined || other !== undefined) return false;
  const isStatus = readStatus(lineText(grid, row, column), {})?.confidence === 'high';
  if (!isStatus || legendFill(grid, row, column) === null) return false;
  const next = nextRow(context, row);
  return next === null || isColourKey(context, next);
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

/** The next row that is not empty, or null under the last. */
function nextRow({ grid, table }: RowContext, row: number): number | null {
  let next = row + 1;
  while (next <= table.lastRow && grid.filled(next).length === 0) next += 1;
  return next > table.lastRow ? null : next;
}

/** A line of a template to who fills it in, or one he left as it was: « Tâche 5 », « date ». */
function isAdvice({ grid, columns }: RowContext, { row, filled }: FilledRow): boolean {
  const [first = 0] = filled;
  const isTold = filled.length === 1 && ADDRESSED.test(foldedText(grid, row, first));
  const isSample = columns.some(
    ({ column, target }) => DATED.includes(target) && foldedText(grid, row, column) === 'date',
  );
  const isBare = columns.every(
    ({ column, target }) => !TELLING.includes(target) || grid.isEmpty(row, column),
  );
  if (isBare && SAMPLE_TASK.test(foldedText(grid, row, first))) return true;
  return isSample || (isTold && grid.text(row, first).length >= ADVICE_LETTERS);
}

/** The line under a header that says what each column takes: « Champ texte », « Champ date ». */
function isFormat({ grid, table }: RowContext, { row, filled }: FilledRow): boolean {
  if (row > table.lastHeaderRow + 2 || filled.length < MIN_FORMATS) return false;
  const words = filled.map((column) => foldedText(grid, row, column).split(' ')[0] ?? '');
  const isCommon = (word: string): boolean =>
    word.length > 2 && words.filter((other) => other === word).length >= words.length * MOSTLY;
  return words.some(isCommon);
}

/** A day alone in its row, where no other row has anything in its column. */
function isDayAlone({ grid, table, columns }: RowContext, { row, filled }: FilledRow): boolean {
  const [column = 0] = filled;
  const target = columns.find((match) => match.column === column)?.target;
  const isDay = grid.date(row, column) !== null || WHOLE_DAY.test(foldedText(grid, row, column));
  if (filled.length > 1 || !isDay || target === 'title') return false;
  for (let at = table.lastHeaderRow + 1; at <= table.lastRow; at += 1) {
    if (!grid.isEmpty(at, column) && grid.filled(at).length > 1) return false;
  }
  return true;
}

/** A cell in bold, in colour or in capitals where the rows around it are not. */
function standsOut({ grid, table }: RowContext, row: number, column: number): boolean {
  const look = grid.look(row, column);
  const next = Math.min(row + 1, table.lastRow);
  const below = grid.look(next, column);
  const isColoured =
    meaningfulFill(look) !== null &&
    meaningfulFill(look) !== meaningfulFill(below) &&
    isFilledOver(grid, table, row);
  // A heading may open with a heading set further in.
  const isInside = indentOf(grid.text(next, column)) > indentOf(grid.text(row, column));
  const isBold = look.bold && (!below.bold || isInside);
  const text = lineText(grid, row, column);
  const isShouted = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  return isColoured || isBold || isShouted;
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

function isSentence(text: string): boolean {
  return text.length > NOTE_LETTERS || /[.!?]$/u.test(text);
}

function bannerRole(
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

/** A sentence alone, outside the column of titles or after blank rows, speaks of the table or heads the next. */
function isNote(context: RowContext, { row, filled, blanks }: FilledRow): boolean {
  const [column] = filled;
  if (column === undefined || filled.length > 1) return false;
  const target = context.columns.find((match) => match.column === column)?.target;
  const text = lineText(context.grid, row, column);
  const isTitle = target === 'title' || target === 'detail' || target === 'card';
  if (!isTitle) return true;
  const headsNext = row === context.table.lastRow && context.grid.filled(row + 1).length > 0;
  return blanks > 0 && (headsNext || isSentence(text) || text.startsWith('('));
}
