import { ExcelHost } from '../../host/host';
import { buildWorkbook } from '../../host/build-workbook';
import { readWorkbook } from '../../host/xlsx/read-workbook';
import { buildView } from './build-view';
import { showCell } from './cell-text';
import { ConditionalLooks, conditionsOf } from './conditional-looks';
import type { CellView, WorkbookView } from './sheet-view';

const WINDOW = { top: 0, bottom: 9, left: 0, right: 5 };

function hostOf(cells: readonly (readonly string[])[]): ExcelHost {
  return new ExcelHost(readWorkbook(buildWorkbook({ sheets: [{ name: 'Essai', cells }] })));
}

function viewOf(host: ExcelHost): WorkbookView {
  const { workbook, session } = host;
  return buildView(session, new ConditionalLooks(workbook, session.calculator), WINDOW);
}

function cellOf({ sheet }: WorkbookView, row: number, column: number): CellView | undefined {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

function cssOf(view: WorkbookView, row: number, column: number): string {
  return view.sheet.looks[cellOf(view, row, column)?.look ?? -1] ?? '';
}

describe('the sheet as the page draws it', () => {
  test('a date is shown as the cell shows it, and typed again as it reads', () => {
    const view = viewOf(hostOf([['{d:2014-06-06|j mmmm aaaa}']]));
    expect(cellOf(view, 0, 0)?.text).toBe('6 juin 2014');
    expect(view.sheet.selection.input).toBe('06/06/2014');
  });

  test('a text too long may go over an empty cell, not over one that holds something', () => {
    const view = viewOf(hostOf([['Rencontres avec les associations', '', 'fin']]));
    expect(cellOf(view, 0, 1)?.isBlank).toBe(true);
    expect(cellOf(view, 0, 2)?.isBlank).toBeUndefined();
  });

  test('hidden rows are not sent, hidden columns neither', () => {
    const host = hostOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const [sheet] = host.workbook.sheets;
    sheet?.setRowProps(1, { hidden: true });
    sheet?.setColumnProps(1, { hidden: true });
    const view = viewOf(host);
    expect(view.sheet.rowHeights[1]).toBe(0);
    expect(view.sheet.columnWidths[1]).toBe(0);
    expect(view.sheet.cells.filter(({ text }) => text !== '').map(({ text }) => text)).toEqual([
      'a',
    ]);
  });

  test('a conditional format colours the cells for which its formula holds, and follows edits', () => {
    const host = hostOf([
      ['1', 'Prévu'],
      ['2', 'Réalisé'],
      ['3', 'Réalisé'],
    ]);
    host.workbook.sheets[0]?.conditionalRules.push({
      id: '1',
      areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }],
      type: 'expression',
      formulas: ['AND($B1="Réalisé",A1<>"")'],
      operator: null,
      stopIfTrue: false,
      format: { fill: { pattern: 'solid', color: '#548235', patternColor: null } },
    });
    const before = viewOf(host);
    const coloured = (view: WorkbookView): readonly boolean[] =>
      [0, 1, 2].map((row) => cssOf(view, row, 0).includes('background:#548235'));
    expect(coloured(before)).toEqual([false, true, true]);
    host.user.type('Essai!B3', 'Suspendu');
    expect(coloured(viewOf(host))).toEqual([false, true, false]);
  });
});

test.each([
  ['AND($A1=1,OR(B1=2,B1=3))', ['$A1=1', 'OR(B1=2,B1=3)']],
  ['AND(A1="a,b",{1,2}<>"")', ['A1="a,b"', '{1,2}<>""']],
  ['AND(A1,B1)+1', ['AND(A1,B1)+1']],
  ['OR(A1,B1)', ['OR(A1,B1)']],
])('the conditions of %s', (formula, conditions) => {
  expect(conditionsOf(formula)).toEqual(conditions);
});

test.each([
  { value: 0, filler: undefined },
  { value: 1, filler: '/' },
  { value: -1, filler: '·' },
])('$value fills its cell with the sign of its format', ({ value, filler }) => {
  expect(showCell(value, '*/;*·;;@', false).filler).toBe(filler);
});
