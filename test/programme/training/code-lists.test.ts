import type { CalendarDate } from '../../../src/lib/calendar-date';
import {
  type CodedLists,
  codeAttendanceLists,
  type ListContext,
} from '../../../src/programme/training/lists/code-lists';
import type { PastedList } from '../../../src/programme/training/lists/read-list';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';
import { anAttendance } from '../../fixtures/builders';
import { splitCsv } from '../../fixtures/split-csv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TRAINEES = splitCsv(
  readFileSync(join(__dirname, '../../data/workbooks/V5__Liste_stagiaires.csv'), 'utf8'),
);

/** The list, and what the user answered of each of its headers. */
interface OneList extends Partial<PastedList> {
  readonly sessionOf?: Readonly<Record<string, string>>;
  readonly session?: string;
}

function coded(list: OneList | readonly OneList[], context: Partial<ListContext> = {}): CodedLists {
  const lists = [list].flat();
  const answers = lists.flatMap(({ session, sessionOf = {} }, index) => [
    ...(session === undefined ? [] : [[`L${String(index)}`, session]]),
    ...Object.entries(sessionOf).map(([header, id]) => [`L${String(index)} ${header}`, id]),
  ]);
  return codeAttendanceLists(
    lists.map((one, index) => ({ lines: [], above: [], ...one, key: `L${String(index)}` })),
    Object.fromEntries(answers) as Record<string, string>,
    {
      sessions: [
        { id: 'S03', training: 'Tranquillité publique', start: '2014-09-23' },
        { id: 'S04', training: 'Tranquillité publique', start: '2014-10-14' },
        { id: 'S08', training: 'Tranquillité publique', start: null },
      ],
      trainings: ['Tranquillité publique'],
      nextId: (taken) => `S${String(20 + taken.length)}`,
      attendances: [],
      jobs: DEFAULT_LISTS.jobs,
      basins: DEFAULT_LISTS.basins,
      leavesListed: false,
      ...context,
    },
  );
}

function headersAsked({ questions }: CodedLists): readonly (string | null)[] {
  return questions.map(({ header }) => header);
}

const SESSIONS = { 'TP 1': 'S03', 'TP 2': 'S04', 'TP 3': 'S08' };

describe('A list of names by the days of the sessions', () => {
  const lines = [
    ['Nom', '23/09/2014', '14/10/2014 – Lille', '02/12/2014'],
    ['EXEMPLE Ada', 'x', '', 'x'],
    ['EXEMPLE Bo', 'abs', 'x', ''],
  ];

  it('finds each session by its first day, and asks for a day that is of none', () => {
    const list = coded({ lines });
    expect(list.attendances.map(({ code, session, mark }) => [code, session, mark])).toEqual([
      ['A001', 'S03', 'Présent'],
      ['A002', 'S03', 'Absent'],
      ['A002', 'S04', 'Présent'],
    ]);
    expect(headersAsked(list)).toEqual(['02/12/2014']);
  });

  it('asks for a day on which two sessions begin', () => {
    const day = '2014-09-23' as CalendarDate;
    const sessions = ['S03', 'S04'].map((id) => ({ id, training: 'Écoute', start: day }));
    expect(headersAsked(coded({ lines }, { sessions }))).toContain('23/09/2014');
  });
});

describe('Two columns of one session, the morning and the afternoon', () => {
  it('tell who came to a part of it only', () => {
    const lines = [
      ['Nom', 'Matin', 'Après-midi'],
      ['EXEMPLE Ada', 'x', 'x'],
      ['EXEMPLE Bo', 'abs', 'x'],
      ['EXEMPLE Cy', 'abs', 'abs'],
    ];
    const list = coded({ lines, session: 'S03' });
    expect(list.attendances.map(({ mark }) => mark)).toEqual(['Présent', 'Partiel', 'Absent']);
    expect(list.left).toEqual([]);
  });
});

