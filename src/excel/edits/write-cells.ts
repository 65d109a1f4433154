import { areaWritten, type CellInput, type EditOf } from '../../workbook/edit';
import { type Area, doOverlap, hasCell, type SheetArea } from '../../workbook/location';
import { bandsOf, cellCount } from '../../workbook/areas';
import { MAX_REQUEST_BYTES } from '../packing';
import { rangeOf } from '../sheet-range';
import { runsOfFormats } from './format-runs';
import { SMALL_WRITE_BYTES, type Write } from './write';
import { queueNumberFormat } from './write-formats';

type WriteCells = EditOf<'writeCells'>;

/** The number format a cell has when the write comes to it. */
export type FormatAt = (row: number, column: number) => string;

/** A block ready to send: formats before, what the cells hold, formats after. */
interface Block {
  readonly area: Area;
  readonly before: Grid<string> | null;
  readonly entries: Grid<CellEntry>;
  readonly after: Grid<string> | null;
}

type Grid<T> = readonly (readonly T[])[];

/** Accents take two bytes and quotes are escaped twice on their way. */
const BYTES_PER_CHARACTER = 1.5;

/** The block of a `writeCells`, in slices that fit a request. */
export function writesOfCells(edit: WriteCells, formatAt: FormatAt): readonly Write[] {
  if ((edit.cells[0]?.length ?? 0) === 0) return [];
  return slicesOf(blockOf(edit, formatAt)).map((slice) => ({
    bytes: bytesOf(slice),
    queue: (context) => queueBlock(context, edit.sheet, slice),
  }));
}

function blockOf(edit: WriteCells, formatAt: FormatAt): Block {
  const { at, cells, numberFormats } = edit;
  const formatOf = formatsGiven(edit) ?? ((r, c) => formatAt(at.row + r, at.column + c));
  const formats = cells.map((row, r) => row.map((_, c) => formatOf(r, c)));
  const first = cells.map((row, r) =>
    row.map((cell, c) =>
      needsGeneralFirst(cell, formatOf(r, c)) ? 'General' : (formats[r]?.[c] ?? 'General'),
    ),
  );
  const isTwice = cells.some((row, r) =>
    row.some((cell, c) => needsGeneralFirst(cell, formatOf(r, c))),
  );
  return {
    area: areaWritten(edit),
    before: isTwice || numberFormats !== undefined ? first : null,
    entries: cells.map((row, r) => row.map((cell, c) => entryOf(cell, first[r]?.[c] ?? 'General'))),
    after: isTwice ? formats : null,
  };
}

/** The format of a cell of the block, when the edit says it. */
export function formatsGiven(edit: WriteCells): FormatAt | null {
  const { numberFormats } = edit;
  if (numberFormats === undefined) return null;
  return (r, c) => {
    const line = numberFormats[r];
    if (typeof line === 'object') return line[c] ?? 'General';
    const code = numberFormats[c];
    return typeof code === 'string' ? code : 'General';
  };
}

function queueBlock(context: Excel.RequestContext, sheet: string, block: Block): void {
  const range = rangeOf(context, sheet, block.area);
  if (block.before !== null) queueFormats(context, { sheet, area: block.area }, block.before);
  range.formulas = copyOf(block.entries);
  if (block.after !== null) queueFormats(context, { sheet, area: block.area }, block.after);
}

/** Columns of one format are set by it; only a block of many formats travels as a grid. */
function queueFormats(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
  formats: Grid<string>,
): void {
  const runs = runsOfFormats(formats);
  if (runs === null) {
    rangeOf(context, sheet, area).numberFormat = copyOf(formats);
    return;
  }
  for (const { place, code } of runs) {
    const part = { ...place, row: area.row + place.row, column: area.column + place.column };
    queueNumberFormat(rangeOf(context, sheet, part), code);
  }
}

function copyOf<T>(grid: Grid<T>): T[][] {
  return grid.map((row) => [...row]);
}

