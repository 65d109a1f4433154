import { TAKEN_TABLE } from '../../../src/programme/tracker/columns';
import { keepRows } from '../../../src/programme/tracker/layout/side-table';
import type { Area } from '../../../src/workbook/location';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';

/** The column where the table is made, on a sheet with a title and formulas that were not read. */
function columnBeside(unread: readonly Area[]): number {
  const snapshot = aWorkbook([{ ...aSheet('Calculs', [['Calculs'], ['']]), unread }]);
  const home = { sheet: 'Calculs', row: 3, column: 10 };
  const rows = [{ sheet: 'Feuil1', marks: 'a' }];
  const edits = keepRows({ definition: TAKEN_TABLE, snapshot, home, keyed: 1, held: 'kept' }, rows);
  const table = edits.find(({ kind }) => kind === 'defineTable');
  return table?.kind === 'defineTable' ? table.area.column : -1;
}

test('a table is made right of formulas that stand in its place, though they were not read', () => {
  const formulas = { row: 5, rowCount: 40, columnCount: 4 };
  expect(columnBeside([{ ...formulas, column: 0 }])).toBe(10);
  expect(columnBeside([{ ...formulas, column: 11 }])).toBe(16);
});