describe('A list of names with one column a session', () => {
  const list = coded({ lines: TRAINEES, sessionOf: SESSIONS });

  it('becomes one row by person and session, by code', () => {
    expect(list.attendances.map(({ code, session, mark }) => [code, session, mark])).toEqual([
      ['A001', 'S03', 'Présent'],
      ['A001', 'S08', 'Présent'],
      ['A002', 'S03', 'Absent'],
      ['A002', 'S04', 'Présent'],
      ['A003', 'S03', 'Présent'],
    ]);
  });

  it('holds no name, no telephone and no agency', () => {
    const told = JSON.stringify(list).toLowerCase();
    for (const secret of ['exemple', 'camille', 'fictif', 'dominique', 'jean', '06 00', 'lille'])
      expect(told).not.toContain(secret);
  });

  it('writes a job as the list of jobs does', () => {
    expect(list.attendances.map(({ job }) => job)).toEqual([
      'Gardien',
      'Gardien',
      'CESF',
      'CESF',
      'Chargé de clientèle',
    ]);
  });

  it('says which line was given which code, and leaves the total out', () => {
    expect([list.persons, list.fresh]).toEqual([3, 3]);
    expect(list.codes).toEqual([['', 'A001', 'A001', 'A002', 'A003', '', '']]);
    expect(list.left).toEqual([{ list: 0, line: 7, reason: 'total' }]);
  });

  it('asks for the session of a column of marks whose header is not a N°', () => {
    expect(headersAsked(coded({ lines: TRAINEES }))).toEqual(['TP 1', 'TP 2', 'TP 3']);
    expect(coded({ lines: TRAINEES }).attendances).toEqual([]);
  });
});

describe('A list of one session', () => {
  it('without marks, is of those who came', () => {
    const lines = [
      ['Nom et prénom'],
      ['Exemple Camille'],
      ['CAMILLE EXEMPLE'],
      ['Fictif Dominique'],
    ];
    const list = coded({ lines, session: 'S03' });
    expect(list.attendances.map(({ code, mark }) => [code, mark])).toEqual([
      ['A001', 'Présent'],
      ['A002', 'Présent'],
    ]);
    expect(list.left).toEqual([{ list: 0, line: 3, reason: 'already-there' }]);
  });

  it('with marks, follows them, and tells a line without any', () => {
    const lines = [
      ['Matricule', 'Présence'],
      ['M7', 'x'],
      ['M8', 'exc'],
      ['M9', ''],
      ['', 'x'],
    ];
    const list = coded({ lines, session: 'S04' });
    expect(list.attendances.map(({ code, session, mark }) => [code, session, mark])).toEqual([
      ['M7', 'S04', 'Présent'],
      ['M8', 'S04', 'Excusé'],
    ]);
    expect(list.left.map(({ reason }) => reason)).toEqual(['no-mark', 'nobody']);
  });
});

test('new codes follow those of the workbook', () => {
  const attendances = [anAttendance({ code: 'AG0041' }), anAttendance({ code: 'AG0007' })];
  const list = coded({ lines: [['Nom'], ['Exemple']], session: 'S03' }, { attendances });
  expect(list.attendances[0]?.code).toBe('AG0042');
});

test('what Présences already holds is not added twice', () => {
  const attendances = [anAttendance({ code: 'M7', session: 'S03' })];
  const lines = [
    ['Code agent', 'S03'],
    ['M7', 'x'],
  ];
  const list = coded({ lines }, { attendances });
  expect(list.attendances).toEqual([]);
  expect(list.left).toEqual([{ list: 0, line: 2, reason: 'already-there' }]);
});

test('an empty list gives nothing', () => {
  expect(coded({})).toEqual({
    attendances: [],
    persons: 0,
    fresh: 0,
    codes: [['']],
    sessions: [],
    left: [],
    questions: [],
    alreadyListed: [],
  });
});

describe('Somebody who has a code already', () => {
  const lines = [
    ['Nom', 'Prénom', 'Code agent', 'S03', 'S04'],
    ['Exemple', 'Camille', 'A007', 'x', ''],
    ['FICTIF', 'Dominique', '', 'x', ''],
    ['CAMILLE', 'exemple', '', '', 'x'],
  ];

  it('keeps it on every line of the list that names them', () => {
    const list = coded({ lines });
    expect(list.attendances.map(({ code, session }) => [code, session])).toEqual([
      ['A007', 'S03'],
      ['A008', 'S03'],
      ['A007', 'S04'],
    ]);
    expect([list.persons, list.fresh]).toEqual([2, 1]);
  });

  it.each(['Exemple Camille', 'camille.exemple@exemple.fr', '1850559350012', 'EXEMPLE'])(
    'is given a new one when « %s » stands for a code',
    (typed) => {
      const list = coded({ lines: [['Code agent'], [typed]], session: 'S03' });
      expect(list.attendances.map(({ code }) => code)).toEqual(['A001']);
    },
  );
});

