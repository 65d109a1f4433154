import type { CellInput, Edit } from '../../src/workbook/edit';
import { closeExcel, openExcel, type TestExcel } from './open-excel';

afterEach(closeExcel);
jest.setTimeout(60_000);

const AREA = { row: 0, column: 0, rowCount: 40, columnCount: 2 };

/** A sheet written anew as commands do: cleared, filled, dressed. */
function report(rows: readonly (readonly CellInput[])[]): readonly Edit[] {
  const sheet = 'Rapport';
  const at = { row: 0, column: 0 };
  return [
    { kind: 'ensureSheet', sheet, tabColor: null, gridlines: 'shown' },
    { kind: 'clearBlock', sheet, area: AREA, what: 'all' },
    { kind: 'writeCells', sheet, at, cells: rows },
    { kind: 'format', sheet, areas: [{ ...AREA, rowCount: 1 }], format: { font: { bold: true } } },
  ];
}

const ROWS = Array.from({ length: 30 }, (_, row) => [`Ligne ${row}`, row]);

async function write(excel: TestExcel, rows: readonly (readonly CellInput[])[]): Promise<number> {
  await excel.workbook.read({ sheets: 'all', parts: [] });
  const sent = excel.host.meter.span();
  expect(await excel.workbook.apply(report(rows))).toMatchObject({ ok: true });
  return sent().bytesOut;
}

function cellsOf({ host }: TestExcel, row: number): readonly unknown[] {
  const sheet = host.workbook.sheet('Rapport');
  return [sheet?.cell(row, 0)?.value ?? null, sheet?.cell(row, 1)?.value ?? null];
}

describe('A sheet written again', () => {
  test('sends nothing when it holds already what is asked', async () => {
    const excel = await openExcel();
    await write(excel, ROWS);
    const before = excel.picture();
    expect(await write(excel, ROWS)).toBe(0);
    expect(excel.picture()).toEqual(before);
  });

  test('gets the rows that differ, whoever changed them, and can be taken back', async () => {
    const excel = await openExcel();
    await write(excel, ROWS);
    excel.host.user.type('Rapport!A3', 'écrit par-dessus');
    const before = excel.picture();
    const next = ROWS.map((row, index) => (index === 20 ? ['Autre', 5] : row));
    await write(excel, next);
    expect([cellsOf(excel, 2), cellsOf(excel, 20)]).toEqual([
      ['Ligne 2', 2],
      ['Autre', 5],
    ]);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(excel.picture()).toEqual(before);
  });

  test('is cleared whole when something else was written in its place', async () => {
    const excel = await openExcel();
    await write(excel, ROWS);
    excel.host.user.type('Rapport!A35', 'une note');
    await write(excel, ROWS);
    expect(cellsOf(excel, 34)).toEqual([null, null]);
  });

  test('keeps what the user painted since', async () => {
    const excel = await openExcel();
    await write(excel, ROWS);
    await excel.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rapport').getRange('A5').format.fill.color = '#FFFF00';
      await context.sync();
    });
    const painted = excel.picture();
    await write(excel, ROWS);
    expect(excel.picture()).toEqual(painted);
  });

  test('is not read a second time to be taken back when the command has read it whole', async () => {
    const excel = await openExcel();
    await write(excel, ROWS);
    const before = excel.picture();
    const told = 'Une autre mise en page';
    const edits = [...report([[told, 1]]), ...report(ROWS).slice(0, 1)];
    const heard = async (): Promise<number> => {
      const traffic = excel.host.meter.span();
      expect(await excel.workbook.apply(edits)).toMatchObject({ ok: true });
      expect(cellsOf(excel, 0)).toEqual([told, 1]);
      const { bytesIn } = traffic();
      expect((await excel.workbook.undoLast()).ok).toBe(true);
      expect(excel.picture()).toEqual(before);
      return bytesIn;
    };
    const unread = await heard();
    await excel.workbook.read({ sheets: 'all', parts: [] });
    expect(await heard()).toBeLessThan(unread - 500);
  });
});
