import { isSameData } from '../../src/lib/same-data';

const FINDING = { code: 'ACT-07', place: { row: 3, column: 0 }, writes: ['a', null] };

test.each([
  ['the same texts', 'a', 'a', true],
  ['a text and a number', '3', 3, false],
  ['two lists that say the same', [1, [2]], [1, [2]], true],
  ['a longer list', [1], [1, 2], false],
  ['the same fields in another order', { row: 1, column: 2 }, { column: 2, row: 1 }, true],
  ['a field that differs far down', FINDING, { ...FINDING, place: { row: 3, column: 1 } }, false],
  ['a field less', { row: 1, column: undefined }, { row: 1 }, false],
  ['as many fields of other names', { row: undefined }, { column: undefined }, false],
  ['a list and a record of the same keys', ['a'], { 0: 'a' }, false],
  ['nothing and a record', null, {}, false],
])('tells %s', (_, one, other, expected) => {
  expect(isSameData(one, other)).toBe(expected);
  expect(isSameData(other, one)).toBe(expected);
});
