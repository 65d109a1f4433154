import { closeExcel, openExcel } from '../excel/open-excel';
import { expectAutotest } from './expect-autotest';
import { isSample } from './run-autotest';

afterEach(closeExcel);

describe('The test that runs in real Excel', () => {
  it.each([
    { apiVersion: '1.9', client: 'npm' },
    { apiVersion: '1.20', client: 'with-undo-groups' },
  ] as const)('passes in the stand-in at ExcelApi $apiVersion, $client', async (excel) => {
    await expectAutotest(excel);
  });

  it('runs on no other workbook than the sample', async () => {
    const { workbook } = await openExcel();
    expect(await isSample(workbook)).toBe(false);
  });
});
