import { analyseWorkbook } from '../../fixtures/analyse-at-once';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { type IntakeAnswers, NO_ANSWERS } from '../../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../../src/programme/intake/plan/plan';
import { planTracker } from '../../fixtures/plan-at-once';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { columnMatchesOf, readUserWords } from '../../demo/user-words';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { analyseAt } from './readings';

const PLAN = aSheet('Feuil1', [
  ['Sujet', 'Détail', 'Suivi par', 'Référent', 'Quand'],
  ['Hall', 'Repeindre le hall', 'Claire', 'Paul', '12/06/2015'],
  ['Cour', 'Tailler les haies', 'Paul', 'Claire', '19/06/2015'],
]);

function said(sheets: readonly string[], columns: readonly string[]): Partial<IntakeAnswers> {
  const words = readUserWords(sheets, columns);
  if (!words.ok) throw new Error(words.error);
  const kinds = { ...NO_ANSWERS, kinds: words.value.kinds };
  const analysis = analyseWorkbook(aWorkbook([PLAN]), kinds, readNarrative);
  return { kinds: words.value.kinds, columnMatches: columnMatchesOf(words.value, analysis) };
}

function secondRun(source: SheetSnapshot, answers: Partial<IntakeAnswers>): IntakeAnswers {
  const plan = planTracker(analyseAt(aWorkbook([source]), answers), NO_DECISIONS, null);
  const workbook = aTrackerWorkbook({ ...plan.content, otherSheets: [source] });
  return analyseWorkbook(workbook, NO_ANSWERS, readNarrative).answers;
}

describe('What the user says of a column', () => {
  it.each([
    { column: 'Feuil1!D=owner', owner: 'Paul' },
    { column: 'Feuil1!Suivi par=owner', owner: 'Claire' },
  ])('beats what its header says: $column', ({ column, owner }) => {
    const { sheets } = analyseAt(aWorkbook([PLAN]), said([], [column]));
    expect(sheets[0]?.reading.actions[0]?.fields.owner).toBe(owner);
  });

  it('keeps it as a column, or leaves it aside and tells its cells', () => {
    const answers = said([], ['Feuil1!C=own', 'Feuil1!D=ignore']);
    const [sheet] = analyseAt(aWorkbook([PLAN]), answers).sheets;
    const [action] = sheet?.reading.actions ?? [];
    expect(action?.own).toContainEqual(
      expect.objectContaining({ header: 'Suivi par', value: 'Claire' }),
    );
    expect(action?.fields.owner).toBe('');
    expect(sheet?.left).toContainEqual(
      expect.objectContaining({ row: 1, columns: [3], reason: 'not-selected' }),
    );
  });

  it('is remembered for the next run, with what was said of the sheet and of a colour', () => {
    const answers = {
      ...said(['Feuil1=table'], ['Feuil1!D=owner']),
      colourStatuses: { '#FFC000': 'En cours' },
    };
    const again = secondRun(PLAN, answers);
    expect(again.kinds).toEqual({ Feuil1: 'table' });
    expect(Object.values(again.columnMatches)).toContain('Responsable');
    expect(again.colourStatuses).toEqual({ '#FFC000': 'En cours' });
  });

  it('is told what may be said when the words are not known', () => {
    expect(readUserWords(['Feuil1=tabelau'], [])).toMatchObject({ ok: false });
    expect(readUserWords([], ['Feuil1!D=proprietaire'])).toMatchObject({ ok: false });
  });
});