test('a header that names one session is that session', () => {
  const lines = [
    ['NOM / Prénom', 'S03 – 23/09/2014'],
    ['Exemple Camille', 'x'],
  ];
  expect(coded({ lines }).attendances.map(({ session }) => session)).toEqual(['S03']);
});

test('a session that Présences has rows of already is told: the list may have been coded before', () => {
  const attendances = [anAttendance({ code: 'A001', session: 'S03' })];
  const lines = [
    ['Nom', 'S03', 'S04'],
    ['Exemple', 'x', 'x'],
  ];
  expect(coded({ lines }, { attendances }).alreadyListed).toEqual(['S03']);
});

test('a session that is not in Formations is told, never written', () => {
  const lines = [
    ['Nom', 'N° session', 'Présence'],
    ['Exemple', 'S99', 'x'],
    ['Fictif', 's03', 'x'],
  ];
  const list = coded({ lines });
  expect(list.attendances.map(({ session }) => session)).toEqual(['S03']);
  expect(list.left).toEqual([{ list: 0, line: 2, reason: 'unknown-session' }]);
});

test('a total is known wherever its word stands, a name that begins like it is not one', () => {
  const lines = [['Nom'], ['Total général'], ['Nbaye Exemple'], ['Sous-total']];
  const list = coded({ lines, session: 'S03' });
  expect(list.attendances).toHaveLength(1);
  expect(list.left.map(({ reason }) => reason)).toEqual(['total', 'total']);
});

test('a list that says no session asks for one', () => {
  expect(headersAsked(coded({ lines: [['Nom'], ['Exemple']] }))).toEqual([null]);
  expect(headersAsked(coded({ lines: TRAINEES }))).not.toContain(null);
});

describe('Lists that tell sessions which Formations has not', () => {
  const matrix = {
    above: ['Suivi des présences 2026'],
    lines: [
      [
        'Nom',
        'Prénom',
        'Écoute\n12/01/2026',
        'Droit au logement – 3 février 2026',
        'Total au 15/03/2026',
      ],
      ['EXEMPLE', 'Ada', 'x', '', '1'],
      ['FICTIF', 'Bo', 'A', 'x', '14'],
      ['Inventé', 'Cy', 'x', 'x', '2'],
    ],
  };

  it('name them by the training and the day of a column of marks, and by nothing less', () => {
    const list = coded(matrix);
    expect(list.sessions).toEqual([
      { id: 'S20', training: 'Écoute', start: '2026-01-12', end: '2026-01-12' },
      { id: 'S21', training: 'Droit au logement', start: '2026-02-03', end: '2026-02-03' },
    ]);
    expect(list.attendances.map(({ code, session, mark }) => `${code} ${session} ${mark}`)).toEqual(
      [
        'A001 S20 Présent',
        'A002 S20 Absent',
        'A002 S21 Présent',
        'A003 S20 Présent',
        'A003 S21 Présent',
      ],
    );
  });

  const sheet = (day: string, people: readonly string[][]): OneList => ({
    above: [
      'FEUILLE D’ÉMARGEMENT',
      'Intitulé : Repérer les fragilités',
      `Date : ${day}`,
      'Lieu : Meaux',
    ],
    lines: [['N°', 'Nom', 'Prénom', 'Signature matin', 'Signature après-midi'], ...people],
  });

  it('of one session each give somebody one code over all of them', () => {
    const list = coded([
      sheet('12/01/2026', [
        ['1', 'EXEMPLE', 'Ada', 'signé', 'signé'],
        ['2', 'FICTIF', 'Bo', 'signé', 'absent'],
      ]),
      sheet('5 et 6 mars 2026', [['1', 'Exemple', 'ada', 'signé', 'signé']]),
    ]);
    expect(list.sessions.map(({ training, start, end }) => [training, start, end])).toEqual([
      ['Repérer les fragilités', '2026-01-12', '2026-01-12'],
      ['Repérer les fragilités', '2026-03-05', '2026-03-06'],
    ]);
    expect(list.attendances.map(({ code, session, mark }) => `${code} ${session} ${mark}`)).toEqual(
      ['A001 S20 Présent', 'A002 S20 Partiel', 'A001 S21 Présent'],
    );
    expect(list.codes).toEqual([
      ['', 'A001', 'A002'],
      ['', 'A001'],
    ]);
  });

  it('ask for the session of a sheet that does not say its training or its year', () => {
    const people = [['1', 'EXEMPLE', 'Ada', 'signé', 'signé']];
    expect(headersAsked(coded(sheet('12 janvier', people)))).toEqual([null]);
    expect(headersAsked(coded({ ...sheet('', people), above: ['Date : 12/01/2026'] }))).toEqual([
      null,
    ]);
  });

  it('line by line, each with its session in words', () => {
    const list = coded({
      lines: [
        ['Nom et prénom', 'Session', 'Présent'],
        ['Ada Exemple', 'Écoute, session du 12/01/2026', 'oui'],
        ['Bo Fictif', 'Écoute, session du 12/01/2026', 'non'],
        ['Cy Inventé', 'Tranquillité publique 23/09/2014', 'oui'],
      ],
    });
    expect(list.sessions.map(({ training, start }) => [training, start])).toEqual([
      ['Écoute', '2026-01-12'],
    ]);
    expect(list.attendances.map(({ session, mark }) => [session, mark])).toEqual([
      ['S20', 'Présent'],
      ['S20', 'Absent'],
      ['S03', 'Présent'],
    ]);
  });

  it('line by line, as a training tool exports them, with the codes that are there', () => {
    const list = coded({
      lines: [
        ['Matricule', 'Formation', 'Date de début', 'Date de fin', 'Participation'],
        ['M1', 'Tranquillité publique', '23/09/2014', '23/09/2014', 'Présent'],
        ['M2', 'Bureautique', '09/02/2015', '10/02/2015', 'Absent'],
        ['M1', 'Bureautique', '09/02/2015', '10/02/2015', 'Présent'],
        ['M3', 'Bureautique', '09/06/2015', '10/06/2015', 'Inscrit'],
      ],
    });
    expect(list.sessions.map(({ id, training, start }) => [id, training, start])).toEqual([
      ['S20', 'Bureautique', '2015-02-09'],
    ]);
    expect(list.attendances.map(({ code, session, mark }) => `${code} ${session} ${mark}`)).toEqual(
      ['M1 S03 Présent', 'M2 S20 Absent', 'M1 S20 Présent'],
    );
    expect(list.left).toEqual([{ list: 0, line: 5, reason: 'no-mark' }]);
  });
});

