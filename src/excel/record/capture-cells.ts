import type { CellInput } from '../../workbook/edit';
import type { Area, SheetArea } from '../../workbook/location';
import { overlapOf, without } from '../../workbook/areas';
import { type FormatAt, KnownFormats, writesOfCells } from '../edits/write-cells';
import type { Write } from '../edits/write';
import type { ReadBand } from '../packing';
import { type Grids, NO_GRIDS, readContents } from '../read/read-grids';
import type { Session } from '../run';

/**
 * Reads what the areas hold, so that it can be written back the same. What the command at hand read of
 * whole sheets is not read a second time.
 */
export async function captureCells(
  session: Session,
  areas: readonly SheetArea[],
  seen: ReadonlyMap<string, Grids>,
): Promise<{ readonly writes: () => readonly Write[]; readonly formats: KnownFormats }> {
  const held = areas.flatMap((one) => heldOf(one, seen.get(one.sheet) ?? NO_GRIDS));
  const rest = areas.flatMap(({ sheet, area }) => {
    const known = held.flatMap((band) => (band.sheet === sheet ? [band.area] : []));
    return without(area, known).map((part): SheetArea => ({ sheet, area: part }));
  });
  const bands = [...held, ...(await readContents(session, rest))];
  const formats = new KnownFormats();
  for (const { sheet, area, read } of bands) {
    const grid = read.numberFormats;
    const at: FormatAt = (row, column) => grid[row - area.row]?.[column - area.column] ?? 'General';
    formats.set(sheet, area, at);
  }
  const writes = (): readonly Write[] =>
    bands.flatMap(({ sheet, area, read }) =>
      writesOfCells(
        { kind: 'writeCells', sheet, at: area, ...inputsOf(read, area) },
        () => 'General',
      ),
    );
  return { writes, formats };
}

function heldOf({ sheet, area }: SheetArea, grids: Grids): readonly ReadBand<Grids>[] {
  const { values, texts, formulas, numberFormats, errors } = grids;
  const columnCount = values[0]?.length ?? 0;
  const shared = overlapOf(area, { row: 0, column: 0, rowCount: values.length, columnCount });
  if (shared === null) return [];
  const cut = <Cell>(grid: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
    grid
      .slice(shared.row, shared.row + shared.rowCount)
      .map((row) => row.slice(shared.column, shared.column + shared.columnCount));
  const read = {
    values: cut(values),
    texts: cut(texts),
    formulas: cut(formulas),
    numberFormats: cut(numberFormats),
    errors,
  };
  return [{ sheet, area: shared, read }];
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
