import { ACTION_TABLE } from '../../src/programme/tracker/columns';
import type { IntakeAnswers } from '../../src/programme/intake/analysis';
import { newsOf, preview } from '../../src/app/structure';
import { fr } from '../../src/locales/fr';
import {
  NO_DECISIONS,
  type PlanDecisions,
  type TrackerPlan,
} from '../../src/programme/intake/plan/plan';
import type { Action } from '../../src/programme/tracker/tracker';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook, type SheetSpec } from '../host/build-workbook';
import { DAY_OF_TEXT, lookAt, structure, trackerIn } from './structure-in-excel';

afterEach(closeExcel);

const HEADERS = ['Volet', 'Action', 'Partenaires', 'Échéance', 'Statut', 'Responsable'];
const ROWS = [
  ['Accès', 'Convention VISA', 'VISA', '30/06/2014', 'à venir', 'DDS'],
  ['Accès', 'Visite du quartier', 'UDAPEI', 'juillet 2014', 'à venir', 'DDS'],
  ['Maintien', 'Permanences', 'CCAS', '2015', 'en cours', 'Agence'],
  ['Maintien', 'Charte de voisinage', '', 'fin 2014', 'à venir', ''],
];
const ANSWERS: Partial<IntakeAnswers> = { referenceDate: DAY_OF_TEXT };

/** The workbook structured, as it is saved: each test opens it again. */
async function savedOnceStructured(...sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook({ sheets }));
  await structure(excel, undefined, ANSWERS);
  const saved = await excel.host.save();
  closeExcel();
  return saved;
}

function update(
  excel: TestExcel,
  decide: (shown: TrackerPlan) => Partial<PlanDecisions> = () => ({}),
): Promise<TrackerPlan> {
  return structure(excel, decide);
}

async function actionsIn(excel: TestExcel): Promise<readonly Action[]> {
  const { actions } = await trackerIn(excel);
  return actions?.rows.map(({ value }) => value) ?? [];
}

async function named(excel: TestExcel): Promise<readonly string[]> {
  return (await actionsIn(excel)).map(({ id, title }) => `${id} ${title}`);
}

