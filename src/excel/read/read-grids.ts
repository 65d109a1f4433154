import { type Area, type CellPlace, parseArea, type SheetArea } from '../../workbook/location';
import { cellCount } from '../../workbook/areas';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import type { Session } from '../run';
import { isRefusal } from '../map-error';
import { type QueueBand, type ReadBand, readInBands } from '../packing';
import { rangeOf } from '../sheet-range';

/** Two grids a cell, five for numbers and formulas: 25 to 55 bytes a cell, up to 3.3 MB. */
const CELLS_PER_REQUEST = 60_000;

export type Grids = Pick<
  SheetSnapshot,
  'values' | 'texts' | 'formulas' | 'numberFormats' | 'errors'
>;

export const NO_GRIDS: Grids = {
  values: [],
  texts: [],
  formulas: [],
  numberFormats: [],
  errors: [],
};

/** Reads what the areas hold. Grids come back by sheet name and start at A1. */
export async function readGrids(
  session: Session,
  areas: readonly SheetArea[],
  onShare: (share: number) => void,
): Promise<ReadonlyMap<string, Grids>> {
  const bands = await readContents(session, areas, onShare);
  const sheets = new Set(bands.map(({ sheet }) => sheet));
  return new Map([...sheets].map((sheet) => [sheet, placeBands(bands, sheet)]));
}

/** What the areas hold, band by band. */
export async function readContents(
  session: Session,
  areas: readonly SheetArea[],
  onShare: (share: number) => void = () => undefined,
): Promise<readonly ReadBand<Grids>[]> {
  const read = (queue: QueueBand<Grids>): Promise<readonly ReadBand<Grids>[]> =>
    readInBands(session, { areas, cellsPerRequest: CELLS_PER_REQUEST, queueBand: queue, onShare });
  try {
    return await read(queueBand);
  } catch (thrown) {
    // Where cells of many kinds stand apart, Excel may refuse to tell them.
    if (!isRefusal(thrown)) throw thrown;
    return read((context, { sheet, area }) => queueWhole(rangeOf(context, sheet, area), area));
  }
}

/** The grids of a sheet; what lies between its bands is empty. */
function placeBands(bands: readonly ReadBand<Grids>[], sheet: string): Grids {
  const own = bands.filter((band) => band.sheet === sheet);
  const placed = <Cell>(part: PartOf<Cell>, empty: Cell): readonly (readonly Cell[])[] =>
    placeCells(
      own.map(({ area, read }) => ({ area, cells: part(read) })),
      empty,
    );
  return {
    values: placed<CellValue>(({ values }) => values, null),
    texts: placed(({ texts }) => texts, ''),
    formulas: placed<CellValue>(({ formulas }) => formulas, null),
    numberFormats: placed(({ numberFormats }) => numberFormats, 'General'),
    errors: own.flatMap(({ read }) => read.errors),
  };
}

type PartOf<Cell> = (grids: Grids) => readonly (readonly Cell[])[];

function placeCells<Cell>(
  bands: readonly { readonly area: Area; readonly cells: readonly (readonly Cell[])[] }[],
  empty: Cell,
): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (const { area, cells } of bands) {
    for (const [index, line] of cells.entries()) {
      const before = rows[area.row + index] ?? [];
      const left = Array.from({ length: area.column }, (_, at) => before[at] ?? empty);
      rows[area.row + index] = [...left, ...line, ...before.slice(area.column + line.length)];
    }
  }
  return Array.from({ length: rows.length }, (_, index) => rows[index] ?? []);
}

/**
 * What a text cell displays and holds is its value: only numbers, errors and formulas are asked for the
 * rest. Of a single cell Excel would tell of the whole sheet: it is asked for everything.
 */
function queueBand(context: Excel.RequestContext, { sheet, area }: SheetArea): () => Grids {
  const range = rangeOf(context, sheet, area);
  if (cellCount(area) === 1) return queueWhole(range, area);
  range.load('values,numberFormat');
  const parts = [
    range.getSpecialCellsOrNullObject('Constants', 'ErrorsLogicalNumber'),
    range.getSpecialCellsOrNullObject('Formulas'),
  ];
  for (const part of parts) {
    part.load('areas/items/address,areas/items/text,areas/items/formulas,areas/items/valueTypes');
  }
  return () => {
    const values = cellsOf(range.values);
    const formulas = values.map((row) => [...row]);
    const texts = values.map((row) => row.map((value) => (value === null ? '' : String(value))));
    const errors: CellPlace[] = [];
    for (const part of parts.flatMap((one) => (one.isNullObject ? [] : one.areas.items))) {
      const place = parseArea(part.address);
      if (place === null) continue;
      const at = { ...place, row: place.row - area.row, column: place.column - area.column };
      overwrite(texts, at, part.text);
      overwrite(formulas, at, cellsOf(part.formulas));
      errors.push(...errorsOf(part.valueTypes, place));
    }
    return { values, texts, formulas, numberFormats: formatsOf(range.numberFormat), errors };
  };
}

function overwrite<Cell>(
  grid: Cell[][],
  { row, column }: CellPlace,
  cells: readonly (readonly Cell[])[],
): void {
  for (const [r, line] of cells.entries()) grid[row + r]?.splice(column, line.length, ...line);
}

function queueWhole(range: Excel.Range, area: Area): () => Grids {
  range.load('values,text,formulas,numberFormat,valueTypes');
  return () => ({
    values: cellsOf(range.values),
    texts: range.text,
    formulas: cellsOf(range.formulas),
    numberFormats: formatsOf(range.numberFormat),
    errors: errorsOf(range.valueTypes, area),
  });
}

/** Excel's `any[][]` as cells: `''` is an empty cell. */
export function cellsOf(rows: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => row.map(cellOfValue));
}

function cellOfValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

export function formatsOf(rows: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map((code) => (typeof code === 'string' ? code : 'General')));
}

function errorsOf(types: readonly (readonly string[])[], area: Area): readonly CellPlace[] {
  return types.flatMap((row, r) =>
    row.flatMap((type, c) =>
      type === 'Error' ? [{ row: area.row + r, column: area.column + c }] : [],
    ),
  );
}
