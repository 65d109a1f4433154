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

describe('A plan of trainings whose « Suivi » says how far each is', () => {
  it('has the state of each, and asks what it does not know', () => {
    const rows = [
      ['Intitulé de la formation', 'Organisme', 'Dates', 'Suivi'],
      ['Gestion des conflits', 'CNFPT', '12/02/2014', 'réalisé'],
      ['Excel', 'Greta', '12/06/2014', 'à planifier'],
    ];
    const sheet = sheetOf(analyseAt(aWorkbook([aSheet('PDC', rows)])), 'PDC');
    const states = sheet.reading.sessions.map(({ fields }) => fields.status);
    expect(states).toEqual(['Réalisée', 'Prévue']);
  });
});

describe('Lists that tell sessions by their training and day', () => {
  const GRID = [
    ['Matricule', 'Nom', 'Prénom', 'Agence', '{d:2015-01-12|dd/mm}', '{d:2015-02-09|dd/mm}'],
    ['4512', 'Exemple', 'Luc', 'Nord', 'x', ''],
    ['4513', 'Fictif', 'Anne', 'Sud', 'x', 'x'],
  ];
  const EXPORT = [
    ['Matricule', 'Formation', 'Date de début', 'Date de fin', 'Statut de participation'],
    ['A001', 'Tranquillité publique', '12/01/2015', '13/01/2015', 'Présent'],
    ['A002', 'Tranquillité publique', '12/01/2015', '13/01/2015', 'Absent'],
  ];

  it.each([
    ['persons by days', [['Tranquillité publique – présences'], [], ...GRID]],
    ['an export', EXPORT],
  ])('%s stay where they are, and are offered to be coded', (_, lines) => {
    const { kind, reading } = sheetOf(analyseAt(aWorkbook([aSheet('Suivi', lines)])), 'Suivi');
    expect([kind, reading.attendances, reading.sessions]).toEqual(['name-list', [], []]);
    expect(JSON.stringify(reading)).not.toMatch(/Exemple|Fictif/u);
  });
});

it('A duration in hours is no number of half-days', () => {
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
});
