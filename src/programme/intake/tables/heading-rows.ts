import { fold } from '../../../lib/text';
import { rowsUnderHeader } from '../headers/find-tables';
import { isInAxis } from '../columns/column-headers';
import { SAYING, TELLING, WHEN } from '../columns/column-targets';
import { foldedText, indentOf, lineText, saysSomething } from '../../reading/grid';
import { MAX_HEADING_LETTERS, WIDE } from './heading-looks';
import { readPeriodLabel } from '../time/period-labels';
import { isSetIn } from './numbering';
import { TOTAL_START } from '../../reading/layout-words';
import { filledColumns, type FilledRow, isSentence, nextRow, type RowContext } from './row-context';

const HALF = 0.5;
const ROW_NUMBER = /^[\divx]{1,4}[.)°]?$/u;
/** « 1.2 », « 3.1.1/2 » */
const INNER_NUMBER = /^\d{1,4}(?:[.,/]\d{1,3})+\.?$/u;
/** Says of the rows under it how far they are; « Rendu » may head what is due, « Réalisé » be a line of its task. */
const STATE =
  /^(?:(?:termine|fait|clos|acheve|suspendu|annule|abandonne)e?s?|soldee?s|(?:realise|effectue|accompli)e?s?|done|completed|a (?:faire|venir|realiser|lancer|mener|engager|entreprendre)|to do|en cours|in progress)$/u;
/** « Actions en cours », « Ce qui reste à faire »: of what they say how far it is. */
const OF_WHAT =
  /^(?:(?:les |nos |(?:description|descriptif|detail)s? (?:du |des ))?(?:actions?|activites?|taches?|travail|travaux|chantiers?|dossiers?|points?|sujets?) |(?:tout )?ce qui (?:est|a ete|reste) |reste )?(?:deja |encore )?/u;
/** Words, or a year; « 0:30 » is what a row draws. */
const NAMES_GROUP = /\p{L}|(?:19|20)\d\d/u;

const COUNT = /^\d+(?: ?\/ ?\d+)?(?: [a-z]+)?$/u;

/** « Agent : Karim », « Responsable : Adam » */
export const OWNER_LABEL = /^(?:agent|pilote|responsable|référente?)\s*:\s*(?=\S)/iu;

/** The one cell that says something in a row that is a heading; null for any other row. */
export function bannerCell(context: RowContext, line: FilledRow): number | null {
  const { grid, strands, columns, title = 0 } = context;
  const { row } = line;
  const left = columns.filter(({ target }) => target === 'ignored').map(({ column: at }) => at);
  const said = line.filled.filter((at) => saysSomething(grid, row, at) && !left.includes(at));
  const isSure = said.some((at) => line.looks(row, at).some((look) => look.isSure));
  // The mean of its rows says nothing of a group itself, be it « #DIV/0! ».
  const filled = isSure ? said.filter((at) => !grid.isSum(row, at)) : said;
  const isTold = columns.some(
    ({ column: at, target }) => filled.includes(at) && SAYING.includes(target),
  );
  const isApart = !isTold && isNumberedApart(context, row);
  const isNumber = (column: number): boolean => {
    if (isApart && column === context.numbering.column) return true;
    const text = foldedText(grid, row, column);
    return column < title && (ROW_NUMBER.test(text) || INNER_NUMBER.test(text));
  };
  const isFigure = (at: number): boolean =>
    typeof grid.value(row, at) === 'number' && !isInAxis(context.table, at);
  const told = filled.filter((at) => !isNumber(at));
  const [column, ...others] = told.filter((at) => !isFigure(at));
  if (column === undefined) return null;
  const looks = line.looks(row, column).filter(({ isTinted }) => !isTinted);
  const isWide = looks.some(({ mark }) => mark === WIDE);
  if (isInAxis(context.table, column) && (!isWide || context.title === undefined)) return null;
  if (told.length > 1) {
    // A group that surely is one may tell who answers for it and figures of its rows; beside the titles, their sums.
    const owners = columns.filter(({ target }) => target === 'owner').map((one) => one.column);
    const isSummed =
      column !== title && told.every((at) => at === column || grid.isFormula(row, at));
    const isHead = looks.some(({ isSure }) => isSure || isWide || isSummed);
    const isLabel = (at: number): boolean => OWNER_LABEL.test(lineText(grid, row, at));
    const isOfGroup = !isTold && others.every((at) => owners.includes(at) || isLabel(at));
    return isOfGroup && (isApart || isHead || others.some(isLabel)) ? column : null;
  }
  const text = lineText(grid, row, column);
  if (text.length > MAX_HEADING_LETTERS || !NAMES_GROUP.test(text)) return null;
  if (strands.isProgramme(text)) return column;
  const target = columns.find((match) => match.column === column)?.target;
  if (target === 'strand' || target === 'territory' || isWide) return column;
  if (target !== undefined && WHEN.includes(target) && isEmptyTime(context, row, column))
    return null;
  // « Et une photo du hall » alone right of the titles, tinted or not, says more of the row above.
  if (column > title && context.title !== undefined) return null;
  if (stateOfHeading(text) !== '' && nextRow(context, row) !== null) return column;
  const next = nextRow(context, row);
  const isOuter =
    isSetIn(context, { over: row, under: next }, column) &&
    !isSecondLine(context, next ?? row, column);
  if (isApart || (!isTold && isOuter)) return column;
  const isHead = looks.some(({ isSure }) => isSure || !isSentence(text));
  return isHead && nextRow(context, row) !== null ? column : null;
}

