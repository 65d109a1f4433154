import { ACTION_TABLE } from '../../../../src/programme/tracker/columns';
import { known } from '../../../../src/workbook/snapshot';
import { withSheet } from '../../../fixtures/tracker-workbook';
import { action, session, workbook, type RuleCase, AFTER_SESSIONS } from './rule-case';
import { suivi } from '../../../fixtures/suivi-cells';

const one = (
  overrides: Parameters<typeof action>[0],
  cells?: Parameters<typeof action>[1],
): ReturnType<typeof workbook> => workbook({ actions: [action(overrides, cells)] });

const fine = one({});
const two = (second: Parameters<typeof action>[0]): ReturnType<typeof workbook> =>
  workbook({ actions: [action({}), action({ id: 'ACC-02', title: 'Autre action', ...second })] });

/** A workbook whose Suivi has lost a column. */
function withoutColumn(header: string): ReturnType<typeof workbook> {
  const snapshot = one({});
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) => ({
      ...table,
      headers: table.headers.map((one) => (one === header ? 'Observ. Mme la Directrice' : one)),
    })),
  };
}

const colours = { colourStatuses: { '#92D050': 'Réalisé' } };
const GREEN = {
  fill: '#92D050',
  fontColor: '#000000',
  bold: false,
  strikethrough: false,
  fontSize: 11,
};

function coloured(status: string | null): ReturnType<typeof workbook> {
  const snapshot = workbook({
    actions: [action({ doneOn: '2014-05-12' }, { status, doneOn: null })],
    settings: colours,
  });
  const looks = Array.from({ length: 5 }, () =>
    Array.from({ length: ACTION_TABLE.columns.length }, () => GREEN),
  );
  return withSheet(snapshot, 'Suivi', { looks: known(looks) });
}