/** Cuts a block until each slice fits; a single row always goes alone. */
function slicesOf(block: Block): readonly Block[] {
  const bytes = bytesOf(block);
  if (bytes <= MAX_REQUEST_BYTES / 2 || block.area.rowCount === 1) return [block];
  const parts = Math.ceil(bytes / (MAX_REQUEST_BYTES / 2));
  const cellsPerPart = Math.ceil(cellCount(block.area) / parts);
  return bandsOf(block.area, cellsPerPart).map((area) => {
    const from = area.row - block.area.row;
    const upTo = from + area.rowCount;
    return {
      area,
      before: block.before?.slice(from, upTo) ?? null,
      entries: block.entries.slice(from, upTo),
      after: block.after?.slice(from, upTo) ?? null,
    };
  });
}

function bytesOf({ before, entries, after }: Block): number {
  const characters = JSON.stringify(entries).length;
  const formats = bytesOfFormats(before) + bytesOfFormats(after);
  return Math.ceil(characters * BYTES_PER_CHARACTER) + formats + SMALL_WRITE_BYTES;
}

function bytesOfFormats(formats: Grid<string> | null): number {
  if (formats === null) return 0;
  const runs = runsOfFormats(formats);
  return runs === null
    ? Math.ceil(JSON.stringify(formats).length * BYTES_PER_CHARACTER)
    : runs.length * SMALL_WRITE_BYTES;
}

/** Number formats as known so far: what was read, then what each edit sets. */
export class KnownFormats {
  private readonly layers = new Map<string, { area: Area; formatAt: FormatAt }[]>();

  set(sheet: string, area: Area, formatAt: FormatAt): void {
    const key = sheet.toLowerCase();
    this.layers.set(key, [{ area, formatAt }, ...(this.layers.get(key) ?? [])]);
  }

  /** Formats over an area of a sheet, `General` where nothing is known. */
  over(sheet: string, area: Area): FormatAt {
    const layers = (this.layers.get(sheet.toLowerCase()) ?? []).filter((layer) =>
      doOverlap(layer.area, area),
    );
    return (row, column) =>
      layers.find((layer) => hasCell(layer.area, { row, column }))?.formatAt(row, column) ??
      'General';
  }
}

/** What Excel is given for a cell, and whether a text format would read it otherwise. */
type CellEntry = string | number | boolean;

const TEXT_FORMAT = '@';
const LONGEST_NUMBER_LIKE = 64;

/**
 * What to give Excel so that the cell reads back as asked. Excel reads a text given to a General
 * cell as if it were typed, in English: `6/2` would be a date, `0320` a number, `=A1` a formula. A
 * leading apostrophe keeps it a text and is not part of it; in a cell of format `@` all is text.
 *
 * @example entryOf('0320', 'General') // "'0320"
 */
function entryOf(cell: CellInput, numberFormat: string): CellEntry {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string' || cell === '') return cell;
  return numberFormat !== TEXT_FORMAT && couldBeRead(cell) ? `'${cell}` : cell;
}

/**
 * Whether a cell of format `@` must be written under General and get its format back: a number or a
 * formula would become text, and a leading apostrophe is read in two ways.
 */
function needsGeneralFirst(cell: CellInput, numberFormat: string): boolean {
  if (numberFormat !== TEXT_FORMAT || cell === null || cell === '') return false;
  return typeof cell !== 'string' || cell.startsWith("'");
}

/** Whether Excel could take the text for something else. When in doubt, yes: it does no harm. */
function couldBeRead(text: string): boolean {
  const bare = text.trim();
  if (/^[=+\-@'#{]/.test(bare) || bare !== text) return true;
  if (/^(true|false|vrai|faux)$/i.test(bare)) return true;
  if (!/\p{N}/u.test(bare)) return false;
  return bare.length <= LONGEST_NUMBER_LIKE || !/\p{L}/u.test(bare);
}
