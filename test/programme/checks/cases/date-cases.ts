import { action, session, workbook, type RuleCase, AFTER_SESSIONS } from './rule-case';
import { suivi } from '../../../fixtures/suivi-cells';

const one = (
  overrides: Parameters<typeof action>[0],
  cells?: Parameters<typeof action>[1],
): ReturnType<typeof workbook> => workbook({ actions: [action(overrides, cells)] });
const undated = { dueText: '', start: null, end: null, precision: null } as const;
const fine = one({});
const july = { dueText: '', start: '2014-06-21', end: '2014-09-22', precision: 'saison' } as const;

const linked = (
  first: Parameters<typeof action>[0],
  second: Parameters<typeof action>[0],
): ReturnType<typeof workbook> =>
  workbook({
    actions: [
      action({ id: 'MAI-02', strand: 'Maintien', title: 'Choix des prestataires', ...first }),
      action({ id: 'MAI-03', strand: 'Maintien', title: 'Suivi du marché', ...second }),
    ],
  });
const after = (second: Parameters<typeof action>[0]): Parameters<typeof action>[0] => ({
  dependsOn: [{ id: 'MAI-02', effect: 'blocking' }],
  ...second,
});

export const DATE_CASES: Readonly<Record<string, RuleCase>> = {
  'DAT-01': {
    wrong: one({ status: 'En attente de décision', ...undated }),
    right: one({ status: 'En attente de décision', ...undated, dueText: 'à définir' }),
    at: suivi('dueText', 5),
  },
  'DAT-02': {
    wrong: one({ status: 'En cours', ...undated }),
    right: one({ status: 'En cours', ...undated, end: '2014-06-06' }),
    at: suivi('end', 5),
  },
  'DAT-03': {
    wrong: one({ ...undated, start: '2014-06-02', end: '2014-05-30', status: 'Suspendu' }),
    right: one({ ...undated, start: '2014-05-30', end: '2014-06-02', status: 'Suspendu' }),
    at: suivi('end', 5),
  },
  'DAT-04': {
    wrong: one({ ...undated, dueText: 'qd convention ok' }),
    right: one({ ...undated, dueText: 'fin novembre 2014', end: '2014-11-30' }),
    at: suivi('dueText', 5),
    innocent: [one({ ...undated, dueText: 'à définir' })],
  },
  'DAT-05': {
    wrong: one({ dueText: 'pour le 20 novembre' }),
    right: one({ dueText: 'pour le 20 novembre 2014' }),
    at: suivi('dueText', 5),
    // The year stands in the dates: a cell may show « jeu. 11 juin » of a whole date.
    innocent: [
      one({ dueText: 'jeu. 11 juin', start: '2015-06-11', end: '2015-06-11' }),
      one({ ...undated, dueText: 'sous quinzaine', status: 'Suspendu' }),
    ],
  },
  'DAT-06': {
    wrong: one({ ...july, dueText: 'été 2014' }),
    right: one({ ...july, dueText: 'du 21/06/2014 au 22/09/2014', precision: 'jour' }),
    at: suivi('dueText', 5),
  },
  'DAT-07': {
    wrong: one({ dueText: 'en juin 2014', start: '2014-07-01', end: null, precision: null }),
    right: one({ dueText: 'en juin 2014', start: '2014-06-02', end: null, precision: null }),
    at: suivi('start', 5),
    // Done before it was due, a little after the document was written.
    innocent: [
      workbook({
        actions: [
          action({
            ...undated,
            dueText: 'avant le 30/06',
            end: '2014-06-29',
            status: 'Réalisé',
            doneOn: '2014-06-10',
          }),
        ],
        settings: { statusDate: '2014-07-01' },
      }),
    ],
  },
  'DAT-08': {
    wrong: workbook({
      actions: [action({ ...undated, end: '2014-06-06' })],
      settings: { statusDate: '2014-06-15' },
    }),
    right: workbook({
      actions: [action({ ...undated, end: '2014-06-06', status: 'Réalisé', doneOn: '2014-06-06' })],
      settings: { statusDate: '2014-06-15' },
    }),
    at: suivi('status', 5),
  },
  'DAT-09': {
    wrong: workbook({
      sessions: [session({}, { start: '23.09.14' })],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({ sessions: [session({})], settings: AFTER_SESSIONS }),
    at: 'Formations!F5',
  },
  'DAT-10': {
    wrong: one({ ...undated, dueText: '31/06/2014' }),
    right: one({ ...undated, dueText: '30/06/2014', end: '2014-06-30' }),
    at: suivi('dueText', 5),
  },
  'DAT-11': {
    wrong: workbook({
      sessions: [
        session({ start: '2014-10-07', end: '2014-10-07', halfDays: 2 }),
        session({ id: 'S02' }, { start: null, end: '09/24/2014' }),
      ],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({
      sessions: [
        session({ start: '2014-10-07', end: '2014-10-07', halfDays: 2 }),
        session({ id: 'S02', start: '2014-09-24', end: '2014-09-24', halfDays: 2 }),
      ],
      settings: AFTER_SESSIONS,
    }),
    // The month 24 is told for itself.
    at: ['DAT-10 Formations!G6', 'DAT-11 Formations!G5'],
  },
  'DAT-10 among more dates that can only be day first': {
    wrong: workbook({
      sessions: [
        session({ start: '2014-10-07', end: '2014-10-07', halfDays: 2 }),
        session({ id: 'S02', basin: 'Cambrai', start: null, end: '2014-09-23', halfDays: 2 }),
        session({ id: 'S03', basin: 'Cambrai', start: null, end: '2014-09-24', halfDays: 2 }),
        session({ id: 'S04' }, { start: null, end: '09/24/2014' }),
      ],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({ sessions: [session({})], settings: AFTER_SESSIONS }),
    at: ['Formations!G8'],
  },
  'DAT-12': {
    wrong: one({ dueText: 'vendredi 20 novembre 2014' }),
    right: one({ dueText: 'jeudi 20 novembre 2014' }),
    at: suivi('dueText', 5),
    // Of a year that nobody told, no weekday is wrong.
    innocent: [
      workbook({
        actions: [action({ ...undated, dueText: 'samedi 8 avril', status: 'Suspendu' })],
        settings: { referenceDate: null },
      }),
    ],
  },
  'DAT-13': {
    wrong: one({ dueText: '9 juin 2014', start: '2014-06-09', end: '2014-06-09' }),
    right: one({ dueText: '10 juin 2014', start: '2014-06-10', end: '2014-06-10' }),
    at: suivi('start', 5),
    innocent: [
      // Nobody wrote that day.
      one({ dueText: 'avant fin août 2014', start: null, end: '2014-08-31' }),
      // Whoever wrote it knows that it is one.
      one({ dueText: 'samedi 13 septembre 2014', start: '2014-09-13', end: '2014-09-13' }),
      // It is past.
      one({ status: 'Suspendu', dueText: '1er mai 2014', start: '2014-05-01', end: '2014-05-01' }),
    ],
  },
  'DAT-14': {
    wrong: one({ ...undated, start: '2004-09-01', end: null }),
    right: one({ ...undated, start: '2014-09-01', end: null }),
    at: suivi('start', 5),
    // Three years of counting, which every workbook has, say nothing of when its programme is.
    innocent: [
      workbook({
        actions: [action({ ...undated, start: '2026-09-01', end: null })],
        settings: { referenceDate: null, statusDate: '2026-05-15' },
      }),
    ],
  },
  'DAT-15': {
    wrong: numberShown(),
    right: one({ dueText: '', start: null, end: '2014-06-06', precision: 'jour' }),
    at: suivi('end', 5),
  },
  'DAT-15 in the words of a due date': {
    wrong: one({ ...undated, dueText: '20/11/214' }),
    right: one({ dueText: '20/11/2014' }),
    at: suivi('dueText', 5),
  },
  'DAT-16': {
    wrong: workbook({ actions: [action(july)], settings: { statusDate: '2014-07-01' } }),
    right: workbook({ actions: [action(july)], settings: { statusDate: '2014-05-15' } }),
    at: suivi('status', 5),
  },
  'DAT-17': {
    wrong: workbook({
      actions: [action({ dueText: 'pour le 20 novembre', source: 'Feuil1!B4' })],
      settings: { referenceDate: null },
    }),
    right: workbook({
      actions: [action({ dueText: 'pour le 20 novembre 2014', source: 'Feuil1!B4' })],
      settings: { referenceDate: null },
    }),
    // A row typed by hand comes from no document.
    innocent: [
      workbook({
        actions: [action({ dueText: 'pour le 20 novembre' })],
        settings: { referenceDate: null },
      }),
    ],
    at: 'Paramètres!B7',
  },
  'DAT-18': {
    wrong: one({ ...undated, dueText: 'si retenu' }),
    right: one({
      ...undated,
      dueText: 'à définir',
      condition: 'si retenu',
      effect: 'Bloquante',
      status: 'Abandonné',
    }),
    at: suivi('dueText', 5),
  },
  'DAT-19': {
    wrong: one({ ...undated, dueText: 'en cours', end: '2014-06-20' }, { status: null }),
    right: one({ ...undated, dueText: '', end: '2014-06-20', status: 'En cours' }),
    at: suivi('dueText', 5),
  },
};

function numberShown(): ReturnType<typeof workbook> {
  const snapshot = one({ dueText: '', start: null, end: '2014-06-06', precision: 'jour' });
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === 'Suivi'
      ? {
          ...sheet,
          texts: sheet.texts.map((line) =>
            line.map((text) => (text === '06/06/2014' ? '41796' : text)),
          ),
        }
      : sheet,
  );
  return { ...snapshot, sheets };
}

export const DEPENDENCY_CASES: Readonly<Record<string, RuleCase>> = {
  'DEP-01': {
    wrong: one({ dependsOn: [{ id: 'ACC-33', effect: 'blocking' }] }),
    right: fine,
    at: suivi('dependsOn', 5),
  },
  'DEP-02': {
    wrong: one({ dependsOn: [{ id: 'ACC-01', effect: 'blocking' }] }),
    right: fine,
    at: suivi('dependsOn', 5),
  },
  'DEP-03': {
    wrong: linked({ dependsOn: [{ id: 'MAI-03', effect: 'blocking' }] }, after({})),
    right: linked({}, after({})),
    at: suivi('dependsOn', 5),
  },
  'DEP-04': {
    wrong: linked(
      { dueText: '', start: '2014-06-06', end: '2014-06-06' },
      after({
        dueText: '',
        start: '2014-05-15',
        end: '2014-05-31',
        precision: 'mois',
        status: 'En préparation',
      }),
    ),
    right: linked(
      { dueText: '', start: '2014-06-06', end: '2014-06-06' },
      after({
        dueText: '',
        start: '2014-06-15',
        end: '2014-06-30',
        precision: 'mois',
        status: 'En préparation',
      }),
    ),
    at: suivi('start', 6),
  },
  'DEP-05': {
    wrong: one({ condition: 'Si le projet est retenu', effect: 'Bloquante' }),
    right: one({ condition: 'Même si le projet n’est pas retenu', effect: 'Non bloquante' }),
    at: suivi('condition', 5),
  },
  'DEP-06': {
    wrong: linked(
      { type: 'Décision', decisionMaker: 'État', status: 'En attente de décision' },
      after({ status: 'En cours' }),
    ),
    right: linked(
      { type: 'Décision', decisionMaker: 'État', status: 'Réalisé', doneOn: '2014-05-12' },
      after({ status: 'En cours' }),
    ),
    at: suivi('status', 6),
  },
  'DEP-07': {
    wrong: linked(
      { title: 'Remise des offres', dueText: '', start: null, end: '2014-06-06' },
      after({
        title: 'Démarrage de la prestation',
        dueText: '',
        start: '2014-07-01',
        end: '2014-07-01',
      }),
    ),
    right: linked(
      { title: 'Remise des offres', dueText: '', start: null, end: '2014-06-06' },
      after({
        title: 'Démarrage de la prestation',
        dueText: '',
        start: '2014-07-07',
        end: '2014-07-07',
      }),
    ),
    at: suivi('start', 6),
  },
  'DEP-08': {
    wrong: one({ condition: 'même si le quartier Degroote n’est pas retenu' }),
    right: one({
      condition: 'même si le quartier Degroote n’est pas retenu',
      effect: 'Non bloquante',
    }),
    at: suivi('effect', 5),
  },
  'DEP-09': {
    wrong: one({
      condition: 'se réalisera même si le quartier n’est pas retenu',
      effect: 'Bloquante',
      status: 'En cours',
    }),
    right: one({
      condition: 'se réalisera même si le quartier n’est pas retenu',
      effect: 'Non bloquante',
      status: 'En cours',
    }),
    at: suivi('effect', 5),
  },
  'DEP-10': {
    wrong: linked({ status: 'Abandonné' }, after({})),
    right: linked({ status: 'En préparation' }, after({})),
    at: suivi('dependsOn', 6),
  },
  'DEP-11': {
    wrong: linked({ status: 'En cours' }, after({ status: 'Réalisé', doneOn: '2014-05-12' })),
    right: linked(
      { status: 'Réalisé', doneOn: '2014-05-06' },
      after({ status: 'Réalisé', doneOn: '2014-05-12' }),
    ),
    at: suivi('status', 6),
  },
};
