import { closeExcel, openExcel } from '../excel/open-excel';
import { expectAutotest } from './expect-autotest';
import { isSample } from './run-autotest';

afterEach(closeExcel);

describe('The test that runs in real Excel', () => {
  it('passes in the stand-in, as the newest Excel', async () => {
    await expectAutotest({ apiVersion: '1.20', client: 'with-undo-groups' });
  });

  it('runs on no other workbook than the sample', async () => {
    const { workbook } = await openExcel();
    expect(await isSample(workbook)).toBe(false);
  });
});
