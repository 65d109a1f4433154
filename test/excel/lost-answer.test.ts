import { createExcelWorkbook, type ExcelWorkbook } from '../../src/excel/excel-workbook';
import type { Edit } from '../../src/workbook/edit';
import { closeExcel, openExcel, type TestExcel } from './open-excel';

afterEach(closeExcel);

const WRITE: Edit = {
  kind: 'writeCells',
  sheet: 'Feuil1',
  at: { row: 0, column: 0 },
  cells: [['écrit']],
};

/** A workbook that takes an answer for lost at once, as soon as nobody waits for it. */
function hurried(): ExcelWorkbook {
  const now = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  return createExcelWorkbook({ delay: now, silence: now });
}

/** From the n-th request on Excel says nothing, so many times; « Annuler » is pressed meanwhile. */
function silenceFrom({ host }: TestExcel, first: number, count: number): AbortSignal {
  const controller = new AbortController();
  host.faults.before(first, () => controller.abort());
  for (let n = first; n < first + count; n += 1) host.faults.at(n, { kind: 'never-answer' });
  return controller.signal;
}

describe('When Excel no longer answers', () => {
  it('a command that reads ends once the user leaves it', async () => {
    const excel = await openExcel();
    const workbook = hurried();
    const signal = silenceFrom(excel, 1, 1);
    const read = await workbook.read({ sheets: 'all', parts: [] }, { signal });
    expect(read).toEqual({ ok: false, error: { code: 'connection-lost' } });
  });

  it('a write tells which sheets to look at when it could not be taken back either', async () => {
    const excel = await openExcel();
    const workbook = hurried();
    const signal = silenceFrom(excel, await countRequests(excel, workbook), 20);
    const applied = await workbook.apply([WRITE], { signal });
    expect(applied).toEqual({ ok: false, error: { code: 'not-restored', sheets: ['Feuil1'] } });
  });

  it('takes back what was written when it answers again', async () => {
    const excel = await openExcel();
    const workbook = hurried();
    const requests = await countRequests(excel, workbook);
    const before = excel.picture();
    const signal = silenceFrom(excel, requests, 1);
    const applied = await workbook.apply([WRITE], { signal });
    expect(applied).toEqual({ ok: false, error: { code: 'connection-lost' } });
    expect(excel.picture()).toEqual(before);
  });

  it('the next command runs', async () => {
    const excel = await openExcel();
    const workbook = hurried();
    const signal = silenceFrom(excel, 1, 1);
    await workbook.read({ sheets: 'all', parts: [] }, { signal });
    expect((await workbook.apply([WRITE])).ok).toBe(true);
  });
});

/** How many requests the write takes: the last is the one that writes. */
async function countRequests(excel: TestExcel, workbook: ExcelWorkbook): Promise<number> {
  const before = excel.requests();
  await workbook.apply([WRITE]);
  const count = excel.requests() - before;
  await workbook.undoLast();
  return count;
}
