import { applyFixes } from '../../src/app/apply-fixes';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction, settingsAt } from '../fixtures/builders';
import { cells, check, commandOf, findingOf, openTracker, told } from './open-tracker';
import { valueOf } from './structure-in-excel';

afterEach(closeExcel);

const NOTES = 'Notes';

/** A tracker without a reference date, a due date without a year, and what a sheet of the user says. */
async function openWithout(words: string): Promise<TestExcel> {
  const excel = await openTracker({
    actions: [
      anAction({
        source: 'Feuil1!B4',
        dueText: 'pour le 6 juin',
        start: null,
        end: null,
        precision: null,
      }),
    ],
    settings: { ...settingsAt(), referenceDate: null },
  });
  const at = { row: 1, column: 0 };
  valueOf(
    await excel.workbook.apply([
      { kind: 'ensureSheet', sheet: NOTES, tabColor: null, gridlines: 'shown' },
      { kind: 'writeCells', sheet: NOTES, at, cells: [[words]], numberFormats: ['@'] },
    ]),
  );
  return excel;
}

describe('A tracker whose reference date is empty', () => {
  it('is proposed the day a sheet of the user tells, and takes it on a yes', async () => {
    const excel = await openWithout('MAJ : 15/05/14');
    const finding = findingOf(await check(excel), 'DAT-17');
    expect(finding.params).toMatchObject({ proposed: '2014-05-15', where: 'Notes!A2' });
    const [write] = finding.fix?.writes ?? [];
    if (!write) throw new Error('Nothing is proposed');
    const { after } = valueOf(await applyFixes({ ...commandOf(excel), findings: [finding] }));
    expect(told(after).filter((line) => line.startsWith('DAT-17'))).toEqual([]);
    expect(cells(excel, `Paramètres!B${String(write.row + 1)}`)).toEqual([41774]);
    expect(cells(excel, 'Notes!A2')).toEqual(['MAJ : 15/05/14']);
  });

  it('is proposed nothing when no sheet tells', async () => {
    const excel = await openWithout('Suivi des attributions');
    const finding = findingOf(await check(excel), 'DAT-17');
    expect(finding.params).toMatchObject({ proposed: null });
    expect(finding.fix).toBeNull();
  });
});
