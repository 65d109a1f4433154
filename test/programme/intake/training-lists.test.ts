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
