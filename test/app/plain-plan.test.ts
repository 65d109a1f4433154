import { checkWorkbook } from '../../src/app/check';
import { freezeBaseline } from '../../src/app/schedule/freeze-baseline';
import { updateAll } from '../../src/app/update-all';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook } from '../host/build-workbook';
import { CLOCK, DAY_OF_TEXT, structure, valueOf } from './structure-in-excel';

afterAll(closeExcel);

/** A plan as people keep one: who does what by when, no strand, no territory, no partner. */
const PLAN = {
  name: 'Plan',
  cells: [
    ['Action', 'Responsable', 'Échéance', 'Statut'],
    ['Poser les serrures', 'Samir', '30/06/2014', 'à venir'],
    ['Signer les baux', 'Claire', '2e trimestre 2014', 'à venir'],
    ['Réunir les locataires', 'Samir', 'septembre 2014', 'à venir'],
  ],
};

describe('The sheets of a plan that names neither partner, strand nor territory', () => {
  let excel: TestExcel;
  const textsOf = async (sheet: string): Promise<readonly string[]> => {
    const { sheets } = valueOf(await excel.workbook.read({ sheets: 'all', parts: [] }));
    return (sheets.find(({ name }) => name === sheet)?.values ?? []).flat().map(String);
  };

  beforeAll(async () => {
    excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets: [PLAN] }));
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT });
    valueOf(await updateAll({ workbook: excel.workbook, clock: CLOCK, words: updateFr }));
  });

  it('say who does what on the Gantt', async () => {
    const gantt = await textsOf('Gantt');
    expect(gantt).toContain('Responsable');
    expect(gantt).toContain('Samir');
    expect(gantt).not.toContain('Partenaires');
  });

  it('leave the columns of Jalons that would be empty without header, and count no territory', async () => {
    const milestones = await textsOf('Jalons');
    expect(milestones).toContain('Qui');
    for (const header of ['Territoire', 'Dépend de', 'Attendu par', 'Condition']) {
      expect(milestones).not.toContain(header);
    }
    expect(milestones).not.toContain('Par volet et territoire');
  });

  it('tell two rows of the same day in the same words', async () => {
    const told = (await textsOf('Jalons')).filter((text) => /\d+ j$/u.test(text));
    expect(new Set(told)).toEqual(new Set(['Dans 46 j']));
  });

  it('say on Synthèse which list is empty, beside its title', async () => {
    const texts = await textsOf('Synthèse');
    expect(texts).toContain('Retards : aucun');
    expect(texts).toContain('Prochaines échéances');
  });

  it('tell a planning just memorised on Synthèse, before anything is updated', async () => {
    expect(await textsOf('Synthèse')).toContain('Aucun planning mémorisé à ce jour.');
    const { workbook } = excel;
    valueOf(await freezeBaseline({ workbook, clock: CLOCK, words: scheduleFr }));
    const texts = await textsOf('Synthèse');
    expect(texts).not.toContain('Aucun planning mémorisé à ce jour.');
    expect(texts).toContain('Ce qui a changé depuis le 15/05/2014');
  });
});

describe('Rows of the same words', () => {
  it('are no doubles where a column of the user’s own sorts them apart', async () => {
    const cells = [
      ['Action', 'Phase du projet', 'Échéance', 'Statut'],
      ['Rédiger le cahier des charges', 'Étude', '30/06/2014', 'à venir'],
      ['Consulter les entreprises', 'Étude', '30/06/2014', 'à venir'],
      ['Rédiger le cahier des charges', 'Travaux', '30/06/2014', 'à venir'],
      ['Consulter les entreprises', 'Travaux', '30/06/2014', 'à venir'],
      ['Consulter les entreprises', 'Travaux', '30/06/2014', 'à venir'],
    ];
    const excel = await openExcel({}, buildWorkbook({ sheets: [{ name: 'Plan', cells }] }));
    const columns = { columnMatches: { 'Plan!Phase du projet': 'Garder comme colonne' } };
    await structure(excel, undefined, { referenceDate: DAY_OF_TEXT, ...columns });
    const command = { workbook: excel.workbook, clock: CLOCK, words: CHECK_SHEET_WORDS };
    const { report } = valueOf(await checkWorkbook({ ...command, scope: 'tracker' }));
    const doubles = report.findings.filter(({ code }) => code === 'ACT-09');
    expect(doubles.map(({ rowName }) => rowName)).toEqual(['DIV-05']);
  });
});
