import { fc } from '../fixtures/properties';
import {
  bandsOf,
  cellCount,
  overlapOf,
  unionOf,
  withArea,
  without,
} from '../../src/workbook/areas';
import { packBy } from '../../src/excel/packing';
import { type Area, hasCell, lastCell } from '../../src/workbook/location';

const anArea = fc.record({
  row: fc.nat(200),
  column: fc.nat(50),
  rowCount: fc.integer({ min: 1, max: 300 }),
  columnCount: fc.integer({ min: 1, max: 40 }),
});

test('the bands of a block follow each other, cover it exactly and stay within their size', () => {
  fc.assert(
    fc.property(anArea, fc.integer({ min: 1, max: 2000 }), (area, cells) => {
      const bands = bandsOf(area, cells);
      let next = area.row;
      for (const band of bands) {
        expect(band.row).toBe(next);
        expect(cellCount(band)).toBeLessThanOrEqual(Math.max(cells, area.columnCount));
        next += band.rowCount;
      }
      expect(next).toBe(area.row + area.rowCount);
    }),
  );
});

test('two blocks lie in their union, and what they share lies in both', () => {
  fc.assert(
    fc.property(anArea, anArea, (a, b) => {
      const union = unionOf(a, b);
      const shared = overlapOf(a, b);
      expect(hasCell(union, a) && hasCell(union, lastCell(b))).toBe(true);
      if (shared !== null) {
        expect(hasCell(a, lastCell(shared)) && hasCell(b, shared)).toBe(true);
      }
    }),
  );
});

test('packing keeps the order and never puts more in a request than it can hold', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 })), (costs) => {
      const packs = packBy(costs, 10, (cost) => cost);
      expect(packs.flat()).toEqual(costs);
      for (const pack of packs) {
        const cost = pack.reduce((sum, one) => sum + one, 0);
        expect(cost <= 10 || pack.length === 1).toBe(true);
      }
    }),
  );
});

test('what is left of a block holds each of its cells once, but those cut out', () => {
  fc.assert(
    fc.property(anArea, fc.array(anArea, { maxLength: 4 }), (area, holes) => {
      const parts = without(area, holes);
      const cut = holes.filter((hole) => overlapOf(area, hole) !== null);
      for (const place of [area, lastCell(area), ...cut, ...cut.map(lastCell)]) {
        const isLeft = hasCell(area, place) && !holes.some((hole) => hasCell(hole, place));
        expect(parts.filter((part) => hasCell(part, place))).toHaveLength(isLeft ? 1 : 0);
      }
      const left = parts.reduce((sum, part) => sum + cellCount(part), 0);
      expect(left).toBeLessThanOrEqual(cellCount(area));
    }),
  );
});

test('of a hundred cells far from one another, hardly more than they are is read', () => {
  const cells = Array.from({ length: 100 }, (_, at) => ({ row: at * 7, column: at % 5 }));
  const areas = cells.reduce<readonly Area[]>(
    (told, cell) => withArea(told, { ...cell, rowCount: 1, columnCount: 1 }),
    [],
  );
  expect(cells.every((cell) => areas.some((area) => hasCell(area, cell)))).toBe(true);
  expect(areas.reduce((sum, area) => sum + cellCount(area), 0)).toBeLessThan(1500);
  expect(areas.length).toBeLessThanOrEqual(60);
});
