import { type WatchedEdit, type WatchedSelection, watchEdits } from '../../src/excel/watch-edits';
import { closeExcel, openExcel, type TestExcel } from './open-excel';

afterEach(closeExcel);

interface Heard {
  readonly edits: WatchedEdit[];
  readonly selections: WatchedSelection[];
  readonly stop: () => Promise<void>;
}

const pace = { delay: (): Promise<void> => Promise.resolve() };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function listen(): Promise<Heard> {
  const edits: WatchedEdit[] = [];
  const selections: WatchedSelection[] = [];
  const stop = await watchEdits(pace, {
    onEdit: (edit) => edits.push(edit),
    onSelect: (selection) => selections.push(selection),
  });
  if (!stop.ok) throw new Error(stop.error.code);
  return { edits, selections, stop: stop.value };
}

async function typed(excel: TestExcel, cell: string, text: string): Promise<void> {
  excel.host.user.type(cell, text);
  await settle();
}

describe('What people do in the workbook', () => {
  it('is told with the cells as they stand, and who did it', async () => {
    const excel = await openExcel();
    const { edits } = await listen();
    await typed(excel, 'Feuil1!B3', '01/02/2026');
    excel.host.user.type('Feuil1!B3', '', 'co-author');
    await settle();
    const area = { row: 2, column: 1, rowCount: 1, columnCount: 1 };
    const what = { sheet: 'Feuil1', area };
    expect(edits).toEqual([
      { ...what, cells: { values: [[46054]], texts: [['01/02/2026']] }, source: 'local' },
      { ...what, cells: { values: [[null]], texts: [['']] }, source: 'remote' },
    ]);
  });

  it('is told by the name that the sheet bears now', async () => {
    const excel = await openExcel();
    const { edits } = await listen();
    excel.host.user.renameSheet('Feuil1', 'Suivi 2014');
    await typed(excel, "'Suivi 2014'!A1", 'x');
    expect(edits.map(({ sheet }) => sheet)).toEqual(['Suivi 2014']);
  });

  it('is told without its cells when there are too many to read at each edit', async () => {
    const excel = await openExcel();
    const { edits } = await listen();
    excel.host.user.insertRows('Feuil1', 3, 2);
    await settle();
    expect(edits).toMatchObject([{ sheet: 'Feuil1', cells: null }]);
  });

  it('is told without its cells when others moved: they no longer stand where they stood', async () => {
    // Before 1.14 Excel does not tell whose write it was.
    const excel = await openExcel({ apiVersion: '1.13' });
    await typed(excel, 'Feuil1!A3', 'x');
    const { edits } = await listen();
    await excel.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('A3:B3').insert('Down');
      await context.sync();
    });
    await settle();
    const area = { row: 2, column: 0, rowCount: 1, columnCount: 2 };
    expect(edits).toMatchObject([{ sheet: 'Feuil1', area, cells: null }]);
  });

  it('is told when the rows of a table are sorted', async () => {
    const excel = await openExcel();
    await excel.workbook.apply([
      {
        kind: 'writeCells',
        sheet: 'Feuil1',
        at: { row: 0, column: 0 },
        cells: [['N°'], ['ACC-02'], ['ACC-01']],
      },
      {
        kind: 'defineTable',
        sheet: 'Feuil1',
        name: 'tblSuivi',
        area: { row: 0, column: 0, rowCount: 3, columnCount: 1 },
        style: null,
        filterButtons: 'shown',
      },
    ]);
    const { edits } = await listen();
    excel.host.user.sortTable('tblSuivi', 1);
    await settle();
    expect(edits).toMatchObject([{ sheet: 'Feuil1', cells: null, source: 'local' }]);
    expect(excel.host.workbook.sheet('Feuil1')?.cell(1, 0)?.value).toBe('ACC-01');
  });

  it('tells the cells selected from the first, then at each move', async () => {
    const excel = await openExcel();
    const { selections } = await listen();
    excel.host.user.select('Feuil1!C3:D4');
    await settle();
    expect(selections).toEqual([
      { sheet: 'Feuil1', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
      { sheet: 'Feuil1', area: { row: 2, column: 2, rowCount: 2, columnCount: 2 } },
    ]);
  });

  it('is no longer told once it is stopped', async () => {
    const excel = await openExcel();
    const { edits, stop } = await listen();
    await stop();
    await typed(excel, 'Feuil1!A1', 'x');
    expect(edits).toEqual([]);
  });

  it('is read together when it comes while a cell is being typed in', async () => {
    const excel = await openExcel();
    const { edits } = await listen();
    const traffic = excel.host.meter.span();
    excel.host.faults.cellBeingEdited(3);
    for (const row of [1, 2, 3, 4, 5, 6]) excel.host.user.type(`Feuil1!A${String(row)}`, 'x');
    await settle();
    expect(edits).toHaveLength(6);
    expect(traffic().requests).toBeLessThan(7);
  });

  it('costs no request when the add-in itself wrote it, from ExcelApi 1.14 on', async () => {
    const excel = await openExcel({ apiVersion: '1.14' });
    const { edits } = await listen();
    const traffic = excel.host.meter.span();
    await excel.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('A1').values = [['x']];
      await context.sync();
    });
    await settle();
    expect(edits).toEqual([]);
    expect(traffic().requests).toBe(1);
  });

  it('keeps Excel’s own undo below 1.20, unless what is selected is asked for', async () => {
    const excel = await openExcel({ apiVersion: '1.17' });
    const { session } = excel.host.excel;
    await watchEdits(pace, { onEdit: () => undefined });
    expect(session.undoCleared).toEqual([]);
    await listen();
    expect(session.undoCleared).toEqual(['onSelectionChanged']);
  });

  it('costs no request when only the place selected moves', async () => {
    const excel = await openExcel();
    const { selections } = await listen();
    const traffic = excel.host.meter.span();
    for (const cell of ['A2', 'B3', 'C4']) excel.host.user.select(`Feuil1!${cell}`);
    await settle();
    expect(selections).toHaveLength(4);
    expect(traffic().requests).toBe(0);
  });

  it('leaves the add-in’s own writes out', async () => {
    const excel = await openExcel();
    const { edits } = await listen();
    const at = { row: 0, column: 0 };
    await excel.workbook.apply([{ kind: 'writeCells', sheet: 'Feuil1', at, cells: [['x']] }]);
    await settle();
    expect(edits).toEqual([]);
  });
});