test('a session of another training on the day of one that Formations has is another session', () => {
  const people = [['Ada Exemple', 'x']];
  const above = ['Intitulé : Écoute active', 'Date : 23/09/2014'];
  const signed = coded({ above, lines: [['Nom', 'Signature'], ...people] });
  const listed = coded({
    lines: [
      ['Nom', 'Formation', 'Date', 'Présence'],
      ['Ada Exemple', 'Écoute active', '23/09/2014', 'x'],
    ],
  });
  for (const list of [signed, listed]) {
    expect(list.sessions.map(({ training }) => training)).toEqual(['Écoute active']);
    expect(list.attendances.map(({ session }) => session)).toEqual(['S20']);
  }
  const known = coded({
    above: ['Intitulé : Tranquillité publique', 'Date : 23/09/2014'],
    lines: [['Nom', 'Signature'], ...people],
  });
  expect([known.sessions, known.attendances.map(({ session }) => session)]).toEqual([[], ['S03']]);
});

test('lists read once more with new ones leave who was coded already, unless a code says who it is', () => {
  const attendances = [anAttendance({ code: 'A001', session: 'S03' })];
  const first = {
    lines: [
      ['Nom', 'Code agent', 'S03'],
      ['Exemple', '', 'x'],
      ['Fictif', 'A009', 'x'],
    ],
  };
  const second = {
    lines: [
      ['Nom', 'S04'],
      ['Exemple', 'x'],
      ['Fictif', 'x'],
      ['Inventé', 'x'],
    ],
  };
  const list = coded([first, second], { attendances, leavesListed: true });
  expect(list.attendances.map(({ code, session }) => [code, session])).toEqual([
    ['A009', 'S03'],
    ['A009', 'S04'],
    ['A010', 'S04'],
  ]);
  expect(list.left).toEqual([
    { list: 0, line: 2, reason: 'already-coded' },
    { list: 1, line: 2, reason: 'already-coded' },
  ]);
});
