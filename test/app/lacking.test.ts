import { checkWorkbook } from '../../src/app/check';
import { readHome } from '../../src/app/read-home';
import { generateGantt } from '../../src/app/schedule/generate-gantt';
import { newsOf, preview } from '../../src/app/structure';
import { computeTrainingSummary } from '../../src/app/training/compute-training';
import { updateAll } from '../../src/app/update-all';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { trainingFr } from '../../src/locales/sheets/training.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook } from '../host/build-workbook';
import { commandOf } from './open-tracker';
import { CLOCK, DAY_OF_TEXT, lookAt, structure, trackerIn, valueOf } from './structure-in-excel';

afterAll(closeExcel);

const PLAN = {
  name: 'Plan',
  cells: [
    ['Volet', 'Action', 'Responsable', 'Échéance', 'Statut'],
    ['Accueil', 'Rédiger le livret', 'Samir', '30/06/2014', 'à venir'],
    ['Impayés', 'Tenir l’atelier budget', 'Claire', '12/09/2014', 'à venir'],
  ],
};

async function openPlan(): Promise<TestExcel> {
  const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets: [PLAN] }));
  await structure(excel);
  return excel;
}

const failureOf = (result: object): unknown => ('error' in result ? result.error : 'done');

describe('A tracker whose user took something away', () => {
  it.each(['Listes', 'Paramètres', 'Formations', 'Sites'])(
    'says that « %s » is gone, and an update makes it again with its strands',
    async (sheet) => {
      const excel = await openPlan();
      const { workbook } = excel;
      valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
      excel.host.user.deleteSheet(sheet);
      const update = await updateAll({ workbook, clock: CLOCK, words: updateFr });
      if (!update.ok) expect(update.error).toEqual({ code: 'lacking-sheet', sheet });
      const draft = await lookAt(excel);
      const { lacking, next } = newsOf(draft, preview(draft, NO_DECISIONS));
      expect({ lacking, next }).toEqual({ lacking: 1, next: 'update' });
      await structure(excel);
      valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
      const { lists } = await trackerIn(excel);
      expect(lists.strands.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Accueil', 'Impayés']),
      );
    },
  );

  describe('after Suivi itself', () => {
    const GONE = { code: 'lacking-sheet', sheet: 'Suivi' };

    async function openWithoutSuivi(): Promise<TestExcel> {
      const excel = await openPlan();
      excel.host.user.type('Formations!A5', 'S01');
      excel.host.user.type('Formations!B5', 'Tranquillité publique');
      excel.host.user.type('Formations!F5', '12/05/2014');
      valueOf(await updateAll({ workbook: excel.workbook, clock: CLOCK, words: updateFr }));
      excel.host.user.deleteSheet('Suivi');
      await excel.host.save();
      return excel;
    }

    it('says what was deleted, on Accueil and by each command', async () => {
      const { workbook } = await openWithoutSuivi();
      const home = valueOf(await readHome(workbook));
      expect(home).toEqual({ kind: 'no-tracker', isEmpty: false, why: GONE });
      const drawn = { workbook, clock: CLOCK, words: scheduleFr, choice: null, filters: null };
      expect(failureOf(await generateGantt(drawn))).toEqual(GONE);
      expect(failureOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }))).toEqual(GONE);
    });

    it('finds one thing that keeps the workbook from being shared, not each cell that lacks it', async () => {
      const excel = await openWithoutSuivi();
      const { report } = valueOf(await checkWorkbook(commandOf(excel, 'sharing')));
      const blocking = report.findings.filter(({ severity }) => severity === 'blocking');
      // The training of the session is in no list.
      expect(blocking.map(({ code }) => code)).toEqual(['STR-01', 'SES-03']);
    });

    it('brings back the rows of its sheets, and keeps the sessions that were typed', async () => {
      const excel = await openWithoutSuivi();
      const draft = await lookAt(excel);
      expect(newsOf(draft, preview(draft, NO_DECISIONS))).toMatchObject({
        added: 2,
        next: 'update',
      });
      await structure(excel);
      valueOf(await updateAll({ workbook: excel.workbook, clock: CLOCK, words: updateFr }));
      const { actions, sessions } = await trackerIn(excel);
      expect(actions?.rows.map(({ value }) => value.title)).toEqual([
        'Rédiger le livret',
        'Tenir l’atelier budget',
      ]);
      expect(sessions?.rows.map(({ value }) => value.id)).toEqual(['S01']);
      await excel.host.save();
      const { report } = valueOf(await checkWorkbook(commandOf(excel, 'sharing')));
      expect(report.findings.filter(({ code }) => code === 'PUB-05')).toEqual([]);
    });
  });

  it('names the column that was renamed, as its sheet is called now', async () => {
    const excel = await openPlan();
    const { workbook } = excel;
    excel.host.user.renameSheet('Suivi', 'Plan 2014');
    excel.host.user.type("'Plan 2014'!C4", 'Tâche');
    const drawn = { workbook, clock: CLOCK, words: scheduleFr, choice: null, filters: null };
    const gone = { code: 'lacking-column', sheet: 'Plan 2014', column: 'Action' };
    expect(failureOf(await generateGantt(drawn))).toEqual(gone);
    expect(failureOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }))).toEqual(gone);
  });

  it('does not say that there is no tracker when only its sessions are gone', async () => {
    const excel = await openPlan();
    excel.host.user.deleteSheet('Formations');
    const { workbook } = excel;
    const counted = await computeTrainingSummary({ workbook, clock: CLOCK, words: trainingFr });
    expect(failureOf(counted)).toEqual({ code: 'lacking-sheet', sheet: 'Formations' });
  });
});
