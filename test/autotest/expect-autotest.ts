import { openExcel } from '../excel/open-excel';
import { readCsv } from '../fixtures/csv';
import { isSample, runAutotest } from './run-autotest';

/** Runs the autotest whole in the stand-in, as that Excel, on the sample: nothing of it may fail. */
export async function expectAutotest(
  excel: Pick<NonNullable<Parameters<typeof openExcel>[0]>, 'apiVersion' | 'client'>,
): Promise<void> {
  const { workbook, host } = await openExcel(
    { ...excel, today: '2015-03-31' },
    'assets/exemple.xlsx',
  );
  expect(await isSample(workbook)).toBe(true);
  const { outcomes } = await runAutotest(workbook, { golden: readCsv('golden.csv') });
  const failed = outcomes.filter(({ verdict }) => verdict === 'failed');
  expect(failed).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(100);
  expect(host.workbook.sheet('Autotest')?.cell(1, 0)?.value).toBe('Verdict');
}
