import { isSameData } from '../lib/same-data';
import { areaWritten, type CellInput, type Edit, type EditOf, type Edits } from '../workbook/edit';
import { type Area, hasCell } from '../workbook/location';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { ReadContents } from './read/read-workbook';
import { movesRows } from './plan-edits';
import { lower } from './record/workbook-state';
import { runsOf } from './runs';

type EditOfSheet = Extract<Edit, { readonly sheet: string }>;
type WriteCells = EditOf<'writeCells'>;

/** The edits last written to each sheet, by its name in lower case. */
type WrittenSheets = ReadonlyMap<string, readonly EditOfSheet[]>;

/** What is left to write, and what the command at hand read before. */
export interface LeftEdits {
  readonly edits: Edits;
  readonly seen: ReadContents | null;
}

/** What a session knows of the sheets it wrote. */
export interface WriteMemory {
  /** What the command at hand read: edits are compared with it once. */
  readonly see: (read: ReadContents) => void;
  readonly changed: (edits: Edits) => LeftEdits;
  /** To be called once these edits, changed or not, are what the workbook holds. */
  readonly remember: (edits: Edits) => void;
  readonly forget: () => void;
}

export function createWriteMemory(): WriteMemory {
  let written: WrittenSheets = new Map();
  let seen: ReadContents | null = null;
  return {
    see: (read) => {
      seen = read;
    },
    changed: (edits) => {
      const left = { edits: changedEdits(edits, written, seen?.snapshot ?? null), seen };
      seen = null;
      return left;
    },
    remember: (edits) => {
      const sheets = new Set(edits.flatMap((edit) => (isKept(edit) ? [lower(edit.sheet)] : [])));
      written = new Map([
        ...written,
        ...[...sheets].map((sheet) => [sheet, editsOf(edits, sheet)] as const),
      ]);
    },
    forget: () => {
      written = new Map();
      seen = null;
    },
  };
}

/**
 * The edits that change something. A sheet that is dressed by the very edits that dressed it last needs
 * only the cells that hold something else now, as they were read for the command: a check that finds
 * the same as before sends next to nothing, and what the user painted since stays.
 */
function changedEdits(edits: Edits, written: WrittenSheets, read: WorkbookSnapshot | null): Edits {
  if (read === null || edits.some(movesRows)) return edits;
  const asked = new Set(edits.flatMap((edit) => (isKept(edit) ? [lower(edit.sheet)] : [])));
  const reduced = new Map<Edit, Edits>();
  for (const name of asked) {
    const own = editsOf(edits, name);
    const sheet = read.sheets.find((one) => lower(one.name) === name);
    const isDressed = sheet !== undefined && shapeOf(own) === shapeOf(written.get(name) ?? []);
    if (!isDressed || !isWholeIn(own, sheet, read)) continue;
    for (const edit of own) {
      reduced.set(edit, edit.kind === 'writeCells' ? changedRows(edit, sheet) : []);
    }
  }
  const isNamed = (edit: Edit): boolean =>
    edit.kind === 'defineName' &&
    read.names.some(
      ({ name, formula }) => lower(name) === lower(edit.name) && formula === edit.refersTo,
    );
  return edits.flatMap((edit) => (isNamed(edit) ? [] : (reduced.get(edit) ?? [edit])));
}

/** Edits that are compared: views always move. */
function isKept(edit: Edit): edit is EditOfSheet {
  return 'sheet' in edit && edit.kind !== 'show';
}

function editsOf(edits: Edits, sheet: string): readonly EditOfSheet[] {
  return edits.filter(isKept).filter((edit) => lower(edit.sheet) === sheet);
}

/** Everything of the edits but what cells hold. */
function shapeOf(edits: readonly EditOfSheet[]): string {
  return JSON.stringify(
    edits.map((edit) =>
      edit.kind === 'writeCells'
        ? { ...edit, cells: [edit.cells.length, edit.cells[0]?.length ?? 0] }
        : edit,
    ),
  );
}

/** All must stand where the edits put it, and nothing else. */
function isWholeIn(
  edits: readonly EditOfSheet[],
  sheet: SheetSnapshot,
  { tables }: WorkbookSnapshot,
): boolean {
  const areas = edits.flatMap((edit) => (edit.kind === 'clearBlock' ? [edit.area] : []));
  const filled = edits.flatMap((edit): readonly Area[] => {
    if (edit.kind === 'fill') return [edit.to];
    return edit.kind === 'writeCells' ? [areaWritten(edit)] : [];
  });
  const isAsMade = edits.every((edit) => {
    if (edit.kind !== 'defineTable') return true;
    const table = tables.find(({ name }) => lower(name) === lower(edit.name));
    return table?.sheet === sheet.name && isSameData(table.area, edit.area);
  });
  return (
    isAsMade &&
    !sheet.values.some((row, r) =>
      row.some((value, column) => {
        if (value === null) return false;
        const place = { row: r, column };
        const isIn = (area: Area): boolean => hasCell(area, place);
        return areas.some(isIn) && !filled.some(isIn);
      }),
    )
  );
}

/** The rows of a block that hold something else, neighbours together. */
function changedRows(edit: WriteCells, sheet: SheetSnapshot): readonly WriteCells[] {
  const isThere = edit.cells.map((row, index) =>
    row.every((cell, column) =>
      holds(sheet, { row: edit.at.row + index, column: edit.at.column + column }, cell),
    ),
  );
  return runsOf(isThere)
    .filter(({ value }) => !value)
    .map(({ run: { first, count } }) => ({
      ...edit,
      at: { ...edit.at, row: edit.at.row + first },
      cells: edit.cells.slice(first, first + count),
      ...formatsOfRows(edit, first, count),
    }));
}

function formatsOfRows(
  { numberFormats }: WriteCells,
  first: number,
  count: number,
): Pick<WriteCells, 'numberFormats'> {
  if (numberFormats === undefined) return {};
  const grid = numberFormats.flatMap((line) => (typeof line === 'object' ? [line] : []));
  return { numberFormats: grid.length === 0 ? numberFormats : grid.slice(first, first + count) };
}

function holds(
  { values, formulas }: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
  cell: CellInput,
): boolean {
  const value = values[row]?.[column] ?? null;
  const formula = formulas[row]?.[column] ?? null;
  if (typeof cell === 'object' && cell !== null) return formula === cell.formula;
  return value === (cell === '' ? null : cell) && (formula === null || formula === value);
}
