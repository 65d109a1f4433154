import { checkWorkbook } from '../../src/app/check';
import { generateGantt } from '../../src/app/schedule/generate-gantt';
import type { Applied } from '../../src/app/ports';
import { writeTracker } from '../../src/app/write-tracker';
import { updateAll } from '../../src/app/update-all';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { nameSheets } from '../../src/programme/tracker/sheets/name-sheets';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook, type SheetSpec } from '../host/build-workbook';
import { CLOCK, DAY_OF_TEXT, lookAt, structure, trackerIn, valueOf } from './structure-in-excel';

afterEach(closeExcel);

const PLAN: SheetSpec = {
  name: 'Plan',
  cells: [
    ['Volet', 'Action', 'Échéance', 'Statut', 'Responsable'],
    ['Accès', 'Signer la charte', '06/06/2014', 'à venir', 'DDS'],
    ['Accès', 'Visiter les résidences', 'juin 2014', 'en cours', 'DDS'],
    ['Maintien', 'Réunir les partenaires', 'fin 2014', 'à venir', 'DGA'],
    ['Maintien', 'Écrire la convention', '15/10/2014', 'à venir', 'DGA'],
  ],
};
const THEIRS: SheetSpec = {
  name: 'Suivi',
  cells: [
    ['Clé', 'Valeur'],
    ['budget', '12'],
    ['loyer', '30'],
  ],
  tables: [{ name: 'tblSuivi', area: 'A1:B3' }],
};

async function openWithTheirs(...others: readonly SheetSpec[]): Promise<TestExcel> {
  return openExcel({}, buildWorkbook({ sheets: [THEIRS, PLAN, ...others] }));
}

describe('A workbook whose user has a table named as the tracker’s', () => {
  it('keeps it as it was, on its sheet, through every command', async () => {
    const excel = await openWithTheirs();
    const before = excel.picture('Suivi');
    await structure(excel, () => ({ implied: 'all' }));
    const checked = { workbook: excel.workbook, clock: CLOCK, words: CHECK_SHEET_WORDS };
    valueOf(await checkWorkbook({ ...checked, scope: 'tracker' }));
    const gantt = { workbook: excel.workbook, clock: CLOCK, words: scheduleFr };
    valueOf(await generateGantt({ ...gantt, choice: null, filters: null }));
    expect(excel.picture('Suivi')).toEqual(before);
  });

  it('gets a tracker under a free name, found again and computed', async () => {
    const excel = await openWithTheirs();
    await structure(excel, () => ({ implied: 'all' }));
    const { actions } = await trackerIn(excel);
    expect(actions?.rows).toHaveLength(4);
    expect(actions?.place.sheet).toBe('Suivi du programme');
    const tables = excel.host.workbook.sheets.flatMap(({ tables: own }) => own);
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['tblSuivi', 'tblSuivi_suivi', 'tblListes']),
    );
    const { value } = actions?.rows[0] ?? {};
    expect(value?.strand).toBe('Accès');
  });

  it('adds nothing twice when it is structured again', async () => {
    const excel = await openWithTheirs();
    await structure(excel, () => ({ implied: 'all' }));
    await structure(excel);
    expect((await trackerIn(excel)).actions?.rows).toHaveLength(4);
  });

  it('is told under which names the tracker stands', async () => {
    const excel = await openWithTheirs();
    const notes: Applied['notes'][number][] = [];
    valueOf(
      await writeTracker(
        excel.workbook,
        {
          answers: { ...NO_ANSWERS, referenceDate: DAY_OF_TEXT },
          decisions: NO_DECISIONS,
          words: structureFr,
        },
        { onNotes: (more) => notes.push(...more) },
      ),
    );
    const named = notes.filter(({ code }) => code === 'named-apart');
    expect(named.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['Suivi du programme', 'tblSuivi_suivi']),
    );
  });

  it('is found by its columns once the user’s own table is gone', async () => {
    const excel = await openWithTheirs();
    await structure(excel, () => ({ implied: 'all' }));
    excel.host.user.deleteSheet('Suivi');
    expect((await trackerIn(excel)).actions?.rows).toHaveLength(4);
  });
});

