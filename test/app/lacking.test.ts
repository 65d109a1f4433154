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
