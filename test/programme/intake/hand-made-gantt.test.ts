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

describe('A key of states beside a drawing', () => {
  const [green, yellow, orange] = ['#00B050', '#FFFF00', '#ED7D31'] as const;
  const statusesUnder = (
    key: readonly (readonly string[])[],
    fills: Readonly<Record<string, string>>,
  ): readonly unknown[] => {
    const days = [4, 5, 6, 7].map((day) => `{d:2014-03-0${day}|jj/mm/aaaa}`);
    const rows = [
      ['Tâche', 'Pilote', ...days],
      ['Relancer le syndic', 'Anne'],
      ['Changer la porte', 'Anne'],
      ['Laver les vitres', 'Luc'],
    ];
    const sheet = aSheet('Planning', [...key, [''], ...rows], { fills });
    const { actions } = sheetOf(analyseAt(aWorkbook([sheet])), 'Planning').reading;
    return actions.map(({ fields }) => fields.status);
  };

  it('may have its colours right of its words, one under the other', () => {
    const bars = { 'C6:D6': green, 'D7:E7': yellow, 'E8:F8': orange };
    const key = [['Terminé'], ['En cours'], ['À faire']];
    const statuses = statusesUnder(key, { B1: green, B2: yellow, B3: orange, ...bars });
    expect(statuses).toEqual(['Réalisé', 'En cours', 'Prévu']);
  });

  it('or in a row, where each colour is that of the word before it', () => {
    const bars = { 'C4:D4': green, 'D5:E5': yellow, 'E6:F6': orange };
    const key = [['Terminé', '', 'En cours', '', 'À faire', '']];
    const statuses = statusesUnder(key, { B1: green, D1: yellow, F1: orange, ...bars });
    expect(statuses).toEqual(['Réalisé', 'En cours', 'Prévu']);
  });

  it('is none where « Prévu » and « Fait » stand left of the colours of bars', () => {
    const bars = { 'C5:D5': green, 'D6:E6': yellow, 'E7:F7': green };
    const statuses = statusesUnder([['Prévu'], ['Fait']], { B1: green, B2: yellow, ...bars });
    expect(statuses).toEqual([null, null, null]);
  });
});
