import { range } from '../../../lib/numbers';
import { isInAxis } from '../columns/column-headers';
import { SAYING } from '../columns/column-targets';
import { rowsUnderHeader } from '../headers/find-tables';
import { fillOf, foldedText, lineText, saysSomething } from '../../reading/grid';
import { TOTAL_START } from '../../reading/layout-words';
import { isRepeatedHeader } from './repeated-headers';
import { readPeriodLabel } from '../time/period-labels';
import { opensWithInfinitive } from '../headers/work-words';
import {
  filledColumns,
  type HeadingLook,
  type HeadingLooks,
  isSentence,
  nextRow,
  type RowContext,
} from './row-context';

/** Merged over the row. */
export const WIDE = 'wide';
const LARGE = 'large';
const CAPITALS = 'capitals';
/** « Peinture : » */
const OPENING = 'opening';
/** « Commission travaux » over « Refaire la toiture », after a blank row. */
const OVER_DEEDS = 'over deeds';
/** Nothing but a title, where most rows tell more: headings when the first row is one and each has its rows. */
const ALONE = 'alone';
const WIDE_COLUMNS = 3;
const WHOLE_ROW = 0.8;
export const MAX_HEADING_LETTERS = 90;
/** Of the rows that look so, those that do as headings do. */
const MOSTLY = 0.75;
/** Of the rows of a table, those that may be headings of one look. */
const MANY = 0.4;
/** Where each group has one row. */
const HALF = 0.5;
const SEVERAL = 3;

/**
 * Tells what the headings of a table look like. Rows of one look are headings when they are few, stand hardly ever one
 * after the other and are silent on what actions say; else the look is that of actions, and nobody is a heading by it.
 */
export function headingLooks(context: RowContext, mayBeOneCell: boolean): HeadingLooks {
  const rows = rowsUnderHeader(context.table).filter((row) => {
    const filled = filledColumns(context, row);
    const isTotal = TOTAL_START.test(foldedText(context.grid, row, filled[0] ?? 0));
    return filled.length > 0 && !isTotal && !isRepeatedHeader(context, row, filled);
  });
  const known = new Map<number, readonly LookOfColumn[]>();
  return (row, column) => {
    const looks = known.get(column) ?? looksOfColumn(context, { rows, column, mayBeOneCell });
    known.set(column, looks);
    const marks = looks.length === 0 ? [] : marksOf(context, { row, column, mayBeOneCell });
    // Where headings have no figures of their own, what looks so and has some is a tinted row.
    const isTinted = looks.some(({ isBare }) => isBare) && hasFigure(context, row, column);
    return looks.filter(({ mark }) => marks.includes(mark)).map((look) => ({ ...look, isTinted }));
  };
}

/** A look, and whether most headings of that look have no figures of their own. */
type LookOfColumn = Omit<HeadingLook, 'isTinted'> & { readonly isBare: boolean };

function looksOfColumn(
  context: RowContext,
  { rows, ...place }: { rows: readonly number[]; column: number; mayBeOneCell: boolean },
): readonly LookOfColumn[] {
  const { grid, columns } = context;
  const { column } = place;
  const lines = rows.map((row) => ({ row, marks: marksOf(context, { row, ...place }) }));
  const saying = columns.filter((one) => SAYING.includes(one.target) && one.column !== column);
  const isQuiet = (row: number): boolean =>
    saying.every(({ column: at }) => !saysSomething(grid, row, at) || grid.isSum(row, at));
  const spans = columns.filter(({ target }) => target === 'start' || target === 'end');
  const isTold = (row: number): boolean =>
    spans.every((one) => saysSomething(grid, row, one.column));
  const differing = new Set(lines.flatMap(({ marks }) => marks));
  return [...differing].flatMap((mark): readonly LookOfColumn[] => {
    const isSo = (line?: { readonly marks: readonly string[] }): boolean =>
      line?.marks.includes(mark) === true;
    const at = rows.filter((_, index) => isSo(lines[index]));
    const bare = at.filter((row) => !hasFigure(context, row, column));
    const apart = lines.filter((line, index) => isSo(line) && !isSo(lines[index + 1]));
    const texts = at.map((row) => lineText(grid, row, column));
    const [first = '', other] = new Set(texts);
    const isOne = other === undefined;
    // A line alone of its look may be a note, or only of larger letters than the next.
    // A name in capitals with a bar of its own is that of a task.
    const isTask = mark === CAPITALS && at.some((row) => hasBar(context, row));
    const isWeak = [LARGE, OPENING, OVER_DEEDS].includes(mark);
    const mayBeOne = mark === WIDE || (!isWeak && !isSentence(first) && !isTask);
    // Among rows that all say when they begin and end, one that says neither.
    const isOnly = spans.length > 1 && rows.every((row) => at.includes(row) || isTold(row));
    const areApart =
      mark !== ALONE || (apart.length === at.length && (isOne ? isOnly : isSo(lines[0])));
    const areHeadings =
      areApart &&
      (!mark.startsWith('#') || !areRowsOfColour(context, column, { rows, at })) &&
      (!isOne || mayBeOne) &&
      texts.filter(({ length }) => length <= MAX_HEADING_LETTERS).length >= at.length * MOSTLY &&
      at.filter(isQuiet).length >= at.length * MOSTLY &&
      // A heading may have a second line, or open with a heading.
      apart.length * 2 >= at.length &&
      at.length <= Math.max(1, rows.length * (mark === ALONE && nameGroups(texts) ? HALF : MANY));
    const isSure = !isOne && apart.length >= at.length * MOSTLY;
    const isBare = isSure && bare.length * 2 > at.length;
    return areHeadings ? [{ mark, isSure, isBare }] : [];
  });
}

