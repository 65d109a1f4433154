import { type Area, hasCell } from '../../workbook/location';
import { fold } from '../../lib/text';
import { type Grid, lineText } from './grid';
import { numberedPeriods } from './period-headers';
import { type HeaderMeaning, type HeaderReader, headerReader, isHeaderWord } from './header-kinds';

/** A header and the rows under it. Rows and columns count from 0, bounds inclusive. */
export interface FoundTable {
  readonly firstHeaderRow: number;
  readonly lastHeaderRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row before the next table or the end of the sheet. */
  readonly lastRow: number;
}

interface HeaderRow {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** How many different columns its words announce. */
  readonly known: number;
  readonly hasSubject: boolean;
}

interface Band {
  readonly first: number;
  readonly last: number;
}

const MIN_HEADERS = 2;
const MIN_SHARE = 0.5;
const MIN_STRICT_SHARE = 0.9;
const MIN_PERIODS = 4;
/** Words that are the value of a status, never the name of a column of a later table. */
const STATUS_VALUE = /^(?:fait|ok|en cours|a venir|realise|termine|prevu|ec|av|oui|non|x)$/u;

/**
 * Finds the tables of a sheet: a header row may stand anywhere, on one or two rows, and tables may
 * stand side by side (parted by an empty column) or below one another.
 */
export function findTables(grid: Grid): readonly FoundTable[] {
  const headers = bandsOf(grid).map((band) => ({ band, rows: headerRows(grid, band) }));
  const joined = joinBands(headers.map(({ band, rows }) => ({ band, rows })));
  return joined
    .flatMap(({ band, rows }) => tablesOfBand(grid, band, rows))
    .sort((a, b) => a.firstHeaderRow - b.firstHeaderRow || a.firstColumn - b.firstColumn);
}

/** Runs of columns between columns that are empty on the whole sheet. */
function bandsOf(grid: Grid): readonly Band[] {
  const used = Array.from({ length: grid.columnCount }, () => false);
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) used[column] = true;
    for (const column of grid.filled(row)) {
      const merge = grid.merge(row, column);
      // A title merged over the whole width must not join the tables under it, a header may.
      if (merge && merge.columnCount <= 4) markSpan(used, merge);
    }
  }
  const bands: Band[] = [];
  let first = -1;
  for (let column = 0; column <= used.length; column += 1) {
    if (used[column] === true && first < 0) first = column;
    if (used[column] !== true && first >= 0) {
      bands.push({ first, last: column - 1 });
      first = -1;
    }
  }
  return bands;
}

function markSpan(used: boolean[], { column, columnCount }: Area): void {
  for (let offset = 0; offset < columnCount; offset += 1) used[column + offset] = true;
}

function headerRows(grid: Grid, band: Band): readonly HeaderRow[] {
  const exact = headerReader('exact');
  const typos = headerReader('typos');
  const rows: HeaderRow[] = [];
  let above = 0;
  for (let row = 0; row < grid.rowCount; row += 1) {
    const columns = grid
      .filled(row)
      .filter((column) => column >= band.first && column <= band.last);
    const isApart = above === 0 || rows.at(-1)?.row === row - 1;
    above = columns.length;
    if (columns.length < MIN_HEADERS) continue;
    const place = rows.length === 0 ? 'first' : isApart ? 'apart' : 'among-rows';
    const numbered = numberedPeriods(grid, row);
    const texts = columns.map((column) => numbered.get(column) ?? lineText(grid, row, column));
    if (!mayBeHeader(texts, place, exact)) continue;
    const numbers = columns.filter((column) => typeof grid.value(row, column) === 'number').length;
    const meanings = texts.map(typos);
    if (!isHeader({ texts, meanings, numbers, place })) continue;
    rows.push({
      row,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns.map((column) => endOf(grid, row, column))),
      known: countTargets(meanings),
      hasSubject: meanings.some(isSubject),
    });
  }
  return rows;
}

/** Where a row stands: before any table, after a blank row or a header, or among the rows of one. */
type HeaderPlace = 'first' | 'apart' | 'among-rows';

/** A quick look, to spare the rows of long tables a closer one. */
function mayBeHeader(texts: readonly string[], place: HeaderPlace, read: HeaderReader): boolean {
  if (place === 'first') return texts.some((text) => isHeaderWord(read(text)));
  const [first = '', second = ''] = texts;
  return isHeaderWord(read(first)) || isHeaderWord(read(second));
}

interface HeaderCandidate {
  readonly texts: readonly string[];
  readonly meanings: readonly HeaderMeaning[];
  readonly numbers: number;
  readonly place: HeaderPlace;
}

function isHeader({ texts, meanings, numbers, place }: HeaderCandidate): boolean {
  const share = meanings.filter(isHeaderWord).length / meanings.length;
  const periods = new Set(texts.filter((_, index) => meanings[index]?.isPeriod === true)).size;
  const distinct = countTargets(meanings);
  if (periods >= MIN_PERIODS && periods >= meanings.length / 2) return true;
  if (numbers > meanings.length / 2 || distinct < MIN_HEADERS) return false;
  if (place === 'first') return share >= MIN_SHARE;
  if (texts.some((text) => STATUS_VALUE.test(fold(text)))) return false;
  if (place === 'apart') return share >= (distinct > MIN_HEADERS ? MIN_SHARE : MIN_STRICT_SHARE);
  return distinct > MIN_HEADERS && share >= MIN_STRICT_SHARE;
}

