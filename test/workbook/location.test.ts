import { fc } from '../fixtures/properties';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  doOverlap,
  MAX_COLUMNS,
  parseArea,
  quoteSheet,
  showLocation,
} from '../../src/workbook/location';

const anArea = fc.record({
  row: fc.nat(1000),
  column: fc.nat(500),
  rowCount: fc.integer({ min: 1, max: 50 }),
  columnCount: fc.integer({ min: 1, max: 50 }),
});

describe('A place in the workbook', () => {
  it('is written as Excel writes it', () => {
    expect(columnLetters(0)).toBe('A');
    expect(columnLetters(25)).toBe('Z');
    expect(columnLetters(26)).toBe('AA');
    expect(columnLetters(MAX_COLUMNS - 1)).toBe('XFD');
    expect(cellAddress({ row: 13, column: 1 })).toBe('B14');
    expect(showLocation({ sheet: 'Suivi', row: 13, column: 1 })).toBe('Suivi!B14');
    expect(quoteSheet('L’été d’Anne')).toBe("'L’été d’Anne'");
    expect(quoteSheet("L'été")).toBe("'L''été'");
  });

  it('reads back from its address', () => {
    fc.assert(fc.property(anArea, (area) => expect(parseArea(areaAddress(area))).toEqual(area)));
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
    expect(parseArea("'Bilan formations'!$B$2:$D$5")).toEqual({
      row: 1,
      column: 1,
      rowCount: 4,
      columnCount: 3,
    });
  });

  it('is refused outside the sheet', () => {
    expect(parseArea('XFE1')).toBeNull();
    expect(parseArea('A0')).toBeNull();
    expect(parseArea('A1048577')).toBeNull();
    expect(parseArea('Suivi')).toBeNull();
  });

  it('overlaps another only when they share a cell', () => {
    const area = { row: 4, column: 4, rowCount: 2, columnCount: 2 };
    expect(doOverlap(area, { row: 5, column: 5, rowCount: 1, columnCount: 1 })).toBe(true);
    expect(doOverlap(area, { row: 6, column: 4, rowCount: 1, columnCount: 1 })).toBe(false);
    expect(doOverlap(area, { row: 4, column: 6, rowCount: 1, columnCount: 1 })).toBe(false);
  });
});
