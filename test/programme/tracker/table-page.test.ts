import { ACTION_TABLE } from '../../../src/programme/tracker/columns';
import { fitWidths, layOutPage } from '../../../src/programme/tracker/layout/table-page';
import { writeAction } from '../../../src/programme/tracker/rows/row-cells';
import type { Action } from '../../../src/programme/tracker/tracker';
import { anAction } from '../../fixtures/builders';

const plan = { id: 'ACC-01', title: 'Réunir le comité', owner: 'DDS', start: null } as const;

function printedOf(change: Partial<Action>): { readonly last: string; readonly width: number } {
  const rows = [writeAction(anAction({ ...plan, ...change }))];
  const columns = fitWidths(ACTION_TABLE.columns, rows);
  const area = { row: 3, column: 0, rowCount: 2, columnCount: columns.length };
  const edit = layOutPage('Suivi', { area, columns, rows }, '');
  const count = edit.kind === 'page' ? (edit.page.printArea?.columnCount ?? 0) : 0;
  const printed = columns.slice(0, count);
  return {
    last: printed.at(-1)?.header ?? '',
    width: printed.reduce((sum, { width }) => sum + width, 0),
  };
}

test('Suivi prints the dates of a plan that says none in words, without smaller letters', () => {
  const told = printedOf({ dueText: 'en juin', end: '2014-06-30' });
  const dated = printedOf({ dueText: '', start: '2014-06-01', end: '2014-06-30' });
  expect(told.last).toBe('Commentaire');
  expect(dated.last).toBe('Fin');
  expect(dated.width).toBeLessThanOrEqual(told.width);
});

test('comments take the room of the columns that no row fills, within the same page', () => {
  const bare = {
    dueText: '',
    start: '2014-06-01',
    end: '2014-06-30',
    comment: 'À revoir',
  } as const;
  const rows = [writeAction(anAction({ ...plan, ...bare, site: '', territory: '' }))];
  const comment = fitWidths(ACTION_TABLE.columns, rows).find(({ key }) => key === 'comment');
  expect(comment?.width).toBeGreaterThan(20);
  expect(printedOf(bare).width).toBeLessThanOrEqual(printedOf({ dueText: 'en juin' }).width);
});

test('a header of a column that no row fills keeps its longest word whole, off the edge of its cell', () => {
  const rows = [writeAction(anAction({ ...plan, dueText: '', end: '2014-06-30', comment: '' }))];
  const comment = fitWidths(ACTION_TABLE.columns, rows).find(({ key }) => key === 'comment');
  expect(comment?.width).toBeGreaterThan('Commentaire'.length + 1);
});

test('Suivi keeps its columns for every day where nothing is dated yet', () => {
  expect(printedOf({ dueText: '', end: null }).last).toBe('Commentaire');
  expect(fitWidths(ACTION_TABLE.columns, [])).toEqual(ACTION_TABLE.columns);
});