/** A table is about its subject; columns without one belong to the table beside them. */
function isSubject({ action, session, attendance, person }: HeaderMeaning): boolean {
  return (
    action?.meaning === 'title' ||
    action?.meaning === 'strand' ||
    session?.meaning === 'training' ||
    session?.meaning === 'sessionId' ||
    attendance?.meaning === 'code' ||
    person?.meaning === 'lastName'
  );
}

function countTargets(meanings: readonly HeaderMeaning[]): number {
  return new Set(meanings.map(firstTarget).filter((target) => target !== null)).size;
}

function firstTarget({ action, session, attendance, person }: HeaderMeaning): string | null {
  return action?.meaning ?? session?.meaning ?? attendance?.meaning ?? person?.meaning ?? null;
}

function endOf(grid: Grid, row: number, column: number): number {
  const merge = grid.merge(row, column);
  return merge ? merge.column + merge.columnCount - 1 : column;
}

interface BandHeaders {
  readonly band: Band;
  readonly rows: readonly HeaderRow[];
}

/** A band without a header of its own belongs to the table on its left. */
function joinBands(bands: readonly BandHeaders[]): readonly BandHeaders[] {
  const joined: BandHeaders[] = [];
  for (const { band, rows } of bands) {
    const left = joined.at(-1);
    if (left && (rows.length === 0 || goesOn(left.rows, rows))) {
      joined[joined.length - 1] = { ...left, band: { ...left.band, last: band.last } };
    } else if (left && left.rows.length === 0) {
      joined[joined.length - 1] = { band: { first: left.band.first, last: band.last }, rows };
    } else {
      joined.push({ band, rows });
    }
  }
  return joined;
}

/** Columns past an empty one, under the same header row and without a subject of their own. */
function goesOn(left: readonly HeaderRow[], right: readonly HeaderRow[]): boolean {
  return (
    left.length > 0 &&
    right.every(({ row, hasSubject }) => !hasSubject && left.some((held) => held.row === row))
  );
}

function tablesOfBand(grid: Grid, band: Band, rows: readonly HeaderRow[]): readonly FoundTable[] {
  const tops = withoutRepeats(grid, withoutLabels(grid, band, mergeDoubles(grid, rows)));
  return tops.map(({ first, last }, index): FoundTable => {
    const next = tops[index + 1];
    return {
      firstHeaderRow: first.row,
      lastHeaderRow: last.row,
      firstColumn: band.first,
      lastColumn: band.last,
      lastRow: next ? next.first.row - 1 : grid.rowCount - 1,
    };
  });
}

interface HeaderBlock {
  readonly first: HeaderRow;
  readonly last: HeaderRow;
}

/** Two header rows that follow each other are one header when the upper one groups the lower. */
function mergeDoubles(grid: Grid, rows: readonly HeaderRow[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of rows) {
    const above = blocks.at(-1);
    if (above?.last.row === row.row - 1 && above.first.row === above.last.row) {
      blocks[blocks.length - 1] = { first: above.first, last: row };
    } else {
      blocks.push({ first: row, last: row });
    }
  }
  return blocks.map((block) => withGroupingRow(grid, block));
}

/** A row of merged groups right above a header, such as months above weeks, is part of it. */
function withGroupingRow(grid: Grid, block: HeaderBlock): HeaderBlock {
  const { first, last } = block;
  if (first.row !== last.row || first.row === 0) return block;
  const above = grid.filled(first.row - 1);
  const spans = above.filter((column) => (grid.merge(first.row - 1, column)?.columnCount ?? 1) > 1);
  const isGrouping =
    above.length >= 2 && spans.length >= 2 && above.every((column) => column > first.firstColumn);
  return isGrouping ? { first: { ...first, row: first.row - 1 }, last } : block;
}

/** « Pilote | DDS | Date | 12/03 » above a table looks like a header, but no row follows it. */
function withoutLabels(
  grid: Grid,
  band: Band,
  blocks: readonly HeaderBlock[],
): readonly HeaderBlock[] {
  return blocks.filter(({ last }, index) => {
    const next = blocks[index + 1];
    if (!next || next.first.known < last.known) return true;
    for (let row = last.row + 1; row < next.first.row; row += 1) {
      const inBand = grid.filled(row).filter((at) => at >= band.first && at <= band.last);
      if (inBand.length >= MIN_HEADERS) return true;
    }
    return false;
  });
}

/** A header printed again further down opens no new table. */
function withoutRepeats(grid: Grid, blocks: readonly HeaderBlock[]): readonly HeaderBlock[] {
  const words = ({ last }: HeaderBlock): string =>
    grid
      .filled(last.row)
      .map((column) => `${column}:${lineText(grid, last.row, column)}`)
      .join('|');
  return blocks.filter(
    (block, index) => index === 0 || words(block) !== words(blocks[index - 1] ?? block),
  );
}

/** Whether a place belongs to a table or its header. */
export function isInTable(table: FoundTable, row: number, column: number): boolean {
  const area: Area = {
    row: table.firstHeaderRow,
    column: table.firstColumn,
    rowCount: table.lastRow - table.firstHeaderRow + 1,
    columnCount: table.lastColumn - table.firstColumn + 1,
  };
  return hasCell(area, { row, column });
}