/** « Accueil », « Salle », « Cour », « Janvier », « Février »: nothing to do. */
function nameGroups(texts: readonly string[]): boolean {
  const arePeriods = texts.every((text) => readPeriodLabel(text) !== null);
  return arePeriods || (texts.length >= SEVERAL && !texts.some(opensWithInfinitive));
}

/**
 * Whether a colour is that of every second row, or most rows of it fill the columns that the others fill: a row of its own
 * each, in the colour of a person maybe.
 */
function areRowsOfColour(
  { grid, columns }: RowContext,
  title: number,
  { rows, at }: { readonly rows: readonly number[]; readonly at: readonly number[] },
): boolean {
  const second = rows.filter((_, index) => index % 2 === 1);
  if (at.length > 1 && at.join() === second.join()) return true;
  const isTyped = (row: number, column: number): boolean =>
    saysSomething(grid, row, column) && !grid.isFormula(row, column);
  const others = rows.filter((row) => !at.includes(row));
  const usual = columns.filter(
    ({ column, target }) =>
      column !== title &&
      !['number', 'period'].includes(target) &&
      others.filter((row) => isTyped(row, column)).length > others.length * MOSTLY,
  );
  const alike = at.filter((row) => usual.every(({ column }) => isTyped(row, column)));
  return usual.length > 1 && alike.length * 2 > at.length;
}

/** Whether a figure is typed right of a cell: of the row itself, and no sum of what it heads. */
function hasFigure({ grid, table }: RowContext, row: number, column: number): boolean {
  return grid
    .filled(row)
    .some(
      (at) =>
        at > column &&
        at <= table.lastColumn &&
        typeof grid.value(row, at) === 'number' &&
        !grid.isFormula(row, at),
    );
}

/** Whether anything is drawn or written under the time axis. */
function hasBar({ grid, table }: RowContext, row: number): boolean {
  const { axis } = table;
  return (
    axis !== null &&
    range(axis.firstColumn, axis.lastColumn).some(
      (at) => !grid.isEmpty(row, at) || fillOf(grid, row, at) !== null,
    )
  );
}

/** Alone and no deed, over a deed, on the first row or under a blank one. */
function isOverDeeds(context: RowContext, row: number, column: number): boolean {
  const { grid } = context;
  const isDeed = (at: number): boolean => opensWithInfinitive(grid.text(at, column));
  const isFirst = grid.isEmpty(row - 1, column) || row === context.table.lastHeaderRow + 1;
  const isOver = isFirst && !isDeed(row) && isDeed(row + 1);
  return isOver && filledColumns(context, row).length === 1;
}

/** What sets a cell apart for the eye. */
function marksOf(
  context: RowContext,
  { row, column, mayBeOneCell }: { row: number; column: number; mayBeOneCell: boolean },
): readonly string[] {
  const { grid, table, title } = context;
  if (grid.isEmpty(row, column)) return [];
  const look = grid.look(row, column);
  const text = lineText(grid, row, column);
  const { firstColumn, lastColumn } = table;
  const count = lastColumn - firstColumn + 1;
  const width = grid.merge(row, column)?.columnCount ?? 1;
  const fill = fillOf(grid, row, column);
  const next = nextRow(context, row);
  const below = next === null || grid.isEmpty(next, column) ? look : grid.look(next, column);
  const isLarger = (look.fontSize ?? 0) > (below.fontSize ?? Infinity);
  // A colour in one cell only may be a status, and bars are none of the row.
  const filled = range(firstColumn, lastColumn).filter((at) => fillOf(grid, row, at) !== null);
  const beside = filled.filter((at) => !isInAxis(table, at)).length;
  const isBar = column === title && beside < filled.length && filled.length < count * WHOLE_ROW;
  const isOver = !isBar && (beside >= 2 || filled.length >= count * WHOLE_ROW);
  return [
    ...(look.bold ? ['bold'] : []),
    ...(mayBeOneCell && filledColumns(context, row).length === 1 ? [ALONE] : []),
    ...(column === title && text.endsWith(':') ? [OPENING] : []),
    ...(column === title && isOverDeeds(context, row, column) ? [OVER_DEEDS] : []),
    ...(width >= WIDE_COLUMNS || (count > 1 && width * 2 > count) ? [WIDE] : []),
    ...(text === text.toUpperCase() && /\p{Lu}{5}/u.test(text) ? [CAPITALS] : []),
    ...(fill !== null && (isOver || mayBeOneCell) ? [fill] : []),
    ...(isLarger && (look.bold || !hasBar(context, row)) ? [LARGE] : []),
  ];
}
