import type { CellInput } from '../../workbook/edit';
import type { Area } from '../../workbook/location';
import { type FormatAt, KnownFormats, writesOfCells } from '../edits/write-cells';
import type { Write } from '../edits/write';
import type { SheetArea } from '../packing';
import { type Grids, readContents } from '../read/read-grids';
import type { Session } from '../run';

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
  const bands = await readContents(session, areas);
  const formats = new KnownFormats();
  for (const { sheet, area, read } of bands) {
    formats.set(sheet, area, formatsFrom(area, read.numberFormats));
  }
  const writes = bands.flatMap(({ sheet, area, read }) =>
    writesOfCells(
      { kind: 'writeCells', sheet, at: area, ...inputsOf(read, area) },
      () => 'General',
    ),
  );
  return { writes, formats };
}

function formatsFrom(area: Area, formats: readonly (readonly string[])[]): FormatAt {
  return (row, column) => formats[row - area.row]?.[column - area.column] ?? 'General';
}

/** A cell without formula repeats its value where its formula would stand; `#N/A` was typed so. */
function inputsOf(
  { values, formulas, numberFormats, errors }: Grids,
  { row, column }: Area,
): {
  readonly cells: readonly (readonly CellInput[])[];
  readonly numberFormats: Grids['numberFormats'];
} {
  const typedErrors = new Set(errors.map((place) => keyOf(place.row - row, place.column - column)));
  const cells = formulas.map((line, r) =>
    line.map((formula, c): CellInput => {
      if (typeof formula !== 'string') return formula;
      const isLiteral = values[r]?.[c] === formula && !typedErrors.has(keyOf(r, c));
      return isLiteral ? formula : { formula };
    }),
  );
  return { cells, numberFormats };
}

function keyOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
