import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { FindingPlace, Fix, Params, PlacedHit } from './finding';
import type { CellLocation } from '../../../workbook/location';

/** A finding at a cell, with what its sentence needs. */
export function atCell<P extends Params>(
  { sheet, row, column }: CellLocation,
  params: P,
  fix?: Fix | null,
): PlacedHit<P> {
  return placed({ kind: 'cell', sheet, row, column }, params, fix);
}

/** A finding about a whole sheet. */
export function atSheet<P extends Params>(
  sheet: string,
  params: P,
  fix?: Fix | null,
): PlacedHit<P> {
  return placed({ kind: 'sheet', sheet }, params, fix);
}

/** A finding about the workbook. */
export function atWorkbook<P extends Params>(params: P, fix?: Fix | null): PlacedHit<P> {
  return placed({ kind: 'workbook' }, params, fix);
}

export function placed<P extends Params>(
  place: FindingPlace,
  params: P,
  fix?: Fix | null,
): PlacedHit<P> {
  return fix ? { place, params, fix } : { place, params };
}

/** What a look at each cell that holds something tells. */
export function eachCell<Told>(
  { name: sheet, values }: Pick<SheetSnapshot, 'name' | 'values'>,
  look: (value: Exclude<CellValue, null>, cell: CellLocation) => readonly Told[],
): readonly Told[] {
  const told: Told[] = [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null && value !== '') told.push(...look(value, { sheet, row, column }));
    });
  });
  return told;
}