describe('What the user says of a sheet', () => {
  const LOG = aSheet('Essais', [
    ['Fonctionnalité', 'Description des tests', 'Fonctionnalité validée ?'],
    ['Connexion', 'Saisir un mot de passe', 'Oui'],
    ['Recherche', 'Chercher un nom', 'Non'],
  ]);
  const HIDDEN = aSheet(
    'Plan',
    [
      ['Action', 'Pilote', 'Échéance'],
      ['Repeindre le hall', 'Claire', '12/06/2015'],
    ],
    { visibility: 'hidden' },
  );

  it.each([
    { sheet: LOG, kind: 'table', rows: 2 },
    { sheet: PLAN, kind: 'none', rows: 0 },
    { sheet: HIDDEN, kind: 'table', rows: 1 },
  ] as const)('beats every rule: $sheet.name is « $kind »', ({ sheet, kind, rows }) => {
    const [read] = analyseAt(aWorkbook([sheet]), { kinds: { [sheet.name]: kind } }).sheets;
    expect(read?.reading.actions).toHaveLength(rows);
  });

  const SESSIONS = aSheet('Séances', [
    ['', 'Séance 1', 'Séance 2', 'Avant Noël'],
    ['Claire Roussel', 'Relever les plans', 'Chiffrer les travaux', ''],
    ['Paul Meunier', '', 'Visiter le chantier', 'Rendre le dossier'],
  ]);
  const WEEKS = aSheet('Équipe', [
    ['Membres', 'Jour 0', 'Jour 1'],
    ['Claire Roussel', 'Relever les plans', 'Chiffrer les travaux'],
    ['Paul Meunier', '', 'Visiter le chantier'],
    ['Membres', 'Jour 2', 'Jour 3'],
    ['Claire Roussel', 'Rendre le dossier', ''],
    ['Paul Meunier', 'Appeler la mairie', ''],
  ]);
  const rowsOf = (sheet: SheetSnapshot, kind: 'matrix' | 'gantt' | 'table'): readonly string[] => {
    const [read] = analyseAt(aWorkbook([sheet]), { kinds: { [sheet.name]: kind } }).sheets;
    return (read?.reading.actions ?? []).map(({ fields }) => `${fields.title} | ${fields.owner}`);
  };

  it('makes a row of each cell of a matrix whose columns no calendar knows', () => {
    expect(rowsOf(SESSIONS, 'matrix')).toEqual([
      'Relever les plans | Claire Roussel',
      'Chiffrer les travaux | Claire Roussel',
      'Visiter le chantier | Paul Meunier',
      'Rendre le dossier | Paul Meunier',
    ]);
    expect(rowsOf(WEEKS, 'matrix')).toEqual([
      'Relever les plans | Claire Roussel',
      'Chiffrer les travaux | Claire Roussel',
      'Visiter le chantier | Paul Meunier',
      'Rendre le dossier | Claire Roussel',
      'Appeler la mairie | Paul Meunier',
    ]);
  });

  it('dates the cells of a matrix of three years, too few to be an axis by their look', () => {
    const sheet = aSheet('PSP', [
      ['Résidence', '2025', '2026', '2027'],
      ['Kerhuon', 'Remplacement des ascenseurs', '', 'Ravalement'],
      ['Bellevue', 'Audit énergétique', 'Isolation des façades', ''],
    ]);
    const [read] = analyseAt(aWorkbook([sheet]), { kinds: { PSP: 'matrix' } }).sheets;
    expect(read?.reading.actions.map(({ fields }) => [fields.title, fields.start])).toEqual([
      ['Remplacement des ascenseurs', '2025-01-01'],
      ['Ravalement', '2027-01-01'],
      ['Audit énergétique', '2025-01-01'],
      ['Isolation des façades', '2026-01-01'],
    ]);
  });

  it('makes a row of each bar of a drawing whose columns are sessions, and takes no header for one', () => {
    const sheet = aSheet('Feuil1', [
      ['Tâches', 'Séance 1', 'Séance 2', 'Séance 3'],
      ['Relever les plans', 'x', '', ''],
      ['Chiffrer les travaux', '', 'x', 'x'],
    ]);
    expect(rowsOf(sheet, 'gantt')).toEqual(['Relever les plans | ', 'Chiffrer les travaux | ']);
  });

  it('reads as a table what stands under days, and keeps their marks under their names', () => {
    const sheet = aSheet('Suivi', [
      ['Action', 'Pilote', '05/01/2015', '12/01/2015', '19/01/2015', '26/01/2015'],
      ['Repeindre le hall', 'Claire', 'x', '', 'x', ''],
      ['Tailler les haies', 'Paul', '', 'x', '', 'x'],
    ]);
    const [read] = analyseAt(aWorkbook([sheet]), { kinds: { Suivi: 'table' } }).sheets;
    expect(read?.kind).toBe('table');
    expect(read?.reading.actions.map(({ fields }) => [fields.title, fields.start])).toEqual([
      ['Repeindre le hall', null],
      ['Tailler les haies', null],
    ]);
    expect(read?.reading.actions[0]?.own.map(({ header, value }) => [header, value])).toEqual([
      ['05/01/2015', 'x'],
      ['19/01/2015', 'x'],
    ]);
  });

  const STEPS = aSheet('Feuil1', [
    ['Chantier', 'Responsable', 'Étape 1', 'Étape 2', 'Étape 3', 'Commentaires'],
    ['Hall', 'Claire', 'x', '', '', 'urgent'],
    ['Cour', 'Paul', '', 'x', '', ''],
    ['Toiture', 'Paul', '', 'x', 'x', ''],
  ]);

  it('takes a rare remark for the name of no row', () => {
    expect(rowsOf(STEPS, 'table')).toEqual(['Hall | Claire', 'Cour | Paul', 'Toiture | Paul']);
  });

  it('makes no task of the crosses of a matrix, and tells them', () => {
    const sheet = aSheet('Feuil1', [
      ['Chantier', 'Avant mai', 'Avant juin', 'Avant Noël'],
      ['Hall', 'x', '', ''],
      ['Cour', '', 'x', 'x'],
    ]);
    const [read] = analyseAt(aWorkbook([sheet]), { kinds: { Feuil1: 'matrix' } }).sheets;
    expect(read?.reading.actions).toEqual([]);
    expect(read?.left.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('makes tasks of what looked like a list of persons, and a header of a lone « Tâches »', () => {
    const stories = aSheet('Stories', [
      ['ID', 'Name', 'Iteration', 'Owner'],
      ['US1', 'Notice of disclaimer', 'I1', 'Bob Rose'],
      ['US2', 'Supplier information', 'I2', 'Ann Hill'],
    ]);
    expect(rowsOf(stories, 'table')).toEqual([
      'Notice of disclaimer | Bob Rose',
      'Supplier information | Ann Hill',
    ]);
    const tasks = aSheet('Feuil1', [
      ['Tâches', ''],
      ['Relever les plans', ''],
      ['', 'avec le géomètre'],
      ['Chiffrer les travaux', ''],
    ]);
    expect(rowsOf(tasks, 'table')).not.toContain('Tâches | ');
  });

  it('is what makes a hidden sheet be read; else it is unticked, and told', () => {
    const [read] = analyseAt(aWorkbook([HIDDEN])).sheets;
    expect(read).toMatchObject({ isSelected: false });
    expect(read?.notices).toContainEqual({ code: 'sheet-hidden', params: { read: 0 } });
    const ticked = analyseAt(aWorkbook([HIDDEN]), { selected: { Plan: true } });
    expect(ticked.sheets[0]?.reading.actions).toHaveLength(1);
  });
});

describe('What the analysis shows', () => {
  const ROWS = aSheet('Plan', [
    ['Action', 'Pilote', 'Échéance', 'Téléphone'],
    ['Repeindre le hall', 'Claire', '12/06/2015', '03 20 00 00 00'],
    [],
    ['Tailler les haies', 'Claire', '{e:#REF!}', '03 20 00 00 01'],
    ['Vider les caves', 'Paul', '26/06/2015', ''],
  ]);
  const [sheet] = analyseAt(aWorkbook([ROWS])).sheets;

  it('gives two values of each column, once each, and nothing of a personal one', () => {
    const samples = sheet?.tables[0]?.columns.map(({ header, samples: values }) => [
      header,
      values,
    ]);
    expect(samples).toEqual([
      ['Action', ['Repeindre le hall', 'Tailler les haies']],
      ['Pilote', ['Claire', 'Paul']],
      ['Échéance', ['12/06/2015', '26/06/2015']],
      ['Téléphone', []],
    ]);
  });

  it('shows the codes of « Réf », sure of them, and no heading typed in its column', () => {
    const plan = aSheet('Plan', [
      ['Réf', 'Action', 'Pilote', 'Échéance'],
      ['VOLET 1 : AMÉLIORER L’ACCUEIL DES NOUVEAUX LOCATAIRES'],
      ['LOG-01', 'Signer la convention', 'Direction', '12/06/2015'],
      ['LOG-02', 'Visiter les logements', 'Direction', '26/06/2015'],
      ['VOLET 2 : SUIVRE LES MÉNAGES'],
      ['SUI-01', 'Former les gardiens', 'Agence', '12/09/2015'],
    ]);
    const [read] = analyseAt(aWorkbook([plan])).sheets;
    expect(read?.tables[0]?.columns[0]).toMatchObject({
      confidence: 'high',
      samples: ['LOG-01', 'LOG-02'],
    });
  });

  it('tells the cells in error, left empty', () => {
    expect(sheet?.notices).toContainEqual({
      code: 'cells-in-error',
      params: { count: 1, cells: 'C4' },
    });
    expect(sheet?.reading.actions[1]?.fields).toMatchObject({ dueText: '', start: null });
  });

  it('asks once for the strand of rows that have none, and writes the answer', () => {
    const asked = analyseAt(aWorkbook([ROWS]));
    expect(asked.strandless).toEqual([{ key: 'Plan!', sheet: 'Plan', group: '', rows: 3 }]);
    const answered = analyseAt(aWorkbook([ROWS]), { groupStrands: { 'Plan!': 'Entretien' } });
    const strands = answered.sheets[0]?.reading.actions.map(({ fields }) => fields.strand);
    expect(strands).toEqual(['Entretien', 'Entretien', 'Entretien']);
    expect(answered.sheets[0]?.reading.newStrands).toEqual(['Entretien']);
    expect(answered.strandless).toEqual(asked.strandless);
  });
});

it('A task called « Glossaire » of a list said to be a table heads no legend, and the list goes on', () => {
  const sheet = aSheet('Prévisionnel', [
    ['Planning prévisionnel', '2 h', ''],
    ['Modèle du domaine', '', '2 h'],
    ['Glossaire', '2 h 30', ''],
    ['Dépôt des sources', '1 h', ''],
    ['Feuille de route', '', '20 min'],
  ]);
  const [read] = analyseAt(aWorkbook([sheet]), { kinds: { [sheet.name]: 'table' } }).sheets;
  expect(read?.reading.actions.map(({ fields }) => fields.title)).toEqual([
    'Planning prévisionnel',
    'Modèle du domaine',
    'Glossaire',
    'Dépôt des sources',
    'Feuille de route',
  ]);
});
