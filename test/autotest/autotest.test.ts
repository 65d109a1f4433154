import { closeExcel, openExcel } from '../excel/open-excel';
import { readCsv } from '../fixtures/csv';
import { isSample, runAutotest } from './run-autotest';

afterEach(closeExcel);

const SAMPLE = 'assets/exemple.xlsx';

describe('The test that runs in real Excel', () => {
  it.each([
    { apiVersion: '1.9', client: 'npm' },
    { apiVersion: '1.14', client: 'npm' },
    { apiVersion: '1.17', client: 'npm' },
    { apiVersion: '1.20', client: 'with-undo-groups' },
  ] as const)('passes in the stand-in at ExcelApi $apiVersion, $client', async (excel) => {
    const { workbook, host } = await openExcel({ ...excel, today: '2015-03-31' }, SAMPLE);
    expect(await isSample(workbook)).toBe(true);
    const { outcomes } = await runAutotest(workbook, { golden: readCsv('golden.csv') });
    const failed = outcomes.filter(({ verdict }) => verdict === 'failed');
    expect(failed).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(100);
    expect(host.workbook.sheet('Autotest')?.cell(1, 0)?.value).toBe('Verdict');
  });

  it('runs on no other workbook than the sample', async () => {
    const { workbook } = await openExcel();
    expect(await isSample(workbook)).toBe(false);
  });
});