/** « jeu. 1 janv. » over « ven. 2 janv. »: a day, or a week, on which nothing is done. */
function isEmptyTime(context: RowContext, row: number, column: number): boolean {
  const kindAt = (at: number | null): string | undefined =>
    at === null ? undefined : readPeriodLabel(lineText(context.grid, at, column))?.kind;
  const kind = kindAt(row);
  return kind !== undefined && kind === kindAt(nextRow(context, row));
}

/** «     et ses annexes » alone between « 2. Écrire le cahier » and « 3. Publier »: the end of the title above. */
function isSecondLine(context: RowContext, row: number, column: number): boolean {
  const { grid } = context;
  const level = indentOf(grid, row, column);
  const isSetOut = (at: number | null): boolean =>
    at === null || indentOf(grid, at, column) < level;
  const isBare = filledColumns(context, row).length === 1;
  const isUnder = !grid.isEmpty(row - 1, column) && isSetOut(row - 1);
  return (
    isUnder &&
    isBare &&
    isSetOut(nextRow(context, row)) &&
    /^[\p{Ll}(]/u.test(lineText(grid, row, column))
  );
}

/** How far a heading says that its rows are, folded: « actions réalisées »; `''` when it does not. */
export function stateOfHeading(text: string): string {
  const said = fold(text)
    .replace(OF_WHAT, '')
    .replace(/\s*(?::|\(\d+\))$/u, '');
  return STATE.test(said) ? said : '';
}

/** Whether most rows say more than a title: when, who, how far. */
export function haveSeveralCells(context: RowContext): boolean {
  const { grid, table, columns } = context;
  const telling = columns.filter(({ target }) => TELLING.includes(target));
  const rows = rowsUnderHeader(table).filter((row) => {
    const [first] = grid.filled(row);
    return first !== undefined && !TOTAL_START.test(foldedText(grid, row, first));
  });
  const told = rows.filter((row) => telling.some(({ column }) => saysSomething(grid, row, column)));
  return told.length >= rows.length * HALF;
}

/** Numbered as the rows that say when, who or how far are not, and before they are: « A » over « 1 ». */
function isNumberedApart(context: RowContext, row: number): boolean {
  const { column, shapeOf, shapes, told } = context.numbering;
  const shape = column === null ? '' : shapeOf(foldedText(context.grid, row, column));
  if (shape === '' || told.size === 0 || told.has('')) return false;
  const first = shapes.findIndex((one) => told.has(one));
  return shapes.indexOf(shape) < first && nextRow(context, row) !== null;
}

/** Which cells tell how many rows a heading has: « 2 », « 2 actions », « 1/2 », where no row says that of how far it is. */
export function countsOfRows(context: RowContext): (row: number, column: number) => boolean {
  const { grid, table, columns } = context;
  const isCount = (row: number, column: number): boolean =>
    COUNT.test(foldedText(grid, row, column));
  const telling = rowsUnderHeader(table).filter((row) => filledColumns(context, row).length > 2);
  const counting = columns.flatMap(({ target, column }) =>
    target === 'status' && !telling.some((row) => isCount(row, column)) ? [column] : [],
  );
  return (row, column) => counting.includes(column) && isCount(row, column);
}
