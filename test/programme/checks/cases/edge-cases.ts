import type { TrainingFacts } from '../../../../src/programme/checks/context/context';
import type { Action, Attendance, Session } from '../../../../src/programme/tracker/tracker';
import type { Settings } from '../../../../src/programme/tracker/settings/settings';
import { known, type WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { aSheet } from '../../../fixtures/tracker-workbook';
import { FACTS } from './people-cases';
import {
  action,
  AFTER_SESSIONS,
  attendance,
  type Circumstances,
  COUNTED_AHEAD,
  session,
  workbook,
} from './rule-case';

/** A workbook at the edge of what a rule tells; `test/data/findings-told.txt` says which side it is on. */
interface Edge {
  readonly wrong: WorkbookSnapshot;
  readonly given?: Circumstances;
}

const SHARING = { scope: 'sharing' } as const;

function rows(...actions: readonly Partial<Action>[]): Edge {
  const numbered = actions.map((one, at) => action({ id: `ACC-0${at + 1}`, ...one }));
  return { wrong: workbook({ actions: numbered }) };
}

function sessions(...lines: readonly Partial<Session>[]): Edge {
  const all = lines.map((one, at) => session({ id: `S0${at + 1}`, halfDays: null, ...one }));
  return { wrong: workbook({ sessions: [...all, COUNTED_AHEAD], settings: AFTER_SESSIONS }) };
}

/** Persons at a session to come, so that nothing else is told of it. */
function persons(...lines: readonly Partial<Attendance>[]): Edge {
  const counted = session({ ...COUNTED_AHEAD.value, id: 'S04' });
  const attendances = lines.map((one) => attendance({ session: 'S04', ...one }));
  return { wrong: workbook({ sessions: [counted], attendances, settings: AFTER_SESSIONS }) };
}

function figures(facts: Partial<TrainingFacts>, settings: Partial<Settings> = {}): Edge {
  return { wrong: workbook({ settings }), given: { training: { ...FACTS, ...facts } } };
}

function set(settings: Partial<Settings>): Edge {
  return { wrong: workbook({ settings }) };
}

/** Sessions whose last day is typed so, the first one in words. */
function ends(typed: string, ...days: readonly `${number}-${number}-${number}`[]): Edge {
  const first = session({ id: 'S01', halfDays: null, start: null }, { end: typed });
  const others = days.map((day, at) =>
    session({ id: `S0${at + 2}`, halfDays: null, start: day, end: day, basin: `Bassin ${at}` }),
  );
  return { wrong: workbook({ sessions: [first, ...others], settings: AFTER_SESSIONS }) };
}

function board(...values: Parameters<typeof aSheet>[1]): Edge {
  const sheet = aSheet('Tableau de bord', values);
  return { wrong: workbook({ otherSheets: [sheet] }), given: SHARING };
}

function withHeaders(change: (headers: readonly string[]) => readonly string[]): Edge {
  const snapshot = workbook({ actions: [action({})] });
  const tables = snapshot.tables.map((table) =>
    table.name === 'tblSuivi' ? { ...table, headers: change(table.headers) } : table,
  );
  return { wrong: { ...snapshot, tables } };
}

const DONE = { status: 'Réalisé', dueText: '', precision: null, start: null, end: null } as const;
const FREE = { dueText: '', precision: null } as const;

function done(
  doneOn: Action['doneOn'],
  start: Action['start'],
  end: Action['end'],
  dueText: string,
): Edge {
  return rows({ status: 'Réalisé', type: 'Tâche', precision: null, doneOn, start, end, dueText });
}

export const EDGES: Readonly<Record<string, Edge>> = {
  'STR-01 of several columns renamed': withHeaders((headers) =>
    headers.map((header) => (['Volet', 'Type'].includes(header) ? `${header} ancien` : header)),
  ),
  'STR-01 without the table': { wrong: { ...workbook(), tables: [] } },
  'STR-02 of an empty header and of three alike': withHeaders((headers) => [
    ...headers.slice(0, -3),
    '',
    'Volet',
    'volet',
  ]),
  'DAT-03 without the column of the end': withHeaders((headers) =>
    headers.map((header) => (header === 'Fin' ? 'Terme' : header)),
  ),
  'OBJ-02 before the training was counted': sessions({}),
  'OBJ-02 without a status date': {
    wrong: workbook({ sessions: [COUNTED_AHEAD], settings: { statusDate: null } }),
    given: { today: null },
  },
  'OBJ-02 without any session': { wrong: workbook({ sessions: [] }) },
  'DAT-08 without a status date': {
    wrong: workbook({ actions: [action({})], settings: { statusDate: null } }),
    given: { today: null },
  },
  'DAT-14 without a start of the programme': {
    wrong: workbook({
      actions: [action({})],
      settings: { programmeStart: null, countingStart: null, referenceDate: null },
    }),
  },
  'PUB-07 when nothing tells what is drawn': {
    wrong: workbook(),
    given: { ...SHARING, stale: null },
  },
  'PUB-11 without the day of today': { wrong: workbook(), given: { ...SHARING, today: null } },
  'STR-13 when the calendar cannot be read': {
    wrong: { ...workbook(), dateSystem: { known: false, why: 'not-requested' } },
  },
  'STR-13 of the usual calendar': { wrong: { ...workbook(), dateSystem: known(1900) } },

  'ACT-10 on the very day': rows({ ...DONE, doneOn: '2014-05-15' }),
  'ACT-11 without any status': rows({ ...FREE, doneOn: '2014-05-12', status: null }),
  'ACT-12 with an end': rows({ ...DONE, end: '2014-05-12' }),
  'ACT-16 of a text of two rows': rows(
    { ...DONE, doneOn: '2014-05-12', originalText: 'en attente de leur décision' },
    { title: 'Autre action', originalText: 'en attente de leur décision' },
  ),
  'ACT-16 of a text that also tells what was done': rows({
    ...DONE,
    doneOn: '2014-05-12',
    originalText: 'La convention est signée, les travaux sont en cours.',
  }),
  'ACT-16 of a condition': rows({
    ...DONE,
    doneOn: '2014-05-12',
    originalText: 'Étude sous réserve d’un accord',
  }),
  'DAT-07 of words that count from the document': rows({
    dueText: 'la semaine prochaine',
    source: 'Feuil1!B4',
    start: '2014-09-01',
    end: '2014-09-07',
  }),
  'ACT-19 on the very day': rows({ ...DONE, end: '2014-05-15' }),
  'ACT-19 begun before': rows({ ...DONE, start: '2014-05-01', end: '2014-05-16', type: 'Tâche' }),
  'ACT-19 without an end': rows({ ...DONE, start: '2014-05-16', type: 'Tâche' }),
  'ACT-19 with a day done': rows({ ...DONE, end: '2014-05-16', doneOn: '2014-05-15' }),
  'ACT-20 on its first day': rows({
    ...DONE,
    type: 'Tâche',
    start: '2014-05-05',
    end: '2014-05-12',
    doneOn: '2014-05-05',
  }),
  'ACT-20 done before the day it falls due': done('2014-05-05', '2014-05-12', '2014-05-12', ''),
  'ACT-20 done before a start without an end': done('2014-05-01', '2014-05-05', null, ''),
  'ACT-20 done before the month it falls due': done(
    '2014-04-22',
    '2014-05-01',
    '2014-05-31',
    'en mai 2014',
  ),
  'ACT-20 done before a start inside that month': done(
    '2014-05-02',
    '2014-05-05',
    '2014-05-31',
    'en mai 2014',
  ),
  'ACT-20 done before the month it begins in': done(
    '2014-04-22',
    '2014-05-01',
    '2014-05-31',
    'débute en mai 2014',
  ),
  'ACT-20 done before the first of the days written': done(
    '2014-05-02',
    '2014-05-05',
    '2014-05-12',
    'du 5 au 12 mai 2014',
  ),
  'ACT-16 of a remark beside the status of its table': rows({
    status: 'Réalisé',
    doneOn: '2014-05-12',
    originalText: '8 | Permanences | En cours | en attente de la ville',
  }),
  'ACT-16 of words spread out': rows({
    ...DONE,
    doneOn: '2014-05-12',
    originalText: ' Étude,  sous\n réserve  d’un accord ',
  }),
  'ACT-21 on its first day': rows({
    ...FREE,
    type: 'Tâche',
    status: 'En cours',
    start: '2014-05-15',
    end: '2014-06-30',
  }),
  'ACT-21 the day before its first day': rows({
    ...FREE,
    type: 'Tâche',
    status: 'En cours',
    start: '2014-05-16',
    end: '2014-06-30',
  }),

  'PRS-02 of a number written otherwise': persons({ session: 's4' }),
  'PRS-02 of the number alone': persons({ session: '4' }),
  'PRS-02 of a number of three figures': persons({ session: 'S-004' }),
  'PRS-02 of a number of two figures': persons({ session: 'S 44' }),
  'PRS-02 of a number after other words': persons({ session: 'la S4' }),
  'PRS-02 of a number before other words': persons({ session: 'S4 bis' }),
  'PRS-02 of words': persons({ session: 'la quatrième' }),
  'PRS-04 of a word that means nothing': {
    wrong: workbook({
      sessions: [session({ ...COUNTED_AHEAD.value, id: 'S04' })],
      attendances: [attendance({ session: 'S04', mark: null }, { mark: 'bof' })],
      settings: AFTER_SESSIONS,
    }),
  },
  'PRS-09 of the one most written': persons(
    { code: 'B7' },
    { code: 'B07', mark: 'Absent' },
    { code: 'B07', session: 'S05' },
  ),
  'PRS-09 of the longest, then of the first': persons(
    { code: 'b07' },
    { code: 'B7' },
    { code: 'B07' },
  ),
  'PRS-09 of codes that only look alike': persons(
    { code: 'A17' },
    { code: 'A170' },
    { code: 'B17' },
  ),
  'PRS-10 taken as absent': (() => {
    const edge = persons({ mark: 'Partiel' });
    const line = [attendance({ session: 'S04', mark: 'Partiel' })];
    const settings = { ...AFTER_SESSIONS, partialAttendance: 'absente' } as const;
    const counted = session({ ...COUNTED_AHEAD.value, id: 'S04' });
    return { ...edge, wrong: workbook({ sessions: [counted], attendances: line, settings }) };
  })(),

  'OBJ-01 without a target': set({ target: null }),
  'OBJ-02 at the target': figures({ persons: 445 }),
  'OBJ-02 one above': figures({ persons: 446 }),
  'OBJ-02 without a target': figures(
    { persons: 446 },
    { target: null, countedTrainings: ['Toutes'] },
  ),
  'OBJ-03 just short': figures({ projection: 444.9 }),
  'OBJ-03 as Bilan rounds it': figures({ projection: 344.6 }),
  'OBJ-03 at the target': figures({ projection: 445 }),
  'OBJ-03 without a projection': figures({ projection: null }),
  'OBJ-03 with the target met': figures({ persons: 445, projection: 400 }),
  'OBJ-04 without anybody': figures({ isExact: false, participations: 0 }),
  'OBJ-04 when seats are counted': figures({ isExact: false }, { countedUnit: 'Participations' }),
  'OBJ-05 of another programme': set({ target: 450, programmeTitle: 'Plan de rénovation' }),
  'OBJ-06 of two sessions': figures({ sessionsWithoutCount: ['S01', 'S02'] }),
  'OBJ-07 of sessions without a day': {
    wrong: workbook({
      sessions: [
        session({
          ...COUNTED_AHEAD.value,
          training: 'Connaissance des publics spécifiques',
          start: null,
          end: null,
        }),
      ],
      settings: AFTER_SESSIONS,
    }),
  },

  'SES-05 and SES-06 of the same session': sessions({ capacity: 12, registered: 13, present: 14 }),
  'SES-05 of a session without registrations': sessions({ registered: null, present: 9 }),
  'SES-06 of a session without capacity': sessions({ capacity: null, registered: 40, present: 40 }),
  'SES-12 of nobody present': sessions({ present: 0, registered: 4, alreadyTrained: 1 }),

  'DAT-03 of a session': sessions({ start: '2014-09-24', end: '2014-09-23' }),
  'DAT-03 of one day': rows({ ...FREE, start: '2014-06-06', end: '2014-06-06' }),
  'DAT-09 of a text without a day': {
    wrong: workbook({ actions: [action(FREE, { end: 'bientôt' })] }),
  },
  'DAT-09 of a period': { wrong: workbook({ actions: [action(FREE, { end: 'juin 2014' })] }) },
  'DAT-09 of each text in the place of a date': {
    wrong: workbook({
      actions: ['hier', 'le 3/9', 'du 3 au 5 juin 2014', 'le 3 juin 2014', 12].map((end, at) =>
        action({ ...FREE, id: `ACC-0${at + 1}`, title: `Action ${at}`, start: null }, { end }),
      ),
    }),
  },
  'DAT-10 in the cell of an end': {
    wrong: workbook({ actions: [action({ ...FREE, start: null }, { end: '31/06/2014' })] }),
  },
  'DAT-11 of days up to the twelfth': ends('09/24/2014', '2014-10-12', '2014-10-13'),
  'DAT-11 of days past the twelfth': ends('09/24/2014', '2014-10-07', '2014-10-14', '2014-10-15'),
  'DAT-11 of what was done by then': ends('09/24/2014', '2015-01-05', '2015-01-02'),
  'DAT-11 in the words of a due date': {
    wrong: workbook({
      actions: [
        action({ dueText: '09/24/2014', start: null, end: null, precision: null }),
        action({
          id: 'ACC-02',
          title: 'Autre',
          dueText: '07/10/2014',
          start: '2014-10-07',
          end: '2014-10-07',
        }),
      ],
    }),
  },
  'DAT-13 of a session': sessions({ start: '2014-09-27', end: '2014-09-29' }),
  'DAT-13 of the end of a session': sessions({ start: '2014-09-26', end: '2014-09-28' }),
  'DAT-14 of a session': sessions({ start: '2024-09-23', end: '2024-09-24', status: 'Prévue' }),
  'DAT-16 of a row due in fifteen days': rows({ ...FREE, start: null, end: '2014-05-30' }),
  'DAT-16 of a row due later': rows({ ...FREE, start: null, end: '2014-06-02' }),
  'DAT-20 of words that give no day': rows({
    dueText: 'à définir',
    start: null,
    end: null,
    precision: null,
  }),
  'DAT-20 of a row that is done': rows({
    ...DONE,
    dueText: 'en septembre 2014',
    doneOn: '2014-05-01',
  }),

  'DAT-01 of each row that waits': rows(
    { dueText: '', start: null, end: null, precision: null, status: 'En préparation' },
    { title: 'Autre', dueText: '', start: null, end: null, precision: null, status: 'Suspendu' },
  ),
  'DAT-01 with an end alone': rows({ ...FREE, start: null, end: '2014-11-20' }),
  'DAT-02 whose words give the end': rows({
    status: 'En cours',
    type: 'Tâche',
    dueText: 'jusqu’au 20 novembre 2014',
    end: null,
    precision: null,
  }),
  'DAT-04 of a number of dwellings': rows({
    dueText: '12 logements',
    start: null,
    end: null,
    precision: null,
  }),
  'DAT-04 of a length of time': rows({
    dueText: '3 mois',
    start: null,
    end: null,
    precision: null,
  }),
  'DAT-04 of a length of time with dates': rows({
    dueText: '3 mois',
    start: '2014-09-01',
    end: '2014-11-30',
    type: 'Tâche',
    precision: 'jour',
  }),
  'DAT-04 of letters out of place': rows({
    dueText: 'fin jiun 2014',
    start: null,
    end: null,
    precision: null,
  }),
  'DAT-05 without a date of the document': {
    wrong: workbook({
      actions: [action({ dueText: 'pour le 20 novembre' })],
      settings: { referenceDate: null },
    }),
  },
  'DAT-06 of a quarter': rows({
    dueText: 'au 3e trimestre 2014',
    start: '2014-07-01',
    end: '2014-09-30',
    precision: 'trimestre',
  }),
  'DAT-06 of a month': rows({
    dueText: 'en septembre 2014',
    start: '2014-09-01',
    end: '2014-09-30',
    precision: 'mois',
  }),
  'DAT-17 of rows that have their dates': {
    wrong: workbook({
      actions: [action({ dueText: 'le 20 novembre' })],
      settings: { referenceDate: null },
    }),
  },
  'DAT-18 beside a condition': rows({
    dueText: 'si retenu',
    condition: 'Si le projet est retenu',
    effect: 'Bloquante',
    start: null,
    end: null,
    precision: null,
  }),
  'DAT-18 that stops nothing': rows({
    dueText: 'même si le projet n’est pas retenu',
    start: null,
    end: null,
    precision: null,
  }),
  'DAT-18 of a row with an end': rows({ ...FREE, dueText: 'si retenu', start: null }),
  'DAT-18 of a row under way': rows({
    dueText: 'si retenu',
    status: 'En cours',
    start: null,
    end: null,
    precision: null,
  }),
  'DAT-04 of a length of time with an end': rows({
    dueText: '3 mois',
    start: null,
    precision: null,
  }),
  'DAT-19 beside another status': rows({
    dueText: 'en cours',
    status: 'Prévu',
    start: null,
    end: null,
    precision: null,
  }),
  'ACT-14 of each kind of number': {
    wrong: workbook({
      actions: ['une dizaine', '12,5', '-3', ' 12 ', '~10'].map((dwellings, at) =>
        action({ id: `ACC-0${at + 1}`, title: `Action ${at}` }, { dwellings }),
      ),
    }),
  },
  'SES-04 and SES-13 of each kind of number': {
    wrong: workbook({
      sessions: ['12/15', '~10', '12 dont 2 APF', '11.5', '-1'].map((present, at) => {
        const day = `2014-10-${13 + at}` as const;
        return session({ id: `S0${at + 1}`, start: day, end: day, halfDays: null }, { present });
      }),
      settings: AFTER_SESSIONS,
    }),
  },
  'SES-13 of seats': {
    wrong: workbook({
      sessions: [session({ halfDays: null }, { capacity: '12 à 15', registered: '~12' })],
      settings: AFTER_SESSIONS,
    }),
  },
  'DEP-01 of a number written otherwise': rows(
    {},
    { title: 'Autre', dependsOn: [{ id: 'acc 1', effect: 'blocking' }] },
  ),
  'DEP-02 beside another': rows(
    {},
    {
      title: 'Autre',
      dependsOn: [
        { id: 'ACC-01', effect: 'blocking' },
        { id: 'ACC-02', effect: 'blocking' },
      ],
    },
  ),
  'DEP-04 on the same day': rows(
    { ...FREE, start: null, end: '2014-06-06' },
    {
      ...FREE,
      title: 'Autre',
      start: '2014-06-06',
      end: '2014-06-30',
      type: 'Tâche',
      dependsOn: [{ id: 'ACC-01', effect: 'blocking' }],
    },
  ),
  'DEP-05 of a row under way': rows({
    ...FREE,
    status: 'En cours',
    condition: 'Si le projet est retenu',
    effect: 'Bloquante',
  }),
  'DEP-10 of what is suspended': rows(
    { status: 'Suspendu' },
    { title: 'Autre', dependsOn: [{ id: 'ACC-01', effect: 'blocking' }] },
  ),
  'DEP-11 of a decision': rows(
    { title: 'Décision du bureau', type: 'Décision', decisionMaker: 'Bureau' },
    {
      ...DONE,
      title: 'Autre',
      doneOn: '2014-05-12',
      dependsOn: [{ id: 'ACC-01', effect: 'blocking' }],
    },
  ),

  'PUB-11 thirty days old': { ...set({ statusDate: '2014-04-15' }), given: SHARING },
  'PUB-11 thirty-one days old': { ...set({ statusDate: '2014-04-14' }), given: SHARING },
  'PUB-11 of tomorrow': { ...set({ statusDate: '2014-05-16' }), given: SHARING },
  'PUB-11 without a day': { ...set({ statusDate: null }), given: SHARING },
  'PUB-13 of each format': {
    wrong: { ...workbook(), fileName: 'suivi.XLSB' },
    given: SHARING,
  },
  'PUB-05 of an error in a column of Suivi': {
    wrong: workbook({ actions: [action({}, { comment: '#REF!' })] }),
    given: SHARING,
  },
  'PUB-17 of a long sentence': board([` Document interne ${'x'.repeat(90)}`]),
  'PUB-17 of words inside a sentence': board(
    ['Usage strictement interne'],
    ['À ne pas diffuser'],
    ['INTERNE'],
    ['Service interne de formation'],
  ),
  'PUB-20 of two columns': board(['Nord', 10, 1], ['Sud', 20, 2], ['Total', 30, 4]),
  'PUB-20 of a single line': board(['Nord', 10], ['Total', 30]),
  'PUB-20 of two blocks': board(
    ['Nord', 10],
    ['Sud', 20],
    ['Sous-total', 30],
    ['Est', 1],
    ['Ouest', 2],
    ['Total', 4],
  ),
  'PUB-20 without the word, far from the sum': board(
    ['Nord', 10],
    ['Sud', 20],
    ['Est', 30],
    [null, 90],
  ),
  'PUB-20 without the word, within a tenth': board(
    ['Nord', 10],
    ['Sud', 20],
    ['Est', 30],
    [null, 66],
  ),
  'PUB-20 without the word, of two lines': board(['Nord', 10], ['Sud', 20], [null, 31]),
  'PUB-20 of the figures of the training': {
    ...board(
      ['Total présents :', 70],
      ['Nombre d’inscrits', 71],
      ['Cumul des personnes formées', null, null, 63],
      ['Total participations', null, null, null, 70],
    ),
    given: { ...SHARING, training: FACTS },
  },
  'RGP-06 at the threshold': board(
    ['', 'Gardien', 'Conseiller social'],
    ['Littoral', 4, 5],
    ['Métropole lilloise', 0, 1],
  ),
  'RGP-09 of each property': {
    wrong: {
      ...workbook(),
      properties: known({
        author: ' ',
        lastAuthor: 'prenom.nom',
        manager: 'p.modele',
      }),
    },
    given: SHARING,
  },
};
