import type { Action } from '../../../../src/programme/tracker/tracker';
import { suivi } from '../../../fixtures/suivi-cells';
import { known, type WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { aPartner } from '../../../fixtures/builders';
import { aSheet, withSheet } from '../../../fixtures/tracker-workbook';
import { action, AFTER_SESSIONS, type RuleCase, session, workbook } from './rule-case';

const one = (overrides: Partial<Action>): WorkbookSnapshot =>
  workbook({ actions: [action(overrides)] });
const fine = one({});

const PENDING = ['N°', 'Colonne', 'Valeur proposée', 'Mots', 'Cellule source'];

/** A workbook whose « Listes » holds values that nobody has confirmed yet. */
export function withPending(
  snapshot: WorkbookSnapshot,
  lines: readonly (readonly (string | number)[])[],
): WorkbookSnapshot {
  const area = { row: 3, column: 0, rowCount: lines.length + 1, columnCount: PENDING.length };
  const sheet = aSheet('À confirmer', [[], [], [], PENDING, ...lines]);
  const table = { name: 'tblAConfirmer', sheet: sheet.name, area, headers: PENDING };
  return {
    ...snapshot,
    sheets: [...snapshot.sheets, { ...sheet, position: snapshot.sheets.length }],
    tables: [...snapshot.tables, table],
  };
}

/** The properties of a file that somebody wrote. */
function written(author: string): WorkbookSnapshot['properties'] {
  return known({ author, lastAuthor: '', manager: '' });
}

const training = (overrides: Partial<Action>): ReturnType<typeof action> =>
  action({
    id: 'FOR-01',
    strand: 'Formations',
    type: 'Récurrent',
    title: 'Formation « tranquillité publique »',
    dueText: '',
    start: '2014-09-01',
    end: '2015-06-30',
    precision: null,
    status: 'En cours',
    ...overrides,
  });

/** Sums of a sheet of the user, the last line without a word. */
function dashboard(total: number): WorkbookSnapshot {
  const counts: (string | number | null)[][] = [
    ['Littoral', 12],
    ['Cambrai', 11],
    ['Métropole', 13],
    [null, total],
  ];
  return workbook({ otherSheets: [aSheet('Tableau de bord', counts)] });
}

const early = { status: 'Réalisé', doneOn: '2014-04-22' } as const;
const ahead = { status: 'Prévue', present: null, start: '2015-05-19', end: '2015-05-20' } as const;

/** Rules beyond those the programme first listed: each in a workbook wrong in this alone. */
export const ADDED_CASES: Readonly<Record<string, RuleCase>> = {
  'ACT-19': {
    wrong: one({ status: 'Réalisé', end: '2014-11-20' }),
    right: one({ status: 'Réalisé', doneOn: '2014-05-12', dueText: '', start: null }),
    at: suivi('status', 5),
  },
  'ACT-20': {
    wrong: one({
      status: 'Réalisé',
      doneOn: '2014-05-12',
      start: '2014-05-13',
      end: '2014-06-20',
      dueText: '',
    }),
    right: one({
      status: 'Réalisé',
      doneOn: '2014-05-13',
      start: '2014-05-13',
      end: '2014-06-20',
      dueText: '',
    }),
    at: suivi('doneOn', 5),
    // Done ahead of the day or the month in which it was due.
    innocent: [
      one({ ...early, dueText: '30/04/2014', start: '2014-04-30', end: '2014-04-30' }),
      one({ ...early, dueText: '', start: '2014-05-01', end: '2014-05-31', precision: 'mois' }),
    ],
  },
  'ACT-21': {
    wrong: one({ status: 'En cours', dueText: '', start: '2014-11-20', end: '2014-12-19' }),
    right: one({ status: 'En cours', dueText: '', start: '2014-05-15', end: '2014-12-19' }),
    at: suivi('status', 5),
    innocent: [
      one({ status: 'En cours', start: null }),
      one({
        status: 'En cours',
        dueText: '30/09/2014',
        start: '2014-09-30',
        end: '2014-09-30',
      }),
      one({
        status: 'En cours',
        dueText: 'fin mai 2014',
        start: '2014-05-21',
        end: '2014-05-31',
        precision: 'décade',
      }),
    ],
  },
  'DAT-20': {
    wrong: one({ dueText: 'en septembre 2014', start: null, end: null, precision: null }),
    right: one({
      dueText: 'en septembre 2014',
      start: '2014-09-01',
      end: '2014-09-30',
      precision: 'mois',
    }),
    at: suivi('dueText', 5),
    innocent: [one({ dueText: 'à définir', start: null, end: null, precision: null })],
  },
  'CNF-01': {
    wrong: withPending(fine, [
      ['ACC-01', 'Territoire', 'Littoral', 'sur le littoral', 'Feuil1!B4'],
    ]),
    right: withPending(one({ territory: 'Littoral' }), [
      ['ACC-01', 'Territoire', 'Littoral', 'sur le littoral', 'Feuil1!B4'],
    ]),
    at: suivi('territory', 5),
    innocent: [withPending(fine, [['', '', '', '', '']])],
  },
  'SES-18': {
    wrong: workbook({
      actions: [training({ status: 'Prévu', start: null })],
      sessions: [session({})],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({
      actions: [training({})],
      sessions: [session({})],
      settings: AFTER_SESSIONS,
    }),
    at: suivi('status', 5),
    innocent: [
      workbook({
        actions: [training({})],
        sessions: [session({}), session({ id: 'S02', ...ahead })],
        settings: AFTER_SESSIONS,
      }),
    ],
  },
  'RGP-12': {
    wrong: { ...one({ comment: 'Rappeler jtest12' }), properties: written('jtest12') },
    right: one({ comment: 'Rappeler le formateur' }),
    at: [`RGP-12 ${suivi('comment', 5)}`, 'RGP-09 '],
    given: { scope: 'sharing' },
  },
  'RGP-11': {
    wrong: one({ comment: 'à revoir avec Camille Exemple (fictif)' }),
    right: one({ comment: 'à revoir avec le service habitat' }),
    at: suivi('comment', 5),
    innocent: [
      one({ comment: 'près de la place Jean Jaurès, avec Ulysse Trélat' }),
      one({ title: 'Accueil de Camille Exemple (fictif)' }),
    ],
  },
  'OBJ-07': {
    wrong: workbook({
      sessions: [session({ training: 'Connaissance des publics spécifiques' })],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({ sessions: [session({})], settings: AFTER_SESSIONS }),
    at: 'Paramètres!B12',
  },
  'REF-10': {
    wrong: workbook({
      partners: [aPartner({ name: 'ARS', acronym: '' }), aPartner({ name: 'A.R.S.', acronym: '' })],
    }),
    right: workbook({ partners: [aPartner({ name: 'ARS', acronym: '', aliases: ['A.R.S.'] })] }),
    at: 'Partenaires!A6',
    innocent: [
      workbook({
        partners: [
          aPartner({ name: 'APF', acronym: '' }),
          aPartner({ name: 'APEI de Cambrai', acronym: 'APEI' }),
        ],
      }),
    ],
  },
};

/** Another way in which a rule of the first list speaks. */
export const OTHER_WAYS: Readonly<Record<string, RuleCase>> = {
  'ACT-02 without any strand': {
    wrong: workbook({
      actions: [
        action({ id: 'DIV-01', strand: '' }),
        action({ id: 'DIV-02', strand: '', title: 'Visite des logements' }),
      ],
    }),
    right: fine,
    at: suivi('strand', 4),
  },
  'ACT-02 on one row without a strand': {
    wrong: workbook({
      actions: [
        action({}),
        action({ id: 'ACC-02', title: 'Visite des logements' }),
        action({ id: 'DIV-01', strand: '', title: 'Bilan de la médiation' }),
      ],
    }),
    right: fine,
    at: suivi('strand', 7),
  },
  'ACT-05 without any status': {
    wrong: workbook({
      actions: [
        action({ status: null }),
        action({ id: 'ACC-02', status: null, title: 'Visite des logements' }),
      ],
    }),
    right: fine,
    at: suivi('status', 4),
  },
  'DAT-19 when the status agrees': {
    wrong: one({ dueText: 'en cours', status: 'En cours', start: null, end: '2014-11-20' }),
    right: one({ dueText: '', status: 'En cours', start: null, end: '2014-11-20' }),
    at: suivi('dueText', 5),
  },
  'DAT-07 after the words alone were changed': {
    wrong: one({
      dueText: 'en septembre 2015',
      start: '2014-07-01',
      end: '2014-07-31',
      precision: 'mois',
      type: 'Tâche',
    }),
    right: one({
      dueText: 'en septembre 2015',
      start: '2015-09-01',
      end: '2015-09-30',
      precision: 'mois',
      type: 'Tâche',
    }),
    at: suivi('start', 5),
    innocent: [
      one({ dueText: '20/11/2014', start: '2014-11-03', type: 'Tâche' }),
      one({ dueText: 'fin novembre 2014', start: '2014-06-02', end: '2014-11-28', type: 'Tâche' }),
      one({
        dueText: 'à partir de septembre 2014',
        start: '2014-09-08',
        end: '2015-02-27',
        type: 'Tâche',
      }),
    ],
  },
  'PUB-20 without the word': {
    wrong: dashboard(37),
    right: dashboard(36),
    at: 'Tableau de bord!B4',
    given: { scope: 'sharing' },
    innocent: [dashboard(60), dashboard(12)],
  },
  'RGP-01 between two sharings': {
    wrong: one({ comment: 'vu avec Mme DURAND (fictif)' }),
    right: one({ comment: 'vu avec la famille' }),
    at: suivi('comment', 5),
    innocent: [one({ originalText: 'vu avec Mme DURAND (fictif)' })],
  },
  'RGP-01 on a sheet of the user that bears one of our names': {
    wrong: workbook({
      otherSheets: ['Gantt', 'Contrôle'].map((name) =>
        aSheet(name, [['vu avec Mme DURAND (fictif)']]),
      ),
    }),
    right: workbook({ otherSheets: [aSheet('Gantt', [['vu avec le service habitat']])] }),
    at: ['Gantt!A1', 'Contrôle!A1'],
    given: { scope: 'sharing' },
  },
  'RGP-04 for the coded attendances of the source': {
    wrong: workbook({
      otherSheets: [
        aSheet('Émargements', [
          ['Code agent', 'Présence'],
          ['A001', 'oui'],
          ['A002', 'non'],
        ]),
      ],
    }),
    right: workbook({ otherSheets: [aSheet('Émargements', [['Code agent', 'Présence']])] }),
    at: 'Émargements',
    given: { scope: 'sharing' },
  },
  'RGP-01 in a note': {
    wrong: withSheet(fine, 'Suivi', {
      notes: known([
        { place: { row: 4, column: 2 }, author: 'DDS', text: 'vu avec Mme DURAND (fictif)' },
      ]),
    }),
    right: fine,
    at: ['RGP-01 Suivi!C5', 'PUB-03 Suivi!C5'],
    given: { scope: 'sharing' },
  },
};
