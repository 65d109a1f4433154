import type { TrainingFacts } from '../../../../src/programme/checks/context/context';
import { aPartner, aSite } from '../../../fixtures/builders';
import {
  action,
  attendance,
  COUNTED_AHEAD,
  session,
  workbook,
  type Circumstances,
  type RuleCase,
  AFTER_SESSIONS,
} from './rule-case';
import { suivi } from '../../../fixtures/suivi-cells';

const one = (overrides: Parameters<typeof action>[0]): ReturnType<typeof workbook> =>
  workbook({ actions: [action(overrides)] });
const sessions = (...rows: readonly ReturnType<typeof session>[]): ReturnType<typeof workbook> =>
  workbook({ sessions: rows, settings: AFTER_SESSIONS });
const held = (
  overrides: Parameters<typeof session>[0],
  cells?: Parameters<typeof session>[1],
): ReturnType<typeof workbook> => sessions(session(overrides, cells));

/** The same, when its training is not the one that counts. */
const beside = (overrides: Parameters<typeof session>[0]): ReturnType<typeof workbook> =>
  sessions(session(overrides), COUNTED_AHEAD);

const S03 = { id: 'S03', present: null, status: 'Réalisée' } as const;
const attended = (...rows: readonly ReturnType<typeof attendance>[]): ReturnType<typeof workbook> =>
  workbook({
    sessions: [
      session({
        id: 'S03',
        present: null,
        status: 'Prévue',
        start: '2015-05-19',
        end: '2015-05-20',
      }),
      session({
        id: 'S04',
        present: null,
        status: 'Prévue',
        start: '2015-06-16',
        end: '2015-06-17',
      }),
    ],
    attendances: rows,
    settings: AFTER_SESSIONS,
  });

/** A training whose figures are all told. */
export const FACTS: TrainingFacts = {
  persons: 64,
  participations: 67,
  registered: 71,
  isExact: true,
  projection: 460,
  requiredPace: 13.14,
  countingEnd: '2017-08-31',
  sessionsWithoutCount: [],
};
const given = (facts: Partial<TrainingFacts>): Circumstances => ({
  training: { ...FACTS, ...facts },
});

export const REFERENCE_CASES: Readonly<Record<string, RuleCase>> = {
  'REF-01': {
    wrong: one({ partners: ['Parcours de femme'] }),
    right: one({ partners: ['Parcours de Femmes'] }),
    at: suivi('partners', 5),
    innocent: [one({ partners: ['APEI de Roubaix/Tourcoing', 'l’association VISA'] })],
  },
  'REF-02': {
    wrong: workbook({
      actions: [action({ partners: ['DDCS'] })],
      partners: [aPartner({ name: 'DDCS', acronym: '', currentName: 'DDETS' })],
    }),
    right: workbook({
      actions: [action({ partners: ['DDETS'] })],
      partners: [aPartner({ name: 'DDCS', acronym: '', currentName: 'DDETS' })],
    }),
    at: suivi('partners', 5),
  },
  'REF-03': {
    wrong: one({ partners: ['l’association'] }),
    right: one({ partners: ['Association VISA'] }),
    at: suivi('partners', 5),
  },
  'REF-04': {
    wrong: one({ territory: 'les deux autres bassins' }),
    right: one({ territory: 'Roubaix/Tourcoing ; 59/62' }),
    at: suivi('territory', 5),
  },
  'REF-05': {
    wrong: one({ site: 'Ulysse TRELAT' }),
    right: one({ site: 'Ulysse Trélat' }),
    at: suivi('site', 5),
    innocent: [
      one({
        site: 'Quartier Degroote',
        originalText: 'même si le quartier DEGROOTE n’est pas retenu',
      }),
    ],
  },
  'REF-06': {
    wrong: one({ site: 'Quartier Degroote', territory: 'Métropole lilloise' }),
    right: one({ site: 'Quartier Degroote', territory: 'Littoral' }),
    at: suivi('territory', 5),
  },
  'REF-07': {
    wrong: workbook({
      actions: [action({ title: 'Convention DDCS – VISA', dwellings: 10 })],
      sites: [aSite({ agreed: 12 })],
    }),
    right: workbook({
      actions: [action({ title: 'Convention DDCS – VISA', dwellings: 10 })],
      sites: [aSite({ agreed: 10 })],
    }),
    at: 'Sites!G5',
  },
  'REF-08': {
    wrong: workbook({ sites: [aSite({ planned: 10, allocated: 11 })] }),
    right: workbook({ sites: [aSite({ planned: 10, allocated: 10 })] }),
    at: 'Sites!H5',
  },
  'REF-09': {
    wrong: one({ partners: ['DDCS, VISA et Partenord Habitat'] }),
    right: one({ partners: ['DDCS', 'VISA', 'Partenord Habitat'] }),
    at: suivi('partners', 5),
    innocent: [one({ partners: ['APEI de Roubaix/Tourcoing'] })],
  },
};

