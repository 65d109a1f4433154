import type { Area, CellPlace } from '../../workbook/location';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { type ReadBand, readInBands, type SheetArea } from '../packing';
import type { Session } from '../run';
import { rangeOf } from '../sheet-range';

/** Five grids a cell, a text of some thirty characters in three of them, formulas longer: 2 to 3 MB. */
const CELLS_PER_REQUEST = 22_000;

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
  const bands = await readInBands(session, {
    areas,
    cellsPerRequest: CELLS_PER_REQUEST,
    queueBand,
    onShare,
  });
  const sheets = new Set(bands.map(({ sheet }) => sheet));
  return new Map([...sheets].map((sheet) => [sheet, placeBands(bands, sheet)]));
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

function queueBand(context: Excel.RequestContext, { sheet, area }: SheetArea): () => Grids {
  const range = rangeOf(context, sheet, area).load('values,text,formulas,numberFormat,valueTypes');
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
