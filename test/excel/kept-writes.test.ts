import type { Edit, PageEdit } from '../../src/workbook/edit';
import { closeExcel, openExcel, type TestExcel } from './open-excel';
import { everyKindOfEdit, rewriteOfSuivi } from './sample-edits';

afterEach(closeExcel);
jest.setTimeout(60_000);

const A1 = { row: 0, column: 0 };
const SHEET = { kind: 'ensureSheet', sheet: 'A', tabColor: null, gridlines: 'shown' } as const;

function cells(...rows: readonly (readonly (string | number)[])[]): Edit {
  return { kind: 'writeCells', sheet: 'A', at: A1, cells: rows };
}

describe('A workbook that is not as others', () => {
  test('a read-only file is written, and it is said that a copy must be saved', async () => {
    const excel = await openExcel({ readOnly: true });
    expect(await excel.workbook.apply([SHEET, cells(['x'])])).toEqual({
      ok: true,
      value: { notes: [{ code: 'read-only', sheet: '' }] },
    });
  });

  test('one calculated by hand is calculated where it was written, and it is said', async () => {
    const excel = await openExcel();
    const formula = { formula: '=A1*2' };
    const sum: Edit = {
      kind: 'writeCells',
      sheet: 'A',
      at: { row: 0, column: 1 },
      cells: [[formula]],
    };
    await excel.workbook.apply([SHEET, cells([1]), sum]);
    await excel.workbook.read({ sheets: 'all', parts: [] });
    excel.host.workbook.calculationMode = 'Manual';
    expect(await excel.workbook.apply([cells([5])])).toEqual({
      ok: true,
      value: { notes: [{ code: 'manual-calculation', sheet: '' }] },
    });
    expect(excel.host.workbook.sheet('A')?.cell(0, 1)?.value).toBe(10);
  });

  test('a printer without A3 leaves the paper as it is, and the rest is set up', async () => {
    const excel = await openExcel();
    excel.host.excel.session.quirks.add('no-large-paper');
    expect(await excel.workbook.apply([SHEET, cells(['x']), A3_PAGE])).toEqual({
      ok: true,
      value: { notes: [{ code: 'page-set-up-partial', sheet: 'A' }] },
    });
    expect(excel.host.workbook.sheet('A')?.page.orientation).toBe('landscape');
    expect((await excel.workbook.undoLast()).ok).toBe(true);
  });

  test('a print area and titles that were not there go with the operation', async () => {
    const excel = await openExcel();
    await excel.workbook.apply([SHEET, cells(['x'], ['y'])]);
    const before = excel.picture();
    await excel.workbook.apply([A3_PAGE]);
    expect(excel.picture()).not.toEqual(before);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(excel.picture()).toEqual(before);
  });

  test('filters of tables come back with the operation that cleared them', async () => {
    const excel = await openExcel();
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    const table = { name: 'tblA', area, style: null, filterButtons: 'shown' } as const;
    await excel.workbook.apply([
      SHEET,
      cells(['N°'], ['a'], ['b']),
      { kind: 'defineTable', sheet: 'A', ...table },
    ]);
    excel.host.user.filterTable('tblA', 1, ['b']);
    const before = excel.picture();
    await excel.workbook.apply([{ kind: 'clearFilter', sheet: 'A' }]);
    expect(excel.picture()).not.toEqual(before);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(excel.picture()).toEqual(before);
  });
});

const PAGE: PageEdit = {
  orientation: 'landscape',
  paper: 'a3',
  fit: { width: 1, height: null },
  margins: { top: 10, bottom: 10, left: 10, right: 10 },
  printArea: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
  titleRows: { first: 0, last: 0 },
};
const A3_PAGE: Edit = { kind: 'page', sheet: 'A', page: PAGE };

describe('An Excel that groups what one Ctrl+Z takes back', () => {
  const open = (): Promise<TestExcel> =>
    openExcel({ apiVersion: '1.20', client: 'with-undo-groups' });

  test('takes every kind of edit, and the operation is taken back from the pane too', async () => {
    const excel = await open();
    expect(await excel.workbook.apply(everyKindOfEdit())).toMatchObject({ ok: true });
    const between = excel.picture();
    expect(await excel.workbook.apply(rewriteOfSuivi())).toMatchObject({ ok: true });
    expect(excel.workbook.canUndo()).toBe(true);
    expect(await excel.workbook.undoLast()).toMatchObject({ ok: true });
    expect(excel.picture()).toEqual(between);
  });

  test('is asked again without a group when grouped writes fail', async () => {
    const excel = await open();
    excel.host.excel.session.quirks.add('faulty-undo-groups');
    expect(await excel.workbook.apply([SHEET, cells(['x'])])).toMatchObject({ ok: true });
    expect(excel.host.workbook.sheet('A')?.cell(0, 0)?.value).toBe('x');
  });

  test('deletes the sheets it made when a write fails', async () => {
    const excel = await open();
    const before = excel.picture();
    const broken: Edit = { kind: 'defineName', name: 'nom', refersTo: '=Absente!$A$1' };
    expect(await excel.workbook.apply([SHEET, cells(['x']), broken])).toMatchObject({ ok: false });
    expect(excel.picture()).toEqual(before);
  });

  test('shows a hidden sheet and takes the author away', async () => {
    const excel = await open();
    await excel.workbook.apply([SHEET, cells(['x'])]);
    const sheet = excel.host.workbook.sheet('A');
    if (sheet) sheet.visibility = 'Hidden';
    const edits: readonly Edit[] = [
      { kind: 'unhide', sheet: 'A', what: 'sheet' },
      { kind: 'setProperty', property: 'author', value: '' },
    ];
    expect(await excel.workbook.apply(edits)).toMatchObject({ ok: true });
    expect(sheet?.visibility).toBe('Visible');
  });
});
