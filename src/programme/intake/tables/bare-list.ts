import { fold } from '../../../lib/text';
import { VERBS } from '../../lexicon/verbs';
import { foldedText, type Grid, lineText } from '../../reading/grid';
import { ADDRESSED, BULLET } from '../../reading/layout-words';
import { readStatus } from '../../reading/read-status';
import { looksDated } from '../columns/column-content';
import type { FoundTable } from '../headers/find-tables';
import { headsCards } from '../../reading/card-heads';

/** Fewer lines say nothing of what they are. */
const MIN_LINES = 3;
const MIN_PAIRS = 2;
const MOSTLY = 0.8;
const HALF = 0.5;
const MAX_LINE = 160;
const MIN_LETTERS = 4;
const CARD_LETTERS = 6;
/** « À faire avant l’été », « Actions », « To do ». Folded. */
const TO_DO =
  /^(?:(?:choses |liste des? |reste )?a faire|to ?do|(?:liste des |nos )?(?:taches|actions)|priorites?(?: \d)?|reste a faire)(?![a-z])/u;

/** Folded: « relancer », « reunir ». */
const INFINITIVES: ReadonlySet<string> = new Set(
  Object.values(VERBS).flatMap((verbs) => verbs.map((verb) => fold(verb.split('=')[0] ?? ''))),
);

/** A list without the header of a table: a board, two columns, or one. Null when it is none of these. */
export function findBareList(grid: Grid, by: 'look' | 'word'): FoundTable | null {
  const lines = linesOf(grid);
  return boardOf(grid, lines) ?? pairsOf(grid, lines) ?? columnOf(grid, lines, by);
}

/** The rows that are not empty. */
function linesOf(grid: Grid): readonly number[] {
  return Array.from({ length: grid.rowCount }, (_, row) => row).filter(
    (row) => grid.filled(row).length > 0,
  );
}

function tableOf(
  grid: Grid,
  { header, columns }: { readonly header: number; readonly columns: readonly number[] },
): FoundTable {
  return {
    firstHeaderRow: header,
    lastHeaderRow: header,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    lastRow: linesOf(grid).at(-1) ?? header,
    axis: null,
  };
}

/** Statuses or persons in a row, and tasks under each. */
function boardOf(grid: Grid, lines: readonly number[]): FoundTable | null {
  const header = lines.find((row) => grid.filled(row).length >= MIN_PAIRS);
  if (header === undefined || lines.indexOf(header) > 2) return null;
  const columns = grid.filled(header);
  if (!columns.every((column) => headsCards(lineText(grid, header, column)))) return null;
  const cards = lines
    .filter((row) => row > header)
    .flatMap((row) => grid.filled(row).map((column) => ({ row, column })));
  const areTasks = cards.every(
    ({ row, column }) => columns.includes(column) && isTask(grid, row, column),
  );
  return cards.length >= MIN_LINES && areTasks ? tableOf(grid, { header, columns }) : null;
}

function isTask(grid: Grid, row: number, column: number): boolean {
  const text = lineText(grid, row, column);
  return text.length >= CARD_LETTERS && /\p{L}{3}/u.test(text) && !headsCards(text);
}

/** A title and a day or a status on every row. */
function pairsOf(grid: Grid, lines: readonly number[]): FoundTable | null {
  const pairs = lines.filter((row) => grid.filled(row).length === 2);
  const [first] = pairs;
  if (first === undefined || pairs.length < MIN_LINES) return null;
  const columns = grid.filled(first);
  const isSame = pairs.every((row) => grid.filled(row).join() === columns.join());
  const [title = first] = lines;
  const told = title === first ? lines : lines.slice(1);
  if (!isSame || pairs.length < told.length * MOSTLY) return null;
  const isTold = (column: number): boolean => {
    const told = pairs.filter(
      (row) =>
        looksDated(grid, row, column) ||
        (typeof grid.value(row, column) === 'string' &&
          readStatus(lineText(grid, row, column), {})?.confidence === 'high'),
    );
    return told.length >= pairs.length * MOSTLY;
  };
  const areTitles = (column: number): boolean => {
    const titles = pairs.filter((row) => isTask(grid, row, column));
    const texts = new Set(titles.map((row) => foldedText(grid, row, column)));
    return texts.size >= pairs.length * MOSTLY;
  };
  const [a = 0, b = 0] = columns;
  const isList = (areTitles(a) && isTold(b)) || (areTitles(b) && isTold(a));
  return isList ? tableOf(grid, { header: first - 1, columns }) : null;
}

/** One line a task, when bullets, verbs, days or the title above say that they are. */
function columnOf(grid: Grid, lines: readonly number[], by: 'look' | 'word'): FoundTable | null {
  const columns = [...new Set(lines.flatMap((row) => grid.filled(row)))];
  const column = Math.min(...columns);
  const areBeside = lines.every((row) =>
    grid.filled(row).every((at) => at === column || isBeside(grid, row, at)),
  );
  if (lines.length === 0 || !areBeside) return null;
  const [first = 0, ...others] = lines;
  const isHeaded = TO_DO.test(foldedText(grid, first, column)) || isTitle(grid, lines, column);
  const rows = isHeaded ? others : lines;
  const texts = rows.map((row) => lineText(grid, row, column));
  const isLine = (text: string): boolean =>
    text.length >= MIN_LETTERS && text.length <= MAX_LINE && /\p{L}{3}/u.test(text);
  if (texts.length < MIN_LINES || !texts.every(isLine)) return null;
  const told = texts.filter((text) => BULLET.test(text) || opensWithInfinitive(text));
  const helped = texts.filter((text) => ADDRESSED.test(fold(text)));
  const isToDo = isHeaded && TO_DO.test(foldedText(grid, first, column));
  const isSure = (isToDo || told.length >= texts.length * HALF) && helped.length === 0;
  if (!isSure && by === 'look') return null;
  return tableOf(grid, { header: (rows[0] ?? 0) - 1, columns });
}

/** « ok », « ? », a day or a status: what may stand beside the line of a list. */
function isBeside(grid: Grid, row: number, column: number): boolean {
  const text = lineText(grid, row, column);
  return (
    text.length < MIN_LETTERS ||
    looksDated(grid, row, column) ||
    readStatus(text, {})?.confidence === 'high'
  );
}

/** The first line stands out, or the others alone have bullets. */
function isTitle(grid: Grid, [row = 0, ...others]: readonly number[], column: number): boolean {
  const next = grid.look(row + 1, column).bold;
  const text = grid.text(row, column);
  const hasBullet = (at: number): boolean => BULLET.test(grid.text(at, column));
  const areBullets = others.length >= MIN_LINES && !hasBullet(row) && others.every(hasBullet);
  return (grid.look(row, column).bold && !next) || /:\s*$/u.test(text) || areBullets;
}

/** Whether a text opens with what is to be done: « Relancer le fournisseur ». */
export function opensWithInfinitive(text: string): boolean {
  const [first = ''] = fold(text).split(/[^a-z]+/u);
  return INFINITIVES.has(first);
}
