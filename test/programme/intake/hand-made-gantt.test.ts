import { aSheet, aWorkbook, readSourceWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

interface Expected {
  readonly data_rows: number;
  readonly intervals: Readonly<Record<string, readonly [string, string]>>;
}

describe('A Gantt drawn by hand', () => {
  const source = readSourceWorkbook('V2');
  const { workbook } = source;
  const expected = source.expected as Expected;
  const analysis = analyseAt(workbook, { referenceDate: null });
  const sheet = sheetOf(analysis, 'Planning_2014');

  it('is recognised by its weeks and months', () => {
    expect(sheet.kind).toBe('hand-made-gantt');
    expect(sheet.reading.actions).toHaveLength(expected.data_rows);
  });

  it.each(Object.entries(expected.intervals))('reads the bar of « %s »', (title, [start, end]) => {
    const row = actionOf(sheet, title);
    expect([row.start, row.end ?? '(ouvert)']).toEqual([start, end]);
  });

  it('needs no reference date: the title gives the year', () => {
    expect(analysis.needsReferenceDate).toBe(false);
  });

  it('gives a merged strand to all its rows', () => {
    expect(actionOf(sheet, '1ères attributions').strand).toBe('Accès');
    expect(actionOf(sheet, 'Tranquillité publique').strand).toBe('Formations');
  });

  it('takes the colours for what the legend says', () => {
    expect(analysis.colours.map(({ colour, status }) => [colour, status])).toEqual([
      ['#92D050', 'Réalisé'],
      ['#FFC000', 'En cours'],
      ['#FF0000', 'En attente de décision'],
      ['#00B0F0', 'Prévu'],
    ]);
    expect(actionOf(sheet, 'Convention VISA').status).toBe('Réalisé');
  });

  it('takes the colours for what the user says, whatever the legend says', () => {
    const colourStatuses = { '#92D050': 'Réalisé', '#00B0F0': '' };
    const told = sheetOf(analyseAt(workbook, { colourStatuses }), 'Planning_2014');
    expect(actionOf(told, 'Convention VISA').status).toBe('Réalisé');
    expect(actionOf(told, 'COPIL').status).toBeNull();
  });

  it('takes a hole for a pause, and says so', () => {
    const { own } = actionOf(sheet, 'Réunions locataires').proposal;
    expect(own.find(({ header }) => header === 'Période')?.value).toMatch(/, /u);
  });

  it('reads « (x) » as conditional, in the words of the row when it has some', () => {
    expect(actionOf(sheet, 'Mise en service')).toMatchObject({
      condition: 'Si retenu',
      effect: 'Bloquante',
    });
  });

  it('keeps the marks in the original text', () => {
    expect(actionOf(sheet, 'AO : réponses').originalText).toContain('S23 : 6/6');
  });
});

describe('Other hand-made schedules', () => {
  const read = (rows: readonly (readonly (string | number)[])[]): ReturnType<typeof sheetOf> =>
    sheetOf(analyseAt(aWorkbook([aSheet('Calendrier', rows)])), 'Calendrier');

  it('go on to the next year after December', () => {
    const sheet = read([
      ['Calendrier 2014-2015'],
      ['Action', 'Oct', 'Nov', 'Déc', 'Janv', 'Févr', 'Mars'],
      ['Enquête auprès des locataires', '', 'x', 'x', 'x', '', ''],
      ['Restitution', '', '', '', '', '', 'x'],
    ]);
    expect(actionOf(sheet, 'Enquête')).toMatchObject({ start: '2014-11-01', end: '2015-01-31' });
    expect(actionOf(sheet, 'Restitution')).toMatchObject({
      start: '2015-03-01',
      end: '2015-03-31',
    });
  });

  it('may number their weeks, or the days that begin them, under the months', () => {
    const weeks = read([
      ['Planning 2014'],
      ['', 'Juin', '', '', '', 'Juillet', ''],
      ['Action', '23', '24', '25', '26', '27', '28'],
      ['Diagnostic', 'x', 'x', '', '', '', ''],
    ]);
    expect(actionOf(weeks, 'Diagnostic')).toMatchObject({ start: '2014-06-02', end: '2014-06-15' });
    const days = read([
      ['Planning 2014'],
      ['', 'Juin', '', '', '', 'Juillet', ''],
      ['Action', '9', '16', '23', '30', '7', '14'],
      ['Diagnostic', '', '', '', '', 'x', 'x'],
    ]);
    expect(actionOf(days, 'Diagnostic')).toMatchObject({ start: '2014-07-07', end: '2014-07-20' });
  });

  it('may have the first day of each week as headers', () => {
    const sheet = read([
      ['Action', 'Qui', '02/06/2014', '09/06/2014', '16/06/2014', '23/06/2014'],
      ['Diagnostic', 'DDS', 'x', 'x', '', ''],
    ]);
    expect(actionOf(sheet, 'Diagnostic')).toMatchObject({ start: '2014-06-02', end: '2014-06-15' });
  });

  it('make one series of the dates of a row, each in its comment', () => {
    const sheet = read([
      ['Planning 2014'],
      ['Action', 'Juin', 'Juillet', 'Août', 'Sept'],
      ['COPIL', '6/6', '', '', '12/9'],
      ['Livraison des logements', '', '10/7', '', '20/9'],
    ]);
    const titles = sheet.reading.actions.map(({ fields }) => fields.title);
    expect(titles).toEqual(['COPIL', 'Livraison des logements']);
    expect(actionOf(sheet, 'COPIL')).toMatchObject({
      type: 'Récurrent',
      start: '2014-06-06',
      end: '2014-09-12',
      comment: 'Dates : 06/06/2014, 12/09/2014',
    });
    expect(actionOf(sheet, 'Livraison').comment).toBe('Dates : 10/07/2014, 20/09/2014');
  });
});
