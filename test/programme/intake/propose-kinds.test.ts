import { atOnce } from '../../../src/lib/steps';
import { fr } from '../../../src/locales/fr';
import type { IntakeAnswers } from '../../../src/programme/intake/analysis';
import { type KindProposals, proposalSteps } from '../../../src/programme/intake/propose-kinds';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt } from './readings';

type Rows = readonly (readonly (string | number)[])[];

/** What is proposed of workbooks whose sheets hold these rows. */
function proposed(
  sheets: Readonly<Record<string, Rows>>,
  answers: Partial<IntakeAnswers> = {},
): KindProposals {
  const workbook = aWorkbook(Object.entries(sheets).map(([name, rows]) => aSheet(name, rows)));
  return atOnce(proposalSteps(workbook, analyseAt(workbook, answers)));
}

const LIST: Rows = [
  ['Hall', 'Mise en peinture du hall'],
  ['Hall', 'Remplacement des boîtes aux lettres'],
  ['Cour', 'Plantation de la haie'],
  ['Cour', 'local à vélos'],
  ['Cour', 'éclairage de l’allée'],
  ['Toit', 'étanchéité'],
];
const ROLES: Rows = [
  ['', 'Gardien', 'Technicien', 'Chargée d’opération', 'Direction'],
  ['Mettre en place le tri des déchets', 'R', 'I', 'A', 'I'],
  ['Sécurisation des caves', 'C', 'R', 'A', 'I'],
  ['Livraison du local', 'I', 'R', 'A', 'I'],
  ['Contrat du site', 'I', '', 'R', 'A'],
];

describe('A sheet that nothing tells to be a plan', () => {
  it('is proposed as what gives its rows, with the first of them', () => {
    expect(proposed({ Feuil1: LIST })['Feuil1']).toMatchObject({
      kind: 'table',
      rows: 6,
      dated: 0,
      titles: [
        'Mise en peinture du hall',
        'Remplacement des boîtes aux lettres',
        'Plantation de la haie',
      ],
    });
  });

  it('is not proposed as what would make actions of its letters', () => {
    expect(proposed({ RACI: ROLES })['RACI']).toMatchObject({ kind: 'table', rows: 4 });
  });

  it('is proposed as tasks of persons, those of whom some have none', () => {
    const head = (at: number): readonly string[] => [
      'Membres du groupe',
      `Jour ${at}`,
      `Jour ${at + 1}`,
    ];
    const rows = [
      ...[head(1), ['Claire Martin', 'Étude du sol', 'Calcul des charges']],
      ...[['Marc Petit', 'Choix du matériel'], ['Inès Roux'], ['Paul Blanc']],
      ...[head(3), ['Claire Martin', 'Plan de la cour'], ['Marc Petit', '', 'Pose du portail']],
    ];
    expect(proposed({ Feuil1: rows })['Feuil1']).toMatchObject({ kind: 'matrix', rows: 5 });
  });

  it('is said in one sentence, which a click takes', () => {
    const one = proposed({ Feuil1: LIST })['Feuil1'];
    if (!one) throw new Error('Nothing is proposed');
    const { sheets: words } = fr.structure;
    expect(words.readAs(words.kinds[one.kind])).toBe('Lire comme « Tableau d’actions »');
    expect(words.proposal(one)).toBe(
      '6 lignes, aucune datée (« Mise en peinture du hall », « Remplacement des boîtes aux lettres », « Plantation de la haie »…).',
    );
    // No more are to be told.
    expect(words.proposal({ ...one, rows: 3 })).toMatch(/« Plantation de la haie »\)\.$/u);
  });
});

describe('Nothing is proposed', () => {
  it('of the addresses of a landlord', () => {
    const streets = ['des Lilas', 'du Moulin', 'de la Gare', 'du Four', 'des Écoles'];
    const rows = streets.map((street, at) => [`R${String(at)}`, `RUE ${street}`, 59000, 12 + at]);
    expect(proposed({ Patrimoine: [['CODE', 'VOIE', 'CP', 'LOTS'], ...rows] })).toEqual({});
  });

  it('beside a plan that is read', () => {
    const plan = [
      ['Action', 'Responsable', 'Échéance'],
      ['Repeindre le hall', 'Claire', '12/06/2014'],
      ['Tailler les haies', 'Paul', '19/06/2014'],
    ];
    expect(proposed({ Plan: plan, RACI: ROLES })).toEqual({});
  });

  it.each([{ selected: { Feuil1: false } }, { kinds: { Feuil1: 'none' as const } }])(
    'of a sheet that the user left out: %j',
    (answers) => {
      expect(proposed({ Feuil1: LIST }, answers)).toEqual({});
    },
  );

  it('of the kind that the user said and that gives nothing', () => {
    const other = proposed({ RACI: ROLES }, { kinds: { RACI: 'matrix' } })['RACI'];
    expect(other?.kind).not.toBe('matrix');
  });
});

it('Tables side by side under one line of headers are told by that line, once', () => {
  const head = ['Action', 'Échéance', 'Responsable'];
  const rows = [
    [...head, '', ...head],
    ['Repeindre le hall', '12/06/2014', 'Claire', '', 'Ouvrir le local', '02/06/2014', 'Paul'],
    ['Tailler les haies', '19/06/2014', 'Paul', '', 'Ranger la cave', '03/06/2014', 'Claire'],
  ];
  const [sheet] = analyseAt(aWorkbook([aSheet('Travaux', rows)])).sheets;
  if (!sheet) throw new Error('No sheet');
  expect(fr.intake.tellNote(sheet.reason)).toBe('2 tableaux, en-tête ligne 1.');
});

it('What the user says a sheet is, is answered as his word even where it gives nothing', () => {
  const workbook = aWorkbook([aSheet('Feuil1', [['Bonjour']])]);
  const [sheet] = analyseAt(workbook, { kinds: { Feuil1: 'table' } }).sheets;
  expect(sheet?.reason.code).toBe('kind-chosen');
});
