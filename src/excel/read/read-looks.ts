import type { Area } from '../../workbook/location';
import type { CellLook, SheetPart, SheetSnapshot } from '../../workbook/snapshot';
import { readInBands, type SheetArea } from '../packing';
import type { Session } from '../run';
import { queueCellProperties, rangeOf } from '../sheet-range';
import { joinBands } from './read-grids';

/** Some 150 bytes a cell. */
const CELLS_PER_REQUEST = 20_000;

type Hyperlinks = Extract<SheetSnapshot['hyperlinks'], { known: true }>['value'];

/** What the cells look like and link to, read together: one answer holds both. */
export interface CellDetails {
  readonly looks: readonly (readonly CellLook[])[];
  readonly hyperlinks: Hyperlinks;
}

export const NO_DETAILS: CellDetails = { looks: [], hyperlinks: [] };

export async function readCellDetails(
  session: Session,
  areas: readonly SheetArea[],
  parts: readonly SheetPart[],
): Promise<ReadonlyMap<string, CellDetails>> {
  if (!parts.includes('looks') && !parts.includes('hyperlinks')) return new Map();
  const asked = loadOptions(parts);
  const bands = await readInBands(session, {
    areas,
    cellsPerRequest: CELLS_PER_REQUEST,
    queueBand: (context, { sheet, area }) => {
      const result = queueCellProperties(rangeOf(context, sheet, area), asked);
      return () => detailsOf(result.value, area);
    },
  });
  return joinBands(bands, joinDetails, NO_DETAILS);
}

function joinDetails(upper: CellDetails, lower: CellDetails): CellDetails {
  return {
    looks: [...upper.looks, ...lower.looks],
    hyperlinks: [...upper.hyperlinks, ...lower.hyperlinks],
  };
}

function loadOptions(parts: readonly SheetPart[]): Excel.CellPropertiesLoadOptions {
  const looks = {
    fill: { color: true, pattern: true },
    font: { color: true, bold: true, strikethrough: true, size: true },
  };
  return {
    ...(parts.includes('looks') ? { format: looks } : {}),
    ...(parts.includes('hyperlinks') ? { hyperlink: true } : {}),
  };
}

function detailsOf(rows: readonly (readonly Excel.CellProperties[])[], area: Area): CellDetails {
  const hyperlinks = rows.flatMap((row, r) =>
    row.flatMap(({ hyperlink }, c) => {
      const target = hyperlink?.address ?? hyperlink?.documentReference ?? '';
      const place = { row: area.row + r, column: area.column + c };
      return target === '' ? [] : [{ place, target }];
    }),
  );
  return { looks: rows.map((row) => row.map(lookOf)), hyperlinks };
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  const { fill, font } = format ?? {};
  return {
    fill: fill?.pattern === 'None' ? null : colourOf(fill?.color),
    fontColor: colourOf(font?.color),
    bold: font?.bold === true,
    strikethrough: font?.strikethrough === true,
    fontSize: font?.size ?? null,
  };
}

/** Excel says `#RRGGBB`, or nothing where there is no colour. */
export function colourOf(colour: string | undefined): string | null {
  return colour !== undefined && /^#[0-9A-Fa-f]{6}$/.test(colour) ? colour.toUpperCase() : null;
}
