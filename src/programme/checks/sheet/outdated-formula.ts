import { sum } from '../../../lib/numbers';
import type { CellValue, WorkbookSnapshot } from '../../../workbook/snapshot';
import { TRACKER_TABLES } from '../../tracker/sheets/names';
import type { Tracker, TrackerTable } from '../../tracker/tracker';
import watchedColumns from './watched-columns.json';

/** What tells that a row changed, by the header of its column. */
interface Watched {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
  /** Long tables are told by the lengths of their texts alone. */
  readonly isSpelt: boolean;
}

type AnyTable = TrackerTable<string, unknown>;

/** First letters of a text that are told apart by what they are; the rest only by its length. */
const LETTERS = 24;

/**
 * Says so once the tracker no longer holds what was checked: rows, headers, dates, counts, lengths and
 * first letters of texts, days and figures of the settings are added up by formula and compared with what
 * they were. What it cannot tell: two rows that swap a whole text, and another letter in the place of one
 * beyond the first. Null without a table.
 */
export function outdatedFormula(
  tracker: Tracker,
  { tables }: WorkbookSnapshot,
  words: string,
): string | null {
  const sums = (['actions', 'sessions', 'attendances'] as const).flatMap((name) => {
    const table: AnyTable | null = tracker[name];
    const headers = tables.find((one) => one.name === table?.place.table)?.headers ?? [];
    return table === null || table.place.area.rowCount < 2
      ? []
      : sumsOf(table, watchedColumns[name], headers);
  });
  if (sums.length === 0) return null;
  const all = [...sums, ...settingSum(tracker)];
  const now = all.map(({ formula }) => formula).join('&"|"&');
  const held = all.map((one) => one.held).join('|');
  return `=IF(IFERROR(${now},"")="${held}","","${words}")`;
}

interface Sum {
  readonly formula: string;
  readonly held: number;
}

/** Days and figures of « Paramètres »; its words are written by commands too. */
function settingSum({ settingPlace, settingRows }: Tracker): readonly Sum[] {
  if (settingPlace?.columns.value === undefined) return [];
  return [
    numberSum(
      `${settingPlace.table}[Valeur]`,
      settingRows.map(({ cells }) => cells.value),
    ),
  ];
}

function numberSum(column: string, cells: readonly (CellValue | undefined)[]): Sum {
  return {
    formula: `INT(SUM(${column}))`,
    held: Math.floor(sum(cells.map((cell) => (typeof cell === 'number' ? cell : 0)))),
  };
}

function sumsOf(table: AnyTable, watched: Watched, headers: readonly string[]): readonly Sum[] {
  const { place, rows } = table;
  const count = place.area.rowCount - 1;
  const isThere = (key: string): boolean => place.columns[key] !== undefined;
  // An empty line of the table is no row, but the formula spells it too.
  const cells = (key: string): readonly CellValue[] =>
    Array.from({ length: count }, (_, at) => rows[at]?.raw.cells[key] ?? null);
  const columns = TRACKER_TABLES.find((one) => one.table === place.table)?.columns ?? [];
  const column = (key: string): string =>
    `${place.table}[${columns.find((one) => one.key === key)?.header ?? ''}]`;
  const counted = [...watched.texts, ...watched.numbers].find(isThere);
  const texts = watched.texts.filter(isThere).map((key) => ({
    column: column(key),
    cells: cells(key).map((cell) => String(cell ?? '')),
  }));
  const isSpelt =
    watched.isSpelt && watched.texts.filter(isThere).every((key) => cells(key).every(isSpeltAlike));
  return [
    // By a column: LibreOffice counts the header too where a table is named alone.
    ...(counted === undefined ? [] : [{ formula: `ROWS(${column(counted)})`, held: count }]),
    {
      formula: `SUMPRODUCT(LEN(${place.table}[#Headers]))`,
      held: sum(headers.map((header) => header.length)),
    },
    ...watched.numbers.filter(isThere).map((key) => numberSum(column(key), cells(key))),
    ...texts.map((one) => ({
      formula: `SUMPRODUCT(LEN(${one.column}))`,
      held: sum(one.cells.map((text) => text.length)),
    })),
    ...(isSpelt
      ? texts.map((one) => ({
          formula: spellingFormula(one.column),
          held: sum(one.cells.map(spelling)),
        }))
      : []),
  ];
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