export const SESSION_CASES: Readonly<Record<string, RuleCase>> = {
  'SES-01': {
    wrong: one({
      id: 'FOR-05',
      strand: 'Formations',
      type: 'Récurrent',
      title: 'Formation « tranquillité publique »',
    }),
    right: workbook({
      actions: [
        action({
          id: 'FOR-05',
          strand: 'Formations',
          type: 'Récurrent',
          title: 'Formation « tranquillité publique »',
        }),
      ],
      sessions: [session({ status: 'Prévue', present: null })],
    }),
    at: suivi('title', 5),
  },
  'SES-02': {
    wrong: sessions(
      session({ id: 'S05' }),
      session({ id: 'S05', start: '2014-10-14', end: '2014-10-15' }),
    ),
    right: sessions(
      session({ id: 'S05' }),
      session({ id: 'S06', start: '2014-10-14', end: '2014-10-15' }),
    ),
    at: 'Formations!A6',
  },
  'SES-03': {
    wrong: held({ training: 'Tranquilité publique' }),
    right: held({}),
    at: 'Formations!B5',
  },
  'SES-04': { wrong: held({}, { present: 11.5 }), right: held({}), at: 'Formations!L5' },
  'SES-05': {
    wrong: held({ registered: 12, present: 13 }),
    right: held({ registered: 13, present: 13 }),
    at: 'Formations!L5',
  },
  'SES-06': {
    wrong: held({ capacity: 12, registered: 13 }),
    right: held({ capacity: 13, registered: 13 }),
    at: 'Formations!K5',
  },
  'SES-07': {
    wrong: held({ start: '2015-04-14', end: '2015-04-15', present: 5, status: 'Prévue' }),
    right: held({ start: '2015-04-14', end: '2015-04-15', present: null, status: 'Prévue' }),
    at: 'Formations!L5',
  },
  'SES-08': { wrong: held(S03), right: held({ ...S03, present: 0 }), at: 'Formations!L5' },
  'SES-09': {
    wrong: held({ status: 'Annulée', present: 4 }),
    right: held({ status: 'Annulée', present: 0 }),
    at: 'Formations!L5',
  },
  'SES-10': {
    wrong: workbook({
      sessions: [
        session({ start: '2015-05-19', end: '2015-05-20', status: 'Prévue', present: null }),
      ],
      settings: { statusDate: '2015-06-01' },
    }),
    right: workbook({
      sessions: [
        session({ start: '2015-05-19', end: '2015-05-20', status: 'Prévue', present: null }),
      ],
      settings: { statusDate: '2015-05-20' },
    }),
    at: 'Formations!P5',
  },
  'SES-11': {
    wrong: sessions(session({}), session({ id: 'S02' })),
    right: sessions(session({}), session({ id: 'S02', basin: 'Métropole lilloise' })),
    at: 'Formations!A6',
  },
  'SES-12': {
    wrong: held({ registered: 13, present: 13, alreadyTrained: 14 }),
    right: held({ registered: 13, present: 13, alreadyTrained: 13 }),
    at: 'Formations!M5',
  },
  'SES-13': {
    wrong: held({}, { present: '12/15' }),
    right: held({ present: 12, registered: 15 }),
    at: 'Formations!L5',
  },
  'SES-14': {
    wrong: held({ start: '2014-06-17', end: '2014-06-17', halfDays: 2 }),
    right: beside({
      start: '2014-06-17',
      end: '2014-06-17',
      halfDays: 2,
      training: 'Connaissance des publics spécifiques',
    }),
    at: 'Formations!F5',
  },
  'SES-15': {
    wrong: workbook({
      sessions: [session({ id: 'S03', present: 2 })],
      attendances: [attendance({ session: 'S03' })],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({
      sessions: [session({ id: 'S03', present: 1 })],
      attendances: [attendance({ session: 'S03' })],
      settings: AFTER_SESSIONS,
    }),
    at: 'Formations!L5',
  },
  'SES-16': { wrong: held({ basin: '' }), right: held({}), at: 'Formations!D5' },
  'SES-17': {
    wrong: beside({
      training: 'Connaissance des publics spécifiques',
      start: '2014-06-02',
      end: '2014-12-31',
      halfDays: null,
    }),
    right: held({ halfDays: null }),
    at: 'Formations!G5',
  },
};

export const ATTENDANCE_CASES: Readonly<Record<string, RuleCase>> = {
  'PRS-01': {
    wrong: attended(attendance({ code: '', session: 'S03' })),
    right: attended(attendance({ session: 'S03' })),
    at: 'Présences!A5',
  },
  'PRS-02': {
    wrong: attended(attendance({ session: 'S30' })),
    right: attended(attendance({ session: 'S03' })),
    at: 'Présences!B5',
  },
  'PRS-03': {
    wrong: attended(
      attendance({ code: 'A017', session: 'S04' }),
      attendance({ code: 'A017', session: 'S04' }),
    ),
    right: attended(
      attendance({ code: 'A017', session: 'S04' }),
      attendance({ code: 'A018', session: 'S04' }),
    ),
    at: 'Présences!A6',
  },
  'PRS-04': {
    wrong: attended(attendance({ session: 'S03' }, { mark: 'x' })),
    right: attended(attendance({ session: 'S03' })),
    at: 'Présences!C5',
  },
  'PRS-05': {
    wrong: workbook({
      sessions: [
        session({ id: 'S03', present: 1 }),
        session({ id: 'S08', start: '2015-01-20', end: '2015-01-21', present: 1 }),
      ],
      attendances: [
        attendance({ code: 'A003', session: 'S08' }),
        attendance({ code: 'A003', session: 'S03' }),
      ],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({
      sessions: [
        session({ id: 'S03', present: 1 }),
        session({ id: 'S08', start: '2015-01-20', end: '2015-01-21', present: 1 }),
      ],
      attendances: [
        attendance({ code: 'A003', session: 'S08' }),
        attendance({ code: 'A004', session: 'S03' }),
      ],
      settings: AFTER_SESSIONS,
    }),
    at: 'Présences!A5',
  },
  'PRS-06': {
    wrong: workbook({
      sessions: [
        session({ id: 'S04', start: '2014-10-14', end: '2014-10-15', present: 1 }),
        session({
          id: 'S05',
          training: 'Connaissance des publics spécifiques',
          start: '2014-10-14',
          end: '2014-10-14',
          halfDays: 2,
          present: 1,
        }),
      ],
      attendances: [
        attendance({ code: 'A021', session: 'S04' }),
        attendance({ code: 'A021', session: 'S05' }),
      ],
      settings: AFTER_SESSIONS,
    }),
    right: workbook({
      sessions: [session({ id: 'S04', start: '2014-10-14', end: '2014-10-15', present: 1 })],
      attendances: [attendance({ code: 'A021', session: 'S04' })],
      settings: AFTER_SESSIONS,
    }),
    at: 'Présences!A6',
  },
  'PRS-07': {
    wrong: attended(attendance({ code: 'MARTIN Claude', session: 'S03' })),
    right: attended(attendance({ session: 'S03' })),
    at: 'Présences!A5',
  },
  'PRS-08': {
    wrong: attended(
      attendance({ code: 'A012', session: 'S03' }),
      attendance({ code: 'A012', session: 'S04', job: 'Chargé de clientèle' }),
    ),
    right: attended(
      attendance({ code: 'A012', session: 'S03' }),
      attendance({ code: 'A012', session: 'S04' }),
    ),
    at: 'Présences!D6',
  },
  'PRS-09': {
    wrong: attended(
      attendance({ code: 'A012', session: 'S03' }),
      attendance({ code: 'a12', session: 'S04' }),
    ),
    right: attended(
      attendance({ code: 'A012', session: 'S03' }),
      attendance({ code: 'A012', session: 'S04' }),
    ),
    at: 'Présences!A6',
  },
  'PRS-10': {
    wrong: attended(attendance({ session: 'S03', mark: 'Partiel' })),
    right: attended(attendance({ session: 'S03' })),
    at: 'Présences!C5',
  },
};

export const TARGET_CASES: Readonly<Record<string, RuleCase>> = {
  'OBJ-01': {
    wrong: workbook({ settings: { countedTrainings: [] } }),
    right: workbook(),
    at: 'Paramètres!B12',
    innocent: [workbook({ settings: { target: null, countedTrainings: ['Toutes'] } })],
  },
  'OBJ-02': {
    wrong: workbook(),
    right: workbook(),
    given: given({ persons: 452 }),
    givenRight: given({ persons: 445 }),
    at: '',
  },
  'OBJ-03': {
    wrong: workbook(),
    right: workbook(),
    given: given({ projection: 329.1 }),
    givenRight: given({ projection: 445 }),
    at: '',
  },
  'OBJ-04': {
    wrong: workbook(),
    right: workbook(),
    given: given({ isExact: false }),
    givenRight: given({}),
    at: '',
  },
  'OBJ-05': {
    wrong: workbook({ settings: { target: 450 } }),
    right: workbook(),
    at: 'Paramètres!B11',
    innocent: [workbook({ settings: { target: 120, programmeTitle: 'Plan de rénovation' } })],
  },
  'OBJ-06': {
    wrong: workbook(),
    right: workbook(),
    given: given({ sessionsWithoutCount: ['S06'] }),
    givenRight: given({}),
    at: '',
  },
};

export const PEOPLE_CASES: Readonly<Record<string, RuleCase>> = {
  ...REFERENCE_CASES,
  ...SESSION_CASES,
  ...ATTENDANCE_CASES,
  ...TARGET_CASES,
};
