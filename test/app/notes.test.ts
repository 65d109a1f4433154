import { type Checked, checkWorkbook } from '../../src/app/check';
import { showPlace } from '../../src/programme/checks/context/show-place';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { anAction } from '../fixtures/builders';
import { suivi, suiviColumn } from '../fixtures/suivi-cells';
import { commandOf, openTracker } from './open-tracker';
import { valueOf } from './structure-in-excel';

afterEach(closeExcel);

/** A tracker on whose first row somebody left a note, in this Excel. */
async function withNote(
  text: string,
  options: Parameters<typeof openExcel>[0],
): Promise<TestExcel> {
  const { host } = await openTracker({ actions: [anAction()] });
  const excel = await openExcel(options, await host.save());
  const place = { row: 4, column: suiviColumn('title') };
  const note = { id: 'note', author: '', kind: 'note', replies: [], place, text } as const;
  excel.host.workbook.sheet('Suivi')?.annotations.push({ ...note });
  return excel;
}

async function checkBeforeSharing(excel: TestExcel): Promise<Checked['report']> {
  return valueOf(await checkWorkbook(commandOf(excel, 'sharing'))).report;
}

describe('A note of a cell', () => {
  it.each([
    ['RGP-01', 'Vu avec M. Durand'],
    ['RGP-02', 'Rappeler au 06 12 34 56 78'],
  ])('is read where this Excel gives it: %s', async (code, text) => {
    const excel = await withNote(text, { apiVersion: '1.18', client: 'with-notes' });
    const { findings, unchecked } = await checkBeforeSharing(excel);
    const told = findings.filter((one) => [code, 'PUB-03'].includes(one.code));
    const at = suivi('title', 5);
    expect(told.map((one) => [one.code, showPlace(one.place)]).sort()).toEqual([
      ['PUB-03', at],
      [code, at],
    ]);
    expect(unchecked.map((one) => one.code)).not.toContain('PUB-03');
  });

  it('is said not to have been looked at elsewhere', async () => {
    const { unchecked } = await checkBeforeSharing(await withNote('Vu avec M. Durand', {}));
    expect(unchecked.map((one) => one.code)).toContain('PUB-03');
  });
});
