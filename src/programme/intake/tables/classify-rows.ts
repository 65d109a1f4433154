import { looksDated } from '../columns/column-content';
import { AXIS_NAME, isInAxis } from '../columns/column-headers';
import { TELLING } from '../columns/column-targets';
import { rowsUnderHeader } from '../headers/find-tables';
import { NAMES_WORK } from '../headers/work-words';
import { isPersonName } from '../../reading/card-heads';
import { fillOf, foldedText, lineText } from '../../reading/grid';
import { COLOUR_NAME, NOTE_START, TOTAL_START } from '../../reading/layout-words';
import { bannerRole, headsTime } from './heading-kinds';
import { bannerCell, countsOfRows, haveSeveralCells, stateOfHeading } from './heading-rows';
import { headingLooks } from './heading-looks';
import { explainsMark, explainsWords, LEGEND_WIDTH, opensLegend } from './legend-cells';
import { withoutLinesBelow } from './lines-below';
import { followsOn } from './numbering';
import {
  isRepeatedHeader,
  namesBareColumns,
  partTitle,
  titleOfFirstPart,
} from './repeated-headers';
import {
  type FilledRow,
  filledColumns,
  isSentence,
  type RowContext,
  type RowRole,
} from './row-context';
import { isAdvice, isFormat } from './template-rows';
import { readStatus } from '../../reading/read-status';

const SPOKEN_LETTERS = 40;
const INFORMATION = /^(?:(?:pour )?info(?:rmation)?s?|fyi)$/u;

/** Tells what each row under the header is, from the first to the last row of the table. */
export function classifyRows(context: RowContext): readonly RowRole[] {
  const { table, title = 0 } = context;
  const roles: RowRole[] = [];
  const areLoneRare = haveSeveralCells(context);
  const looks = headingLooks(context, areLoneRare);
  const counts = countsOfRows(context);
  /** The column of the legend that goes on. */
  let legend: number | null = null;
  let blanks = 0;
  for (let row = table.lastHeaderRow + 1; row <= table.lastRow; row += 1) {
    const filled = filledColumns(context, row);
    if (filled.length === 0) {
      // A blank row may part a legend from its head, and ends it under an entry.
      const last = roles.at(-1);
      const isHeld = last?.kind === 'legend' && last.isHead === true;
      if (!isHeld || filledColumns(context, row - 1).length !== 1) legend = null;
      roles.push({ kind: 'blank' });
      // Where its titles are merged with those above, it is part of their line.
      if ((context.grid.merge(row, title)?.row ?? row) === row) blanks += 1;
      continue;
    }
    const read = roleOf(context, { row, filled, blanks, looks, counts });
    // What has its day or its owner, and a header, are no entries.
    if (read.kind === 'header' || isTask(context, { row, filled })) legend = null;
    const entry: RowRole = isSentence(lineText(context.grid, row, filled[0] ?? 0))
      ? { kind: 'note' }
      : { kind: 'legend' };
    const role = legend === null ? read : entry;
    if (role.kind === 'legend' && role.isHead === true) legend ??= filled[0] ?? 0;
    if (role.kind !== 'note') blanks = 0;
    // What a row names beside a legend is no entry of it: it is told.
    const isBeside = legend !== null && title > legend + LEGEND_WIDTH && filled.includes(title);
    roles.push(isBeside ? { kind: 'note' } : role);
  }
  return withoutLinesBelow(context, roles, areLoneRare);
}