export const STRUCTURE_CASES: Readonly<Record<string, RuleCase>> = {
  'STR-02': {
    wrong: (() => {
      const snapshot = one({});
      return {
        ...snapshot,
        tables: snapshot.tables.map((table) => ({
          ...table,
          headers: table.headers.map((header) => (header === 'Provenance' ? 'Début' : header)),
        })),
      };
    })(),
    right: fine,
    at: [suivi('source', 4)],
  },
  'STR-03': {
    wrong: withSheet(two({}), 'Suivi', {
      merges: known([{ row: 4, column: 1, rowCount: 2, columnCount: 1 }]),
    }),
    right: two({}),
    at: suivi('strand', 5),
    innocent: [
      withSheet(two({}), 'Suivi', {
        merges: known([{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]),
      }),
    ],
  },
  'STR-04': {
    wrong: workbook({
      actions: [action({}), { only: {} }, action({ id: 'ACC-02', title: 'Autre' })],
    }),
    right: two({}),
    at: suivi('id', 6),
    innocent: [workbook({ actions: [action({}), { only: {} }, { only: {} }] })],
  },
  'STR-05': {
    wrong: workbook({
      sessions: [session({}), { only: { training: 'TOTAL', registered: 445 } }],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({ sessions: [session({})], settings: AFTER_SESSIONS }),
    at: 'Formations!B6',
  },
  'STR-06': {
    wrong: workbook({ actions: [{ only: { id: 'ACCÈS' } }, action({})] }),
    right: fine,
    at: suivi('id', 5),
  },
  'STR-07': { wrong: withoutColumn('Provenance'), right: fine, at: suivi('source', 4) },
  'STR-08': {
    wrong: one({ title: '- visite du quartier\n- ciblage des familles\n- réhabilitation' }),
    right: one({ title: 'Visite du quartier' }),
    at: suivi('title', 5),
    innocent: [one({ title: 'Wattrelos – Le Beck Avelin : visite du quartier' })],
  },
  'STR-09': {
    wrong: one({}, { strand: '[bookmark: _GoBack]Accès :' }),
    right: fine,
    at: suivi('strand', 5),
    innocent: [
      one({ originalText: 'avec le GIP Charente solidaritéS  pour assoir « notre » réflexion' }),
      one({ title: 'Formation « tranquillité publique » : 10 000 logements' }),
    ],
  },
  'STR-10': {
    wrong: workbook({ sessions: [session({}, { present: '#REF!' })], settings: AFTER_SESSIONS }),
    right: workbook({ sessions: [session({})], settings: AFTER_SESSIONS }),
    at: 'Formations!L5',
  },
  'STR-11': {
    wrong: workbook({ sessions: [session({}, { registered: '12 ' })], settings: AFTER_SESSIONS }),
    right: workbook({ sessions: [session({})], settings: AFTER_SESSIONS }),
    at: 'Formations!K5',
  },
  'STR-12': { wrong: coloured(null), right: coloured('Prévu'), at: suivi('status', 5) },
  'STR-13': { wrong: { ...fine, dateSystem: known(1904) }, right: fine, at: '' },
  'STR-14': {
    wrong: {
      ...fine,
      tables: [
        ...fine.tables,
        {
          name: 'Tableau1',
          sheet: 'Suivi',
          area: { row: 20, column: 0, rowCount: 3, columnCount: 2 },
          headers: ['a', 'b'],
        },
      ],
    },
    right: fine,
    at: 'Suivi',
  },
};

export const ACTION_CASES: Readonly<Record<string, RuleCase>> = {
  'ACT-01': { wrong: one({ title: '' }), right: fine, at: suivi('title', 5) },
  'ACT-02': {
    wrong: one({ id: 'FOR-01', strand: 'Formation' }),
    right: one({ id: 'FOR-01', strand: 'Formations' }),
    at: suivi('strand', 5),
    innocent: [
      one({ strand: 'ACCÈS' }),
      // Two strands that differ by a number are two strands.
      workbook({
        actions: [action({ id: 'AXE-01', strand: 'Axe 2' })],
        lists: { strands: [1, 2].map((axis) => ({ name: `Axe ${axis}`, prefix: 'AXE' })) },
      }),
    ],
  },
  'ACT-03': { wrong: two({ id: 'ACC-01' }), right: two({}), at: suivi('id', 6) },
  'ACT-04': { wrong: one({ id: 'MAI-04' }), right: fine, at: suivi('id', 5) },
  'ACT-05': { wrong: one({}, { status: 'ok' }), right: fine, at: suivi('status', 5) },
  'ACT-06': { wrong: one({}, { type: 'Réunion' }), right: fine, at: suivi('type', 5) },
  'ACT-07': {
    wrong: one({ title: 'Réhabilitation '.repeat(12).trim() }),
    right: one({ title: 'Réhabilitation '.repeat(8).trim() }),
    at: suivi('title', 5),
  },
  'ACT-08': {
    wrong: one({ type: 'Décision' }),
    right: one({ type: 'Décision', decisionMaker: 'Conseil Général' }),
    at: suivi('decisionMaker', 5),
  },
  'ACT-09': {
    wrong: workbook({
      actions: [
        action({ title: 'Wattrelos : ciblage des familles' }),
        action({ id: 'ACC-02', title: 'Wattrelos – ciblage des familles' }),
      ],
    }),
    right: workbook({
      actions: [
        action({ title: 'Wattrelos : ciblage des familles' }),
        action({ id: 'ACC-02', title: 'Wattrelos : visite du quartier' }),
      ],
    }),
    at: suivi('title', 6),
    innocent: [
      workbook({
        actions: [
          action({ title: 'Réhabilitation des logements : lot 1' }),
          action({ id: 'ACC-02', title: 'Réhabilitation des logements : lot 2' }),
        ],
      }),
      workbook({
        actions: [
          action({ title: 'Réhabilitation du bâtiment B' }),
          action({ id: 'ACC-02', title: 'Réhabilitation du bâtiment C' }),
          action({ id: 'ACC-03', title: 'Réhabilitation du bâtiment' }),
        ],
      }),
      workbook({
        actions: ['23 juillet', '30 juillet'].map((dueText, at) =>
          action({
            id: `ACC-0${String(at + 1)}`,
            title: 'Atelier des habitants',
            status: 'Suspendu',
            dueText,
            start: null,
            end: null,
          }),
        ),
        settings: { referenceDate: null },
      }),
      // A meeting that comes back is not written twice.
      workbook({
        actions: [
          action({ title: 'Comité de suivi', dueText: '', start: '2014-09-16', end: '2014-09-16' }),
          action({
            id: 'ACC-02',
            title: 'Comité de suivi',
            dueText: '',
            start: '2014-10-14',
            end: '2014-10-14',
          }),
        ],
      }),
      workbook({
        actions: [
          action({ title: 'Compte rendu', dueText: '', start: '2014-09-01', end: '2014-09-08' }),
          action({
            id: 'ACC-02',
            title: 'Compte rendu',
            dueText: '',
            start: '2014-09-08',
            end: '2014-09-15',
          }),
        ],
      }),
      workbook({
        actions: [
          action({ title: 'Ciblage des familles', site: 'Ulysse Trélat' }),
          action({ id: 'ACC-02', title: 'Ciblage des familles', site: 'Quartier Degroote' }),
        ],
      }),
    ],
  },
  'ACT-10': {
    wrong: one({ status: 'Réalisé', doneOn: '2014-06-30' }),
    right: one({ status: 'Réalisé', doneOn: '2014-05-15' }),
    at: suivi('doneOn', 5),
  },
  'ACT-11': {
    wrong: one({ status: 'En cours', doneOn: '2014-05-12' }),
    right: one({ status: 'Réalisé', doneOn: '2014-05-12' }),
    at: suivi('doneOn', 5),
  },
  'ACT-12': {
    wrong: one({ status: 'Réalisé', start: null, end: null }),
    right: one({ status: 'Réalisé', start: null, end: null, doneOn: '2014-05-12' }),
    innocent: [one({ status: 'Réalisé' })],
    at: suivi('doneOn', 5),
  },
  'ACT-13': {
    wrong: one({ owner: '' }),
    right: fine,
    at: suivi('owner', 5),
    innocent: [one({ owner: '', status: 'Abandonné' })],
  },
  'ACT-14': {
    wrong: one({}, { dwellings: 'dix' }),
    right: one({ dwellings: 10 }),
    at: suivi('dwellings', 5),
  },
  'ACT-15': {
    wrong: one({ dwellings: 10000 }),
    right: one({ dwellings: 999 }),
    at: suivi('dwellings', 5),
  },
  'ACT-16': {
    wrong: one({
      status: 'Réalisé',
      doneOn: '2014-05-12',
      originalText: 'Nous sommes en attente de leur décision.',
    }),
    right: one({
      status: 'En attente de décision',
      originalText: 'Nous sommes en attente de leur décision.',
    }),
    at: suivi('status', 5),
    innocent: [
      one({
        status: 'Réalisé',
        doneOn: '2014-05-12',
        originalText: 'se sont déjà réunies deux fois pour tracer la réflexion en cours',
      }),
      // Its table said so on the day it was taken over; the row has been finished since.
      one({
        status: 'Réalisé',
        doneOn: '2014-05-12',
        originalText: '8 | Permanences | M. Diallo | 3 000 € | 31/12/14 | En cours',
      }),
    ],
  },
  'ACT-17': {
    wrong: one({
      type: 'Récurrent',
      dueText: 'à partir du 3 novembre 2014',
      start: '2014-11-03',
      end: null,
    }),
    right: one({ type: 'Récurrent', dueText: 'tous les mois', start: '2014-11-03', end: null }),
    at: suivi('end', 5),
  },
  'ACT-18': {
    wrong: one({ source: 'Feuil1!A11 (implicite)' }),
    right: one({ source: 'Feuil1!A11' }),
    at: suivi('title', 5),
    innocent: [one({ comment: 'Accord implicite de la ville' })],
  },
};
