import { fold } from '../../../lib/text';
import { filledCells, foldedText, type Grid } from '../../reading/grid';
import { readStatus } from '../../reading/read-status';
import { BETWEEN_ENTRIES } from '../../reading/colours';
import { labelled } from '../../reading/written-words';
import { rowsUnderHeader } from '../headers/find-tables';
import type { CellWords, RowContext } from '../tables/row-context';
import { partOf } from './row-parts';
import type { ActionToRead, RowToRead } from './row-to-read';

/** In a column of crosses: nothing to say, or not sure. */
const NO_CROSS = /^(?:\?+|0|non|n|no|-+|–|faux|false)$/u;

/** The words of every status column, and the names of the columns that are crossed. */
export function statusesOf(request: ActionToRead): readonly string[] {
  const { read } = request;
  const typed = read
    .all('status')
    .filter(({ match }) => match.column !== request.partedBy)
    .map((cell) => partOf(statusText(request, cell), request, 'status'));
  const crossed = crossedNames(read);
  // Two crosses contradict each other: the user chooses.
  return [...typed.filter((text) => text !== ''), ...(crossed.length > 1 ? [] : crossed)];
}

/** A ticked box or none, as another tool exports it. */
const BOX = /^(?:true|false|vrai|faux)$/iu;
const MAX_KEY = 80;
const STRUCK = /(?:^|[^a-z])(?:barre|raye|biffe)e?s?(?![a-z])/u;

/** The state that a sheet says of what is struck through: « barré = fait », « Les lignes barrées sont terminées »; `''` without. */
export function struckState(grid: Grid): string {
  const said = filledCells(grid)
    .flatMap(({ row, column }) => foldedText(grid, row, column).split(BETWEEN_ENTRIES))
    .filter((entry) => entry.length < MAX_KEY && STRUCK.test(entry))
    .flatMap((entry) => entry.replace(STRUCK, ' ').split(/[^a-z]+/u));
  return said.find(isDone) ?? '';
}

function isDone(word: string): boolean {
  return readStatus(word, {})?.status === 'Réalisé';
}

/** « le 12/05 » under « Fait ». */
const DAY = /^(?:le )?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/iu;

/** « ? » and « non » are no cross. */
export function isCross(text: string): boolean {
  return text !== '' && !NO_CROSS.test(fold(text));
}

/** The names of the columns that are crossed: states, or persons. */
export function crossedNames(
  read: RowToRead['read'],
  target: 'statusMark' | 'ownerMark' = 'statusMark',
): readonly string[] {
  return read
    .all(target)
    .filter(({ text }) => isCross(text))
    .map(({ match }) => match.header);
}

/** What stands in the columns of crosses and tells nothing, under their names. */
export function unsettledCrosses(read: RowToRead['read']): readonly string[] {
  const marks = read.all('statusMark');
  const isContradicted = crossedNames(read).length > 1;
  return [
    ...marks.filter(({ text }) => isContradicted || !isCross(text)),
    ...read.all('ownerMark').filter(({ text }) => !isCross(text)),
  ].map(({ match, text }) => labelled(match.header, text));
}

/**
 * A box that is ticked or not says yes or no; a share typed as a number, 0.4 shown 40 %, is read as shown,
 * and 1 is all of it where no other figure of its column is more.
 */
export function statusText(
  { row: { grid }, at, points }: Pick<RowToRead, 'row' | 'at' | 'points'>,
  { match, text }: Pick<CellWords, 'match' | 'text'>,
): string {
  const value = grid.value(at, match.column);
  if (typeof value === 'boolean' || BOX.test(text)) {
    return value === true || /^[tv]/iu.test(text) ? 'oui' : 'non';
  }
  if (typeof value !== 'number' || grid.date(at, match.column) !== null)
    return DAY.test(text) && isDone(match.header) ? text.replace(DAY, 'Fait le $1') : text;
  const isBare = value > 0 && value <= 1 && !points.has(match.column);
  const isShare = isBare || isInPercent(grid, at, match.column);
  return `${isShare ? Math.round(value * 100) : value} %`;
}

/** The columns of statuses where a number above 1 is typed, without « % ». */
export function columnsInPoints({ grid, table, columns }: RowContext): ReadonlySet<number> {
  const rows = rowsUnderHeader(table);
  const isPoint = (at: number, column: number): boolean =>
    Number(grid.value(at, column)) > 1 && !isInPercent(grid, at, column);
  const told = columns.filter(
    ({ target, column }) => target === 'status' && rows.some((at) => isPoint(at, column)),
  );
  return new Set(told.map(({ column }) => column));
}

function isInPercent(grid: Grid, at: number, column: number): boolean {
  return grid.format(at, column).includes('%');
}
