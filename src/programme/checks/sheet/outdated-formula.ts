import type { CellValue } from '../../../workbook/snapshot';
import { ACTION_TABLE, type ActionKey } from '../../tracker/columns';
import type { Tracker } from '../../tracker/tracker';

/** Columns whose dates and texts tell that a row changed. */
const DATES = ['start', 'end', 'doneOn'] as const satisfies readonly ActionKey[];
const TEXTS = ['title', 'status', 'dueText', 'owner'] as const satisfies readonly ActionKey[];

/** First letters of a text that are told apart by what they are; the rest only by its length. */
const LETTERS = 24;

/**
 * Says so once Suivi no longer holds what was checked: rows, dates, lengths and first letters of texts
 * are added up by formula and compared with what they were. What it cannot tell: two rows that swap a
 * whole text, and another letter in the place of one beyond the first. Null without a table, or without
 * one of those columns.
 */
export function outdatedFormula({ actions }: Tracker, words: string): string | null {
  if (!actions || actions.place.area.rowCount < 2) return null;
  const keys = [...DATES, ...TEXTS];
  if (keys.some((key) => actions.place.columns[key] === undefined)) return null;
  const count = actions.place.area.rowCount - 1;
  // An empty line of the table is no row, but the formula spells it too.
  const cells = (key: ActionKey): readonly CellValue[] =>
    Array.from({ length: count }, (_, at) => actions.rows[at]?.raw.cells[key] ?? null);
  const texts = TEXTS.map((key) => cells(key).map((cell) => String(cell ?? '')));
  const isSpelt = TEXTS.every((key) => cells(key).every(isSpeltAlike));
  const held = [
    count,
    ...DATES.map((key) => sum(cells(key).map((cell) => (typeof cell === 'number' ? cell : 0)))),
    ...texts.map((cell) => sum(cell.map((text) => text.length))),
    ...(isSpelt ? texts.map((cell) => sum(cell.map(spelling))) : []),
  ];
  const now = [
    `ROWS(${column('title')})`,
    ...DATES.map((key) => `SUM(${column(key)})`),
    ...TEXTS.map((key) => `SUMPRODUCT(LEN(${column(key)}))`),
    ...(isSpelt ? TEXTS.map((key) => spellingFormula(column(key))) : []),
  ];
  return `=IF(IFERROR(${now.join('&"|"&')},"")="${held.join('|')}","","${words}")`;
}

function column(key: ActionKey): string {
  const header = ACTION_TABLE.columns.find((one) => one.key === key)?.header ?? '';
  return `${ACTION_TABLE.table}[${header}]`;
}

/** Whether every program shows the value by the same letters, each one unit long. */
function isSpeltAlike(cell: CellValue): boolean {
  if (typeof cell === 'string') return !/[\uD800-\uDFFF]/u.test(cell);
  return cell === null || Number.isInteger(cell);
}

function spelling(text: string): number {
  const letters = text.padEnd(LETTERS).slice(0, LETTERS);
  return sum(Array.from(letters, (letter, at) => letter.charCodeAt(0) * (at + 1)));
}

function spellingFormula(cells: string): string {
  const places = `{${Array.from({ length: LETTERS }, (_, at) => String(at + 1)).join(',')}}`;
  return `SUMPRODUCT(UNICODE(MID(${cells}&REPT(" ",${String(LETTERS)}),${places},1))*${places})`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
