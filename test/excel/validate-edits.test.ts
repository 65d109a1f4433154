import {
  findRefusal,
  isSheetName,
  isTableName,
  type RefusalDetail,
} from '../../src/excel/edits/validate-edits';
import type { CellInput, Edit, ValidationRule } from '../../src/workbook/edit';

function cells(...row: readonly CellInput[]): Edit {
  return { kind: 'writeCells', sheet: 'Suivi', at: { row: 0, column: 0 }, cells: [row] };
}

function validation(rule: ValidationRule): Edit {
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return { kind: 'validate', sheet: 'Suivi', area, validation: { rule } };
}

describe('what Excel could not hold is refused before anything is written', () => {
  test.each<{ name: string; edit: Edit; detail: RefusalDetail | null }>([
    { name: 'the longest text', edit: cells('x'.repeat(32_767)), detail: null },
    { name: 'one letter more', edit: cells('x'.repeat(32_768)), detail: 'cell-text-too-long' },
    {
      name: 'the longest formula',
      edit: cells({ formula: `=${'1'.repeat(8_191)}` }),
      detail: null,
    },
    {
      name: 'a formula one letter longer',
      edit: cells({ formula: `=${'1'.repeat(8_192)}` }),
      detail: 'formula-too-long',
    },
    { name: 'a number that is none', edit: cells(Number.NaN), detail: 'not-finite' },
    {
      name: 'rows of different lengths',
      edit: { ...(cells(1) as Extract<Edit, { kind: 'writeCells' }>), cells: [[1], [1, 2]] },
      detail: 'ragged-cells',
    },
    {
      name: 'a cell beyond the last column',
      edit: { kind: 'writeCells', sheet: 'Suivi', at: { row: 0, column: 16_383 }, cells: [[1, 2]] },
      detail: 'outside-sheet',
    },
    {
      name: 'a list of words that holds a comma',
      edit: validation({ kind: 'options', options: ['Oui', 'Non, merci'] }),
      detail: 'list-source',
    },
    {
      name: 'a list of words of 256 characters',
      edit: validation({ kind: 'options', options: ['x'.repeat(256)] }),
      detail: 'list-source',
    },
    {
      name: 'a list from a range',
      edit: validation({ kind: 'list', source: '=Listes!$A$5:$A$11' }),
      detail: null,
    },
    {
      name: 'a list from a column of a table',
      edit: validation({ kind: 'list', source: '=tblListes[Volet]' }),
      detail: 'structured-reference',
    },
  ])('$name', ({ edit, detail }) => {
    expect(findRefusal([edit])).toEqual(detail === null ? null : { code: 'refused', detail });
  });
});

test.each([
  ['Suivi', true],
  ['Bilan formations', true],
  ['x'.repeat(31), true],
  ['x'.repeat(32), false],
  ['', false],
  ['a/b', false],
  ['[1]', false],
  ["'Suivi", false],
  ["L'été", true],
  ['History', false],
])('« %s » as a sheet name: %s', (name, isValid) => {
  expect(isSheetName(name)).toBe(isValid);
});

test.each([
  ['tblSuivi', true],
  ['_x', true],
  ['tbl Suivi', false],
  ['A1', false],
  ['XFD12', false],
  ['R1C1', false],
  ['L1C1', false],
  ['1er', false],
])('« %s » as a table name: %s', (name, isValid) => {
  expect(isTableName(name)).toBe(isValid);
});