/** The cell of Suivi under a header, on the row of an action, as the user finds it. */
function cellOf({ host }: TestExcel, id: string, header: string): string {
  const sheet = host.workbook.sheet('Suivi');
  const textAt = (row: number, column: number): string => {
    const value = sheet?.cell(row, column)?.value;
    return typeof value === 'string' ? value : '';
  };
  const values = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: ACTION_TABLE.columns.length }, (_cell, column) => textAt(row, column)),
  );
  const headerRow = values.findIndex((line) => line.includes('N°'));
  const column = values[headerRow]?.indexOf(header) ?? -1;
  const row = values.findIndex((line) => line[0] === id);
  if (column < 0 || row < 0) throw new Error(`No cell ${header} of ${id}`);
  return `Suivi!${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

const FIRST = [
  'ACC-01 Convention VISA',
  'ACC-02 Visite du quartier',
  'MAI-01 Permanences',
  'MAI-02 Charte de voisinage',
];

describe('A tracker updated after its source changed', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    const table = { name: 'Tableau1', area: 'A1:F5' };
    const cells = [HEADERS, ...ROWS];
    saved = await savedOnceStructured({ name: 'Échéancier', cells, tables: [table] });
  });
  const openStructured = (): Promise<TestExcel> => openExcel({ today: DAY_OF_TEXT }, saved);

  it('stays as it was when nothing changed, whatever was typed in it', async () => {
    const excel = await openStructured();
    excel.host.user.type(cellOf(excel, 'ACC-01', 'Responsable'), 'Agence Littoral');
    excel.host.user.type(cellOf(excel, 'MAI-01', 'Statut'), 'Suspendu');
    const before = await actionsIn(excel);
    const plan = await update(excel);
    expect(plan.differences).toEqual([]);
    expect(await actionsIn(excel)).toEqual(before);
    expect(before.map(({ owner, status }) => [owner, status])).toContainEqual([
      'Agence Littoral',
      'Prévu',
    ]);
  });

  it('gets the new rows after the others, rows being inserted or sorted above them', async () => {
    const excel = await openStructured();
    excel.host.user.insertRows('Échéancier', 2);
    ['Accès', 'Rencontre en mairie', '', '', 'fait', ''].forEach((text, column) => {
      excel.host.user.type(`Échéancier!${'ABCDEF'.charAt(column)}2`, text);
    });
    excel.host.user.sortTable('Tableau1', 2);
    const plan = await update(excel);
    expect(plan.differences).toEqual([]);
    expect(plan.report.vanished).toEqual([]);
    expect(await named(excel)).toEqual([...FIRST, 'ACC-03 Rencontre en mairie']);
    // Where to look: the first of them is what Excel shows.
    expect(excel.host.workbook.active).toMatchObject({ name: 'Suivi', selection: { row: 8 } });
    const charter = (await actionsIn(excel)).find(({ id }) => id === 'MAI-02');
    expect(charter?.source).toBe('Échéancier!B2');
  });

  it('is proposed what a cell says now, and only takes what the user ticks', async () => {
    const excel = await openStructured();
    excel.host.user.type('Échéancier!D2', '31/07/2014');
    excel.host.user.type('Échéancier!E2', 'fait');
    excel.host.user.type(cellOf(excel, 'ACC-01', 'Responsable'), 'Agence Littoral');
    const waiting = await update(excel);
    const [difference] = waiting.differences;
    expect(difference?.changes).toContainEqual({
      field: 'status',
      before: 'Prévu',
      after: 'Réalisé',
    });
    expect((await actionsIn(excel))[0]).toMatchObject({ status: 'Prévu', end: '2014-06-30' });
    await update(excel, () => ({ differences: { 'ACC-01': ['status'] } }));
    const [row] = await actionsIn(excel);
    expect(row).toMatchObject({ status: 'Réalisé', end: '2014-06-30', owner: 'Agence Littoral' });
    const left = await update(excel, () => ({ differences: { 'ACC-01': 'keep' } }));
    expect(left.differences[0]?.changes.map(({ field }) => field)).toContain('end');
    expect((await update(excel)).differences).toEqual([]);
  });

  it('keeps the rows that vanish from the source and those typed by hand, and tells the first', async () => {
    const excel = await openStructured();
    const typed = cellOf(excel, 'MAI-02', 'N°');
    excel.host.user.insertRows('Suivi', Number(/\d+$/u.exec(typed)?.[0]));
    excel.host.user.type(typed, 'ACC-07');
    excel.host.user.type(typed.replace('!A', '!C'), 'Réunion de quartier');
    excel.host.user.deleteRows('Échéancier', 3);
    const plan = await update(excel);
    expect(plan.report.vanished).toEqual([
      { id: 'ACC-02', title: 'Visite du quartier', source: 'Échéancier!B3' },
    ]);
    const draft = await lookAt(excel);
    // It stays: no update does anything about it, and none is asked for.
    const news = newsOf(draft, preview(draft, NO_DECISIONS));
    expect(news).toMatchObject({ vanished: 1, next: 'nothing' });
    expect(fr.structure.analysed(news)).toMatch(/1 ligne disparue.*rien d’autre/);
    expect(await named(excel)).toEqual([
      'ACC-01 Convention VISA',
      'ACC-02 Visite du quartier',
      'MAI-01 Permanences',
      'ACC-07 Réunion de quartier',
      'MAI-02 Charte de voisinage',
    ]);
  });

  it('finds again the rows that moved and changed at once, under a title worded anew too', async () => {
    const excel = await openStructured();
    excel.host.user.type(cellOf(excel, 'MAI-01', 'Action'), 'Permanences au pied des immeubles');
    excel.host.user.deleteRows('Échéancier', 2);
    excel.host.user.type('Échéancier!D2', 'à la rentrée 2014');
    excel.host.user.type('Échéancier!E3', 'fait');
    const { differences, report } = await update(excel, () => ({
      differences: { 'ACC-02': 'take', 'MAI-01': ['status'] },
    }));
    expect(differences.map(({ id }) => id)).toEqual(['ACC-02', 'MAI-01']);
    expect(report.vanished.map(({ id }) => id)).toEqual(['ACC-01']);
    expect(report.added.actions).toBe(0);
    expect(
      (await actionsIn(excel)).map(({ id, title, dueText, status }) => [
        id,
        title,
        dueText,
        status,
      ]),
    ).toEqual([
      ['ACC-01', 'Convention VISA', '30/06/2014', 'Prévu'],
      ['ACC-02', 'Visite du quartier', 'à la rentrée 2014', 'Prévu'],
      ['MAI-01', 'Permanences au pied des immeubles', '2015', 'Réalisé'],
      ['MAI-02', 'Charte de voisinage', 'fin 2014', 'Prévu'],
    ]);
  });

  it('leaves out the rows the user deleted, even when the source sheet was renamed', async () => {
    const excel = await openStructured();
    const row = Number(/\d+$/u.exec(cellOf(excel, 'ACC-02', 'N°'))?.[0]);
    excel.host.user.deleteRows('Suivi', row);
    excel.host.user.renameSheet('Échéancier', 'Planning 2014');
    const plan = await update(excel);
    expect(plan.report.setAside.map(({ title }) => title)).toEqual(['Visite du quartier']);
    expect(plan.report.vanished).toEqual([]);
    expect(await named(excel)).toEqual(FIRST.filter((name) => !name.startsWith('ACC-02')));
    expect((await actionsIn(excel))[0]?.source).toBe('Planning 2014!B2');
  });
});

const DASHBOARD = [
  ['Formation', 'Bassin', 'Session 1', '', '', 'Session 2', '', ''],
  ['', '', 'Date', 'Inscrits', 'Présents', 'Date', 'Inscrits', 'Présents'],
  ['Tranquillité publique', 'Littoral', '14/10/2014', '12', '10', '17/03/2015', '11', ''],
  ['Tranquillité publique', 'Cambrai', '18/11/2014', '9', '9', '', '', ''],
];
const MARKS = [
  ['Code agent', 'N° session', 'Présence', 'Métier'],
  ['A001', 'S01', 'x', 'Gardien'],
  ['A002', 'S01', 'x', 'Gardien'],
];

describe('The trainings of a tracker updated after its source changed', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = await savedOnceStructured(
      { name: 'Bord', cells: DASHBOARD, merged: ['C1:E1', 'F1:H1'] },
      { name: 'Émargement', cells: MARKS },
    );
  });
  const openTrainings = (): Promise<TestExcel> => openExcel({ today: DAY_OF_TEXT }, saved);
  const told = (plan: TrackerPlan): unknown =>
    plan.differences.map(({ id, changes }) => [
      id,
      ...changes.map(({ field, before, after }) => `${field} ${before} → ${after}`),
    ]);

  it('are proposed the counts and the days that changed, and none is counted twice', async () => {
    const excel = await openTrainings();
    excel.host.user.type('Bord!H3', '8');
    excel.host.user.type('Bord!C4', '25/11/2014');
    const plan = await update(excel);
    expect(told(plan)).toEqual([
      ['session S02', 'present  → 8', 'status Prévue → Réalisée'],
      ['session S03', 'start 18/11/2014 → 25/11/2014', 'end 18/11/2014 → 25/11/2014'],
    ]);
    expect(plan.report.added.sessions).toBe(0);
    await update(excel, () => ({ differences: { 'session S02': 'take', 'session S03': 'take' } }));
    const { sessions } = await trackerIn(excel);
    expect(sessions?.rows.map(({ value }) => [value.id, value.start, value.present])).toEqual([
      ['S01', '2014-10-14', 10],
      ['S02', '2015-03-17', 8],
      ['S03', '2014-11-25', 9],
    ]);
    expect((await update(excel)).differences).toEqual([]);
  });

  it('keep what was typed in them while their source says the same', async () => {
    const excel = await openTrainings();
    const sheet = excel.host.workbook.sheet('Formations');
    const headers = Array.from({ length: 18 }, (_, column) => sheet?.cell(3, column)?.value);
    const present = headers.indexOf('Présents');
    expect(present).toBeGreaterThan(0);
    excel.host.user.type(`Formations!${String.fromCharCode(65 + present)}5`, '11');
    expect((await update(excel)).differences).toEqual([]);
    const { sessions } = await trackerIn(excel);
    expect(sessions?.rows[0]?.value.present).toBe(11);
  });

  it('are told when their source is gone, and stay', async () => {
    const excel = await openTrainings();
    excel.host.user.deleteRows('Bord', 4);
    const plan = await update(excel);
    expect(plan.report.vanished).toEqual([
      { id: 'session S03', title: 'Tranquillité publique', source: 'Bord' },
    ]);
    expect((await trackerIn(excel)).sessions?.rows).toHaveLength(3);
  });

  it('are proposed an attendance mark that changed, until the user decides', async () => {
    const excel = await openTrainings();
    excel.host.user.type('Émargement!C3', 'abs');
    const change = ['A002 – S01', 'mark Présent → Absent'];
    expect(told(await update(excel))).toEqual([change]);
    expect(told(await update(excel, () => ({ differences: { 'A002 – S01': 'keep' } })))).toEqual([
      change,
    ]);
    expect(told(await update(excel))).toEqual([]);
    excel.host.user.type('Émargement!C2', 'abs');
    await update(excel, () => ({ differences: { 'A001 – S01': 'take' } }));
    const { attendances } = await trackerIn(excel);
    expect(attendances?.rows.map(({ value }) => [value.code, value.mark])).toEqual([
      ['A001', 'Absent'],
      ['A002', 'Présent'],
    ]);
  });
});

describe('A date chosen among what the preview proposes', () => {
  it('is written with how precise it is', async () => {
    const cells = [
      ['Action', 'Échéance', 'Statut'],
      ['Convention', '31/06/2014', 'à venir'],
    ];
    const spec = { sheets: [{ name: 'Actions', cells }] };
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(spec));
    const choose = ({ report }: TrackerPlan): Partial<PlanDecisions> => ({
      deduced: report.deduced.map(({ decision }) => decision),
    });
    await structure(excel, choose, ANSWERS);
    expect((await actionsIn(excel))[0]).toMatchObject({
      start: '2014-06-30',
      end: '2014-06-30',
      precision: 'jour',
      dueText: '31/06/2014',
    });
  });
});
