import type { CellInput, Edit, EditOf, FormatEdit, PageEdit, Edits } from '../../../workbook/edit';
import {
  type Area,
  absoluteAreaAddress,
  areaOf,
  type CellLocation,
  type CellPlace,
  quoteSheet,
} from '../../../workbook/location';

export type FormatOf = EditOf<'format'>;

/** Cells from a place to the right and down, under number formats where they are told. */
export function writeCells(
  { sheet, ...at }: CellLocation,
  cells: readonly (readonly CellInput[])[],
  numberFormats?: EditOf<'writeCells'>['numberFormats'],
): EditOf<'writeCells'> {
  const formats = numberFormats === undefined ? {} : { numberFormats };
  return { kind: 'writeCells', sheet, at, cells, ...formats };
}

/** One row of cells, from a place to the right. */
export function writeRow(
  sheet: string,
  { row, column }: CellPlace,
  cells: readonly CellInput[],
): Edit {
  return { kind: 'writeCells', sheet, at: { row, column }, cells: [cells] };
}

/** One format over areas of a sheet. */
export function paint(sheet: string, areas: readonly Area[], format: FormatEdit): FormatOf {
  return { kind: 'format', sheet, areas, format };
}

export function oneCell(row: number, column: number): Area {
  return areaOf([row, column], [1, 1]);
}

/** Inserts so many rows before a row, or takes as many away above it. */
export function shiftRows(sheet: string, before: number, count: number): Edits {
  if (count > 0) return [{ kind: 'insertRows', sheet, first: before, count }];
  return count < 0 ? [{ kind: 'deleteRows', sheet, first: before + count, count: -count }] : [];
}

/** Names an area of a sheet. */
export function nameArea(name: string, sheet: string, area: Area): Edit {
  return {
    kind: 'defineName',
    name,
    refersTo: `=${quoteSheet(sheet)}!${absoluteAreaAddress(area)}`,
  };
}

/** How a sheet prints: as wide as its page, landscape and centred unless said otherwise. */
export function printedAs(
  sheet: string,
  page: Partial<PageEdit> & Pick<PageEdit, 'paper' | 'footer'>,
  pages: 'one' | 'as many as needed',
): Edit {
  return {
    kind: 'page',
    sheet,
    page: {
      orientation: 'landscape',
      fit: { width: 1, height: pages === 'one' ? 1 : null },
      margins: { top: 8, bottom: 12, left: 8, right: 8 },
      centerHorizontally: true,
      ...page,
    },
  };
}