describe('A list of the user that bears the name of one of ours', () => {
  it('keeps its cells: the tracker takes a free name for its own', async () => {
    const words: SheetSpec = { name: 'Mots', cells: [['ouvert'], ['fermé']] };
    const excel = await openExcel(
      {},
      buildWorkbook({
        sheets: [PLAN, words],
        names: { liste_statuts: 'Mots!$A$1:$A$2' },
      }),
    );
    await structure(excel, () => ({ implied: 'all' }));
    const formulas = new Map(
      [...excel.host.workbook.names.values()].map(({ name, formula }) => [name, formula] as const),
    );
    expect(formulas.get('liste_statuts')).toContain('Mots!');
    expect(formulas.get('liste_statuts_suivi')).toContain("'Listes'!");
  });
});

describe('A plan of the user on which a range is named as one of ours', () => {
  it('is read whole, what its formulas give included', async () => {
    const computed: SheetSpec = {
      ...PLAN,
      cells: [
        ...PLAN.cells.slice(0, 4),
        ['Maintien', '{f:="Former"|Former les gardiens}', '', '', ''],
      ],
    };
    const names = { gantt_grille: 'Plan!$A$1:$E$5' };
    const excel = await openExcel({}, buildWorkbook({ sheets: [computed], names }));
    await structure(excel, () => ({ implied: 'all' }));
    const { actions } = await trackerIn(excel);
    expect(actions?.rows.map(({ value }) => value.title)).toContain('Former les gardiens');
  });
});

describe('A workbook that is analysed again once its tracker is there', () => {
  it('shows how the user’s sheets look, not those the add-in made', async () => {
    const excel = await openExcel({}, buildWorkbook({ sheets: [PLAN] }));
    await structure(excel, () => ({ implied: 'all' }));
    const gantt = { workbook: excel.workbook, clock: CLOCK, words: scheduleFr };
    valueOf(await generateGantt({ ...gantt, choice: null, filters: null }));
    const { snapshot } = await lookAt(excel);
    const looked = snapshot.sheets.filter(({ looks }) => looks.known && looks.value.length > 0);
    expect(looked.map(({ name }) => name)).toEqual(['Plan']);
  });
});

describe('Sentences', () => {
  it.each([
    [
      'Relisez-le dans la feuille Suivi, puis…',
      'Relisez-le dans la feuille Suivi du programme, puis…',
    ],
    ['dans « Suivi »', 'dans « Suivi du programme »'],
    ['Suivi du programme', 'Suivi du programme'],
    ['à partir des feuilles Bilan et Suivi', 'à partir des feuilles Bilan et Suivi du programme'],
  ])('« %s » names the sheet as the workbook does', (sentence, named) => {
    expect(nameSheets(sentence, new Map([['Suivi', 'Suivi du programme']]))).toBe(named);
  });
});

describe('A defined name of the user that is one of ours', () => {
  const staff: SheetSpec = { name: 'Effectifs', cells: [['Agents', '{n:120}']] };
  const sessions: SheetSpec = {
    name: 'Sessions',
    cells: [
      ['N° session', 'Formation', 'Début', 'Inscrits', 'Présents'],
      ['S01', 'Tranquillité publique', '12/01/2015', '{n:12}', '{n:11}'],
    ],
  };
  const theirs = { bilan_personnes: 'Effectifs!$B$1', gantt_grille: 'Effectifs!$A$1:$B$1' };

  it('still stands for the user’s cells after every command, and its sheet is untouched', async () => {
    const excel = await openExcel(
      {},
      buildWorkbook({ sheets: [PLAN, sessions, staff], names: theirs }),
    );
    const before = excel.picture('Effectifs');
    await structure(excel, () => ({ implied: 'all' }));
    const { workbook } = excel;
    valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
    valueOf(await updateAll({ workbook, clock: CLOCK, words: updateFr }));
    expect(excel.picture('Effectifs')).toEqual(before);
    const standFor = new Map(
      excel.host.workbook.names.map(({ name, formula }) => [name, formula] as const),
    );
    for (const name of Object.keys(theirs)) {
      expect(standFor.get(name)).toContain('Effectifs!');
      expect(standFor.get(`${name}_suivi`)).toMatch(/Bilan formations|Gantt/);
    }
    const made = excel.host.workbook.sheets.map(({ name }) => name);
    expect(made.filter((name) => /^(?:Gantt|Bilan)/.test(name))).toHaveLength(2);
  });
});
