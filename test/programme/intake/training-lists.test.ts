import { readCsv } from '../../fixtures/csv';
import { aSheet, aWorkbook, pastedCsv } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

describe('A list of sessions and an attendance list pasted in the workbook', () => {
  const analysis = analyseAt(
    aWorkbook([
      aSheet('Sessions', pastedCsv('training_sessions.csv')),
      aSheet('Émargement', pastedCsv('training_presences.csv')),
    ]),
  );
  const number = (text: string | undefined): number | null =>
    text === undefined || text === '' ? null : Number(text);

  it('are both recognised', () => {
    expect(analysis.sheets.map(({ kind }) => kind)).toEqual([
      'training-sessions',
      'attendance-list',
    ]);
  });

  it('give every session as it was typed', () => {
    const { sessions } = sheetOf(analysis, 'Sessions').reading;
    const wanted = readCsv('training_sessions.csv').map((line) => ({
      id: line['N° session'],
      training: line['Formation'],
      cycle: line['Cycle'],
      basin: line['Bassin'],
      provider: line['Organisme'],
      start: line['Début'],
      end: line['Fin'],
      halfDays: number(line['Durée (demi-journées)']),
      place: '',
      capacity: number(line['Capacité']),
      registered: number(line['Inscrits']),
      present: number(line['Présents']),
      alreadyTrained: number(line['Dont déjà formés']),
      status: line['Statut'],
      comment: '',
    }));
    expect(sessions.map(({ fields }) => fields)).toEqual(wanted);
  });

  it('give every attendance as it was typed', () => {
    const { attendances } = sheetOf(analysis, 'Émargement').reading;
    const wanted = readCsv('training_presences.csv').map((line) => ({
      code: line['Code agent'],
      session: line['N° session'],
      mark: line['Présence'],
      job: line['Métier'],
      basin: line['Bassin'],
    }));
    expect(attendances.map(({ fields }) => fields)).toEqual(wanted);
  });

  it('read marks of attendance whatever they are', () => {
    const sheet = sheetOf(
      analyseAt(
        aWorkbook([
          aSheet('Émargement', [
            ['Code agent', 'Session', 'Présence'],
            ['A001', 'S01', 'x'],
            ['A002', 'S01', 'abs'],
            ['A003', 'S01', 'exc.'],
            ['A004', 'S01', '½'],
            ['A005', 'S01', 'peut-être'],
          ]),
        ]),
      ),
      'Émargement',
    );
    expect(sheet.reading.attendances.map(({ fields }) => fields.mark)).toEqual([
      'Présent',
      'Absent',
      'Excusé',
      'Partiel',
      null,
    ]);
    expect(sheet.left).toEqual([
      expect.objectContaining({ text: 'peut-être', reason: 'not-understood' }),
    ]);
  });
});

describe('A list by code with a column of marks a session', () => {
  const analysis = analyseAt(
    aWorkbook([
      aSheet('Venues', [
        ['Code agent', 'Métier', 'Session 1', 'Session 2'],
        ['A101', 'Gardien', 'P', 'A'],
        ['A102', 'CESF', 'P', 'P'],
      ]),
    ]),
  );

  it('gives no attendance at a session called « P », and is offered to be coded', () => {
    const { kind, reading } = sheetOf(analysis, 'Venues');
    expect([kind, reading.attendances]).toEqual(['name-list', []]);
  });
});

