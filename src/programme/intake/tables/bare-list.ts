import { fold } from '../../../lib/text';
import { foldedText, type Grid, lineText, rowsOf } from '../../reading/grid';
import { ADDRESSED, BULLET, MINUTES_TITLE, UNKNOWN } from '../../reading/layout-words';
import { isStatus } from '../../reading/read-status';
import { COUNTED_DAY } from '../../reading/counted-days';
import { looksDated, MARK } from '../columns/column-content';
import { type FoundTable, tableUnder } from '../headers/find-tables';
import { settleCards } from '../columns/card-columns';
import { namesMonth } from '../time/period-labels';
import { openDraft } from '../columns/column-draft';
import { isPersonName } from '../../reading/card-heads';
import type { References } from '../../names/references';
import { saysWork } from '../headers/work-words';

/** Fewer lines say nothing of what they are. */
const MIN_LINES = 3;
const MIN_PAIRS = 2;
const MOSTLY = 0.8;
const HALF = 0.5;
const MIN_LETTERS = 4;
/** The names of the columns of a board stand on one of its first rows. */
const BOARD_ROWS = 3;
/** « À faire avant l’été », « Actions », « To do ». Folded. */
const TO_DO =
  /^(?:(?:choses |liste des? |reste )?a faire|to ?do|(?:liste des |nos )?(?:taches|actions)|priorites?(?: \d)?|reste a faire)(?![a-z])/u;

/**
 * Lists without the header of a table: a board, two columns, or one; or several such side by side, parted
 * by empty columns. None when the sheet holds anything else.
 */
export function findBareLists(
  grid: Grid,
  references: References,
  by: 'look' | 'word',
): readonly FoundTable[] {
  const lines = linesOf(grid);
  const list = boardOf(grid, lines, references) ?? columnOf(grid, lines, by);
  if (list !== null) return [list];
  const lists = blocksOf(grid).flatMap((block) => columnOf(block, linesOf(block), 'look') ?? []);
  return lists.length > 1 ? lists : [];
}

/** The parts of a sheet between its empty columns. */
function blocksOf(grid: Grid): readonly Grid[] {
  const used = [...new Set(rowsOf(grid).flatMap((row) => grid.filled(row)))].sort((a, b) => a - b);
  const starts = used.filter((column) => !used.includes(column - 1));
  return starts.map((first, index) => {
    const next = starts[index + 1] ?? Infinity;
    const filled = (row: number): readonly number[] =>
      grid.filled(row).filter((column) => column >= first && column < next);
    return { ...grid, filled };
  });
}

/** The rows that are not empty. */
function linesOf(grid: Grid): readonly number[] {
  return rowsOf(grid).filter((row) => grid.filled(row).length > 0);
}

/** Statuses or persons in a row, and tasks under each. */
function boardOf(grid: Grid, lines: readonly number[], references: References): FoundTable | null {
  const header = lines.slice(0, BOARD_ROWS).find((row) => grid.filled(row).length >= MIN_PAIRS);
  if (header === undefined) return null;
  const columns = lines.flatMap((row) => grid.filled(row));
  const table = tableUnder(header, { columns, lastRow: lines.at(-1) ?? header });
  const request = { grid, table, kind: 'actions', order: 0, references } as const;
  const draft = openDraft({ ...request, writtenOn: null, chosen: {} });
  settleCards(draft);
  const cards = draft.columns.flatMap(({ target, rows }) => (target === 'card' ? rows : []));
  return cards.length >= MIN_LINES ? table : null;
}

/** One line a task, when bullets, verbs, days, statuses or the title above say that they are. */
function columnOf(grid: Grid, lines: readonly number[], by: 'look' | 'word'): FoundTable | null {
  const columns = [...new Set(lines.flatMap((row) => grid.filled(row)))];
  const [first = 0, ...others] = lines;
  const isLineOf = (column: number, row: number): boolean =>
    !grid.isEmpty(row, column) &&
    grid.filled(row).every((at) => at === column || isBeside(grid, row, at));
  const column = columns.find((at) => others.every((row) => isLineOf(at, row)));
  // Names over the columns make a table, that may be of anything.
  const saysToDo = TO_DO.test(foldedText(grid, first, column ?? 0));
  const isNamed = grid.filled(first).length > 1 && !isLineOf(column ?? 0, first) && !saysToDo;
  if (column === undefined || isNamed) return null;
  const isTold = (row: number): boolean =>
    grid.filled(row).some((at) => at !== column && tells(grid, row, at));
  const areTold = (rows: readonly number[]): boolean =>
    rows.length >= MIN_LINES && rows.filter(isTold).length >= rows.length * MOSTLY;
  const isHeaded =
    saysToDo ||
    !isLineOf(column, first) ||
    isTitle(grid, lines, column) ||
    (!isTold(first) && areTold(others));
  const rows = isHeaded ? others : lines;
  // « MAI » over lines says when they are due.
  const texts = rows.map((row) => lineText(grid, row, column)).filter((text) => !namesMonth(text));
  const isLine = (text: string): boolean => text.length >= MIN_LETTERS && /\p{L}{3}/u.test(text);
  if (texts.length < MIN_LINES || !texts.every(isLine)) return null;
  const told = texts.filter((text) => BULLET.test(text) || saysWork(text));
  const isToDo = isHeaded && saysToDo;
  const helped = texts.filter((text) => ADDRESSED.test(fold(text)));
  const areApart = new Set(texts).size >= texts.length * MOSTLY;
  const isWork = areApart && (isToDo || areTold(rows) || told.length >= texts.length * HALF);
  if ((!isWork || helped.length > 0) && by === 'look') return null;
  return tableUnder((rows[0] ?? 0) - 1, { columns, lastRow: lines.at(-1) ?? 0 });
}

/** What may stand beside the line of a list: « ok », « ? », a name, a day or a status. */
function isBeside(grid: Grid, row: number, column: number): boolean {
  const text = lineText(grid, row, column);
  return text.length < MIN_LETTERS || isPersonName(text) || tells(grid, row, column);
}

/** Whether a cell says when, that nobody knows yet, or how far in words: a cross says it of anything. */
function tells(grid: Grid, row: number, column: number): boolean {
  const text = lineText(grid, row, column);
  const isWords = typeof grid.value(row, column) === 'string' && !MARK.test(fold(text));
  const folded = fold(text);
  const isTold = isStatus(text) || UNKNOWN.test(folded) || COUNTED_DAY.test(folded);
  return looksDated(grid, row, column) || (isWords && isTold);
}

/** The first line stands out, or the others alone have bullets. */
function isTitle(grid: Grid, [row = 0, ...others]: readonly number[], column: number): boolean {
  const next = grid.look(row + 1, column).bold;
  const text = grid.text(row, column);
  const hasBullet = (at: number): boolean => BULLET.test(grid.text(at, column));
  const areBullets = others.length >= MIN_LINES && !hasBullet(row) && others.every(hasBullet);
  const isMinutes = MINUTES_TITLE.test(fold(text));
  return (grid.look(row, column).bold && !next) || /:\s*$/u.test(text) || areBullets || isMinutes;
}
