import { checkWorkbook } from '../../src/app/check';
import { computeTrainingSummary } from '../../src/app/training/compute-training';
import { generateGantt } from '../../src/app/schedule/generate-gantt';
import type { CheckScope } from '../../src/programme/checks/context/finding';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { fr } from '../../src/locales/fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { trainingFr } from '../../src/locales/sheets/training.fr';
import { NO_FILTER } from '../../src/programme/schedule/rows/select-rows';
import type { TrainingFigures } from '../../src/programme/training/counts/figures';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { aSession, anAttendance } from '../fixtures/builders';
import { openSummary } from '../fixtures/summary-workbook';
import { valueOf } from './structure-in-excel';
import type { Clock } from '../../src/app/ports';

jest.setTimeout(120_000);

const CLOCK: Clock = { today: () => '2015-03-31', timeOfDay: () => '10:00' };
const LIST = [
  ['NOM', 'Prénom', 'Code', 'Téléphone'],
  ['ZEBRULON', 'Camilla', 'QX7301', '06 99 88 77 66'],
  ['FICTIVO', 'Domenica', 'QX7302', ''],
];
/** What must be told nowhere: the codes, to the letter and typed otherwise, the names, a number. */
const NOMINATIVE = /qx-?0*73\d\d|zebrulon|camilla|fictivo|domenica|99 88 77/iu;
const SHEETS = ['Bilan formations', 'Gantt', 'Jalons', 'Contrôle'];

/** Présences with something to tell of each rule on persons, and the list of names pasted beside. */
async function openWithPersons(): Promise<TestExcel> {
  const line = (code: string, session: string, job = 'Gardien') =>
    anAttendance({ code, session, job });
  const excel = await openSummary({
    sessions: [
      aSession({ id: 'S01', present: 4 }),
      aSession({ id: 'S02', start: '2014-09-24', end: '2014-09-25', present: 2 }),
    ],
    attendances: [
      ...[line('QX7301', 'S01'), line('QX7301', 'S01'), line('QX7301', 'S02', 'Siège')],
      ...[line('QX7302', 'S01'), line('QX-7302', 'S01'), line('qx07302', 'S02')],
      { ...line('QX7303', 'S02'), mark: 'Partiel' },
      line('ZEBRULON Camilla', 'S02'),
      line('QX7304', 'S77'),
    ],
  });
  await excel.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Noms');
    sheet.getRange('A1:D3').values = LIST;
    await context.sync();
  });
  return excel;
}

/** Runs every command that writes a sheet for others to read. */
async function runEverything({ workbook }: TestExcel): Promise<TrainingFigures> {
  const common = { workbook, clock: CLOCK };
  const figures = valueOf(await computeTrainingSummary({ ...common, words: trainingFr }));
  const choice = { words: scheduleFr, choice: 'Mois', filters: NO_FILTER } as const;
  valueOf(await generateGantt({ ...common, ...choice }));
  return figures;
}

describe('Who came to a training', () => {
  let excel: TestExcel;
  let figures: TrainingFigures;

  beforeAll(async () => {
    excel = await openWithPersons();
    figures = await runEverything(excel);
  });
  afterAll(closeExcel);

  it.each(['tracker', 'sharing'] as const)(
    'is told on none of the sheets made for others, once checked (%s)',
    async (scope: CheckScope) => {
      const command = { workbook: excel.workbook, clock: CLOCK, words: CHECK_SHEET_WORDS, scope };
      const { report } = valueOf(await checkWorkbook(command));
      const codes = new Set(report.findings.map(({ code }) => code));
      expect([...codes]).toEqual(
        expect.arrayContaining(['PRS-03', 'PRS-05', 'PRS-07', 'PRS-08', 'PRS-09', 'PRS-10']),
      );
      for (const sheet of SHEETS) {
        const told = JSON.stringify(excel.picture(sheet));
        expect(told.length).toBeGreaterThan(1_000);
        expect([sheet, NOMINATIVE.exec(told)?.[0]]).toEqual([sheet, undefined]);
      }
    },
  );

  it('stays where it was typed: Présences and the list of names', () => {
    expect(JSON.stringify(excel.picture('Présences'))).toMatch(/QX7301/u);
    expect(JSON.stringify(excel.picture('Noms'))).toMatch(/ZEBRULON/u);
  });

  it('is in nothing the pane draws from, nor in what it says of its pictures', () => {
    const drawn = JSON.stringify(figures);
    expect(figures.persons.high).toBeGreaterThan(3);
    expect(NOMINATIVE.exec(drawn)).toBeNull();
    expect(NOMINATIVE.exec(fr.training.burnUp.summary(figures))).toBeNull();
  });

  it('stays behind: Présences and the list of names are told as such, and the copy goes without them', async () => {
    const command = { workbook: excel.workbook, clock: CLOCK, words: CHECK_SHEET_WORDS };
    const { report } = valueOf(await checkWorkbook({ ...command, scope: 'sharing' }));
    const told = report.findings.filter(({ code }) => code === 'RGP-04');
    expect(told.map(({ isMendedByCopy }) => isMendedByCopy)).toEqual([true, true]);
  });
});
