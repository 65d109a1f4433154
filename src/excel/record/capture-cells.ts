import type { CellInput } from '../../workbook/edit';
import type { Area } from '../../workbook/location';
import { type FormatAt, KnownFormats, writesOfCells } from '../edits/write-cells';
import type { Write } from '../edits/write';
import { readInBands, type SheetArea } from '../packing';
import { formatsOf } from '../read/read-grids';
import type { Session } from '../run';
import { rangeOf } from '../sheet-range';

/** Four grids a cell. */
const CELLS_PER_REQUEST = 20_000;

export interface CapturedCells {
  /** What puts the cells back. */
  readonly writes: readonly Write[];
  /** The number formats they have now. */
  readonly formats: KnownFormats;
}

/** Reads what the areas hold, so that it can be written back the same. */
export async function captureCells(
  session: Session,
  areas: readonly SheetArea[],
): Promise<CapturedCells> {
  const bands = await readInBands(session, {
    areas,
    cellsPerRequest: CELLS_PER_REQUEST,
    queueBand: (context, { sheet, area }) => {
      const range = rangeOf(context, sheet, area).load('values,formulas,numberFormat,valueTypes');
      return () => ({ cells: inputsOf(range), numberFormats: formatsOf(range.numberFormat) });
    },
  });
  const formats = new KnownFormats();
  for (const { sheet, area, read } of bands) {
    formats.set(sheet, area, formatsFrom(area, read.numberFormats));
  }
  const writes = bands.flatMap(({ sheet, area, read }) =>
    writesOfCells({ kind: 'writeCells', sheet, at: area, ...read }, () => 'General'),
  );
  return { writes, formats };
}

function formatsFrom(area: Area, formats: readonly (readonly string[])[]): FormatAt {
  return (row, column) => formats[row - area.row]?.[column - area.column] ?? 'General';
}

/** A cell without formula repeats its value where its formula would stand; `#N/A` was typed so. */
function inputsOf({
  values,
  formulas,
  valueTypes,
}: Pick<Excel.Range, 'values' | 'formulas' | 'valueTypes'>): readonly (readonly CellInput[])[] {
  return formulas.map((row, r) =>
    row.map((formula: unknown, c): CellInput => {
      if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
      if (typeof formula !== 'string' || formula === '') return null;
      const isLiteral = values[r]?.[c] === formula && String(valueTypes[r]?.[c]) !== 'Error';
      return isLiteral ? formula : { formula };
    }),
  );
}