describe('What a training tool exports, one line a person and session, without a number of session', () => {
  const HEADERS = ['Matricule', 'Formation', 'Date de début', 'Date de fin', 'Durée (h)'];
  const TP = ['Tranquillité publique', '12/01/2015', '13/01/2015', '14'];
  const { reading, left } = sheetOf(
    analyseAt(
      aWorkbook([
        aSheet('Export', [
          [...HEADERS, 'Statut de participation'],
          ['A001', ...TP, 'Présent'],
          ['A002', ...TP, 'Absent'],
          ['A003', ...TP, 'Présent'],
          ['A001', 'Tranquillité publique', '09/02/2015', '10/02/2015', '14', 'Présent'],
          ['A004', 'Bureautique', '09/02/2015', '09/02/2015', '7', 'Présent'],
          ['A005', 'Tranquillité publique', '09/06/2015', '10/06/2015', '14', 'Inscrit'],
          ['', 'Tranquillité publique', '09/06/2015', '10/06/2015', '14', 'Inscrit'],
        ]),
      ]),
    ),
    'Export',
  );

  it('gives a session a training and day, with the counts of its lines', () => {
    const told = reading.sessions.map(({ fields }) => fields);
    expect(
      told.map(({ id, registered, present, status }) => [id, registered, present, status]),
    ).toEqual([
      ['TP-2015-01-12', 3, 2, 'Réalisée'],
      ['TP-2015-02-09', 1, 1, 'Réalisée'],
      ['B-2015-02-09', 1, 1, 'Réalisée'],
      ['TP-2015-06-09', 1, null, 'Prévue'],
    ]);
    expect(told.map(({ end }) => end)[0]).toBe('2015-01-13');
  });

  it('gives each person at their session; who is only registered came to none', () => {
    expect(
      reading.attendances.map(({ fields: { code, session, mark } }) => [code, session, mark]),
    ).toEqual([
      ['A001', 'TP-2015-01-12', 'Présent'],
      ['A002', 'TP-2015-01-12', 'Absent'],
      ['A003', 'TP-2015-01-12', 'Présent'],
      ['A001', 'TP-2015-02-09', 'Présent'],
      ['A004', 'B-2015-02-09', 'Présent'],
    ]);
  });

  it('tells apart two trainings of the same initials on one day', () => {
    const twins = analyseAt(
      aWorkbook([
        aSheet('Export', [
          [...HEADERS, 'Statut de participation'],
          ['A001', 'Bureautique', '09/02/2015', '09/02/2015', '7', 'Présent'],
          ['A002', 'Budget', '09/02/2015', '09/02/2015', '7', 'Présent'],
        ]),
      ]),
    );
    const { sessions, attendances } = sheetOf(twins, 'Export').reading;
    expect(sessions.map(({ fields }) => fields.id)).toEqual(['B-2015-02-09', 'B-2015-02-09-2']);
    expect(attendances.map(({ fields }) => fields.session)).toEqual([
      'B-2015-02-09',
      'B-2015-02-09-2',
    ]);
  });

  it('takes no hours for half-days, and leaves a line without anybody', () => {
    expect(reading.sessions.map(({ fields }) => fields.halfDays)).toEqual([null, null, null, null]);
    const listed = analyseAt(
      aWorkbook([
        aSheet('Sessions', [
          ['N° session', 'Formation', 'Début', 'Durée (h)', 'Inscrits', 'Présents'],
          ['S01', 'Bureautique', '12/01/2015', '14', '12', '11'],
        ]),
      ]),
    );
    expect(sheetOf(listed, 'Sessions').reading.sessions[0]?.fields).toMatchObject({
      halfDays: null,
      comment: 'Durée (h) : 14',
    });
    expect(left.map(({ reason }) => reason)).toContain('not-understood');
  });
});

describe('Persons by line and days by column, under a title that says « présences »', () => {
  const GRID = [
    ['Matricule', 'Nom', 'Prénom', 'Agence', '{d:2015-01-12|dd/mm}', '{d:2015-02-09|dd/mm}'],
    ['4512', 'Exemple', 'Luc', 'Nord', 'x', ''],
    ['4513', 'Fictif', 'Anne', 'Sud', 'x', 'x'],
    ['4514', 'Inventé', 'Marc', 'Siège', 'abs', 'exc'],
    ['Total présents', '', '', '', '2', '1'],
  ];
  const read = (sheet: string, title: string) =>
    sheetOf(analyseAt(aWorkbook([aSheet(sheet, [[title], [], ...GRID])])), sheet);

  it('are sessions by day and presences by code, without a name', () => {
    const { reading } = read('Suivi TP', 'Tranquillité publique – présences');
    expect(
      reading.sessions.map(({ fields: { id, training, start, present } }) => [
        id,
        training,
        start,
        present,
      ]),
    ).toEqual([
      ['TP-2015-01-12', 'Tranquillité publique', '2015-01-12', 2],
      ['TP-2015-02-09', 'Tranquillité publique', '2015-02-09', 1],
    ]);
    expect(
      reading.attendances.map(({ fields: { code, session, mark } }) => [code, session, mark]),
    ).toEqual([
      ['4512', 'TP-2015-01-12', 'Présent'],
      ['4513', 'TP-2015-01-12', 'Présent'],
      ['4513', 'TP-2015-02-09', 'Présent'],
      ['4514', 'TP-2015-01-12', 'Absent'],
      ['4514', 'TP-2015-02-09', 'Excusé'],
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/Exemple|Fictif|Inventé/u);
  });

  it('are told as such, each day as a session, whose training is asked once where none is named', () => {
    const workbook = aWorkbook([aSheet('Présences', [['Lieu : Loos'], [], ...GRID])]);
    const { nameless, ...asked } = analyseAt(workbook);
    const sheet = asked.sheets.find((one) => one.sheet === 'Présences');
    expect([sheet?.kind, sheet?.reason.code, sheet?.counts.reasons]).toEqual([
      'attendance-list',
      'kind-attendance-list',
      { title: 1, header: 1, 'personal-data': 1 },
    ]);
    const days = sheet?.tables[0]?.columns.filter(({ target }) => target === 'sessionDay');
    expect(days?.map(({ confidence }) => confidence)).toEqual(['high', 'high']);
    expect(nameless).toEqual([{ sheet: 'Présences', rows: 2 }]);
    const told = analyseAt(workbook, { sessionTrainings: { Présences: 'Bien vivre' } });
    expect(
      sheetOf(told, 'Présences').reading.sessions.map(({ fields }) => fields.training),
    ).toEqual(['Bien vivre', 'Bien vivre']);
  });

  it('are no presences on a planning of leave', () => {
    const { reading } = read('Congés', 'Congés du service');
    expect([reading.sessions, reading.attendances]).toEqual([[], []]);
  });
});