function roleOf(
  context: RowContext,
  line: FilledRow & { readonly counts: (row: number, column: number) => boolean },
): RowRole {
  const { grid, columns } = context;
  const { row, filled } = line;
  const first = filled[0] ?? 0;
  const text = foldedText(grid, row, first);
  const named = context.title ?? first;
  const isAxisName = filled.length > 2 && AXIS_NAME.test(text);
  if (
    isAxisName ||
    namesBareColumns(context, row, filled) ||
    isRepeatedHeader(context, row, filled)
  ) {
    return { kind: 'header' };
  }
  // « Anne Petit », « Luc Roy » under a drawing of tasks: whose its colours are.
  const areNames = filled.length > 1 && filled.every((at) => isPersonName(lineText(grid, row, at)));
  const isKey = context.table.axis !== null && line.blanks > 0 && areNames;
  const opens = opensLegend(text, filled.length) && !isTask(context, line);
  if (isKey || opens) return { kind: 'legend', isHead: true };
  const isOfMark = filled.length === 1 && explainsMark(grid, context.table, text);
  // « Rouge | Urgent »
  const isOfColour = COLOUR_NAME.test(text) && filled.length === 2 && filled[1] === first + 1;
  if (isOfMark || isOfColour || explainsWords(grid.text(row, first))) return { kind: 'legend' };
  const isSum = filled.some((column) => grid.isFormula(row, column));
  const isTotal = [text, foldedText(grid, row, named)].some((words) => TOTAL_START.test(words));
  // « Reste à faire » over what is to be done.
  const isState = filled.length === 1 && stateOfHeading(text) !== '';
  if (isTotal && !isState && (isSum || !isDated(context, row))) return { kind: 'total' };
  // « * Tondre », « * Tailler les haies » from the first row on: stars before what is listed, and no notes.
  const isBulleted = /^\*\s?\p{L}/u.test(lineText(grid, context.table.lastHeaderRow + 1, first));
  if (NOTE_START.test(text) && filled.length <= 2 && !isBulleted) return { kind: 'note' };
  const under = row < context.table.lastRow ? filledColumns(context, row + 1) : [];
  const isOver = isRepeatedHeader(context, row + 1, under) && partTitle(context, row) !== '';
  // The title of a part does without its header once others have theirs.
  const part = titleOfFirstPart(context);
  const isNext =
    line.blanks > 0 || (part !== null && followsOn(part.text, partTitle(context, row)));
  const isPart = isOver || (isNext && filled.length === 1 && first === named);
  // The heading of the first part may stand under its header, and those of the others over it.
  const isHeaded = isOver && filledColumns(context, context.table.lastHeaderRow + 1).length === 1;
  if (isPart && (isHeaded || part !== null)) {
    return bannerRole(context, { column: first, text: partTitle(context, row) });
  }
  const isTold = isAdvice(context, line) || isFormat(context, line) || isInformation(context, line);
  if (isOver || isTold) return { kind: 'note' };
  if (headsTime(context, line)) {
    return { kind: 'month', column: first, text: lineText(grid, row, first) };
  }
  const words = filled.filter((at) => !line.counts(row, at));
  const heading = bannerCell(context, { ...line, filled: words });
  if (heading !== null) {
    return bannerRole(context, { column: heading, text: lineText(grid, row, heading) });
  }
  if (isNote(context, line) || isWrittenOver(context, line)) return { kind: 'note' };
  const worded = filled.find((column) => typeof grid.value(row, column) !== 'number');
  const saysMore =
    filled.length > 1 && columns.some((one) => one.column === worded && one.target !== 'strand');
  const isHead = saysMore && line.looks(row, worded ?? first).some(({ isSure }) => isSure);
  return isHead ? { kind: 'data', isHead } : { kind: 'data' };
}

/** A sentence merged over half of the axis or more is no bar of a task. */
function isWrittenOver({ grid, table }: RowContext, { row, filled }: FilledRow): boolean {
  const { axis } = table;
  return (
    axis !== null &&
    filled.some((column) => {
      const width = grid.merge(row, column)?.columnCount ?? 1;
      const isWide = width * 2 >= axis.lastColumn - axis.firstColumn + 1;
      return isWide && lineText(grid, row, column).length > SPOKEN_LETTERS;
    })
  );
}

/** A row that carries a status, a due date or an owner is an action, whatever its first word. */
function isDated({ grid, columns }: RowContext, row: number): boolean {
  return columns.some(({ column, target }) => {
    if (grid.isEmpty(row, column) || grid.isFormula(row, column)) return false;
    if (target === 'due' || target === 'start' || target === 'end') {
      return looksDated(grid, row, column);
    }
    if (target === 'owner') return !/^\d/u.test(lineText(grid, row, column));
    // « 75 % » is how far all of them are.
    const status = target === 'status' ? readStatus(lineText(grid, row, column), {}) : null;
    return status !== null && status.isShare !== true;
  });
}

/** Whether a row tells more than an entry of a legend, and when or by whom it is done; under a drawing, entries stand side by side. */
function isTask(context: RowContext, { row, filled }: Pick<FilledRow, 'row' | 'filled'>): boolean {
  const { grid, title, table } = context;
  const fills = new Set(filled.map((column) => fillOf(grid, row, column)));
  // Each in a colour of its own: what these mean.
  if (fills.size === filled.length && !fills.has(null)) return false;
  const isNamed = table.axis === null && title !== undefined && filled.includes(title);
  // « Glossaire | 2 h 30 »: where no column tells who or when, a figure beside a title is of a task.
  const isTold = context.columns.some(({ target }) => TELLING.includes(target));
  const hasFigure = filled.some((at) => at !== title && /^\d/u.test(foldedText(grid, row, at)));
  return isNamed && (isTold ? filled.length > LEGEND_WIDTH && isDated(context, row) : hasFigure);
}

/** « Information » in a column that says « Action » of other rows: nothing to do. */
function isInformation(context: RowContext, { row, filled }: FilledRow): boolean {
  const { grid, table } = context;
  const kinds = filled.filter((column) => INFORMATION.test(foldedText(grid, row, column)));
  const isKind = kinds.some((column) =>
    rowsUnderHeader(table).some((other) => NAMES_WORK.test(foldedText(grid, other, column))),
  );
  return isKind && !isDated(context, row);
}

/** A sentence alone, outside the column of titles or after blank rows, speaks of the table or heads the next. */
function isNote(context: RowContext, { row, filled, blanks }: FilledRow): boolean {
  const [column] = filled;
  if (column === undefined || filled.length > 1) return false;
  const target = context.columns.find((match) => match.column === column)?.target;
  const text = lineText(context.grid, row, column);
  const isTitle = target === 'title' || target === 'detail' || target === 'card';
  // Under months that hold the events themselves, the last of one month stands alone.
  const isOfTime = isInAxis(context.table, column) && blanks === 0;
  if (!isTitle) return !isOfTime || context.title !== undefined || isSentence(text);
  const headsNext = row === context.table.lastRow && context.grid.filled(row + 1).length > 0;
  return blanks > 0 && (headsNext || isSentence(text) || text.startsWith('('));
}
