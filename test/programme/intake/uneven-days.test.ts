import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

const BLUE = '#00B0F0';

/** A drawing whose columns are headed by days written in full. */
function drawn(
  days: readonly string[],
  tasks: readonly string[],
  fills: Readonly<Record<string, string>>,
): ReturnType<typeof sheetOf> {
  const heads = days.map((day) => `{d:${day}|jj/mm/aaaa}`);
  const rows = [['Tâche', ...heads], ...tasks.map((task) => [task])];
  return sheetOf(analyseAt(aWorkbook([aSheet('Séances', rows, { fills })])), 'Séances');
}

const TASKS = ['Souder le châssis', 'Câbler le moteur', 'Rédiger le rapport'];

describe('Days of sessions set as they come', () => {
  const sheet = drawn(
    [
      '2015-01-05',
      '2015-01-26',
      '2015-02-02',
      '2015-02-20',
      '2015-02-27',
      '2015-03-13',
      '2015-03-20',
      '2015-03-27',
    ],
    TASKS,
    { B2: BLUE, 'C3:D3': BLUE, 'G4:I4': BLUE },
  );

  it('are those of a bar on one of them, and of no week', () => {
    expect(actionOf(sheet, 'Souder')).toMatchObject({
      start: '2015-01-05',
      end: '2015-01-05',
      precision: 'jour',
    });
  });

  it('are the first and the last of a bar on several', () => {
    expect(actionOf(sheet, 'Câbler')).toMatchObject({ start: '2015-01-26', end: '2015-02-02' });
    expect(actionOf(sheet, 'Rédiger')).toMatchObject({ start: '2015-03-13', end: '2015-03-27' });
  });
});

describe('Days whose year runs backwards', () => {
  const told = (days: readonly string[]): readonly unknown[] => {
    const sheet = drawn(days, TASKS, { 'B2:C2': BLUE, 'D3:E3': BLUE, F4: BLUE });
    return sheet.reading.actions.map(({ fields: { start, end }, own }) => [
      start,
      end,
      own.map(({ value }) => value).join(),
    ]);
  };

  it('say no date, and the bar is told as the sheet calls it', () => {
    expect(told(['2018-12-20', '2018-01-10', '2018-01-17', '2018-01-24', '2018-01-31'])).toEqual([
      [null, null, '20/12/2018 – 10/01/2018'],
      [null, null, '17/01/2018 – 24/01/2018'],
      [null, null, '31/01/2018'],
    ]);
    expect(told(['2018-12-13', '2018-12-20', '2018-01-03', '2018-01-10', '2018-01-17'])).toEqual([
      [null, null, '13/12/2018 – 20/12/2018'],
      [null, null, '03/01/2018 – 10/01/2018'],
      [null, null, '17/01/2018'],
    ]);
  });

  it.each([
    { days: ['2018-12-06', '2018-12-13', '2018-12-20', '2019-12-27', '2019-01-03'] },
    { days: ['2018-02-08', '2018-02-15', '2017-02-22', '2018-03-01', '2018-03-08'] },
  ])('but for one typed wrong among days that go on leave these theirs: $days.2', ({ days }) => {
    const dates = told(days).map((one) => (one as readonly unknown[]).slice(0, 2));
    expect(dates[0]).toEqual([days[0], expect.any(String)]);
    expect(dates[2]).toEqual([days[4], expect.any(String)]);
  });
});

it('A Sunday on which most tasks have their bar, in the colour of the others, is no day off', () => {
  const sheet = drawn(
    ['2015-03-06', '2015-03-07', '2015-03-08', '2015-03-09', '2015-03-10'],
    ['Monter les stands', 'Accueillir', 'Tenir la buvette', 'Démonter', 'Faire le bilan'],
    { D2: BLUE, D3: BLUE, D4: BLUE, D5: BLUE, F6: BLUE },
  );
  expect(actionOf(sheet, 'Accueillir')).toMatchObject({ start: '2015-03-08', end: '2015-03-08' });
  expect(actionOf(sheet, 'Démonter')).toMatchObject({ start: '2015-03-08', end: '2015-03-08' });
});
