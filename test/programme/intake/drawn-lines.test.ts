import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Dress = Parameters<typeof aSheet>[2];
const [GREEN, BLUE, ORANGE] = ['#92D050', '#00B0F0', '#FFC000'];

function read(
  rows: Parameters<typeof aSheet>[1],
  dress: Dress,
  name = 'Planning 2014',
): ReturnType<typeof sheetOf> {
  return sheetOf(analyseAt(aWorkbook([aSheet(name, rows, dress)])), name);
}

const WEEKS = ['S10', 'S11', 'S12', 'S13', 'S14', 'S15', 'S16'];

describe('A line of bars under a task, without a name', () => {
  it('is of the task: its window holds both, and the comment tells whose each is', () => {
    const sheet = read(
      [
        ['Tâche', ...WEEKS, 'Inès', 'Bruno'],
        ['Peindre le hall'],
        [''],
        ['Poser le sol'],
        [''],
        ['Planter la cour'],
      ],
      {
        fills: { I1: GREEN, J1: BLUE, B2: GREEN, C3: BLUE, D3: BLUE, D5: GREEN, F6: BLUE },
        merged: ['A2:A3', 'A4:A5'],
      },
    );
    expect(actionOf(sheet, 'Peindre')).toMatchObject({
      start: '2014-03-03',
      end: '2014-03-23',
      owner: 'Inès, Bruno',
      comment: 'Inès : S10 ; Bruno : S11 – S12',
    });
    expect(actionOf(sheet, 'Poser')).toMatchObject({
      start: '2014-03-17',
      end: '2014-03-23',
      owner: 'Inès',
    });
  });

  it('is what was done where a legend says so: the plan keeps its dates', () => {
    const sheet = read(
      [
        ['', 'Prévu :', ''],
        ['', 'Fait :', ''],
        ['Tâche', ...WEEKS],
        ['Peindre le hall'],
        [],
        ['Poser le sol'],
        [],
        ['Planter la cour'],
        [],
        ['Fleurir l’entrée'],
      ],
      {
        fills: {
          ...{ C1: ORANGE, C2: GREEN },
          ...{ B4: ORANGE, B5: GREEN, D5: GREEN, C6: ORANGE, D7: GREEN, E9: GREEN, F10: ORANGE },
        },
      },
    );
    expect(actionOf(sheet, 'Peindre')).toMatchObject({
      start: '2014-03-03',
      end: '2014-03-09',
      comment: 'Prévu : S10 ; Fait : S10, S12',
    });
    // Only done: no plan is drawn.
    expect(actionOf(sheet, 'Planter')).toMatchObject({ start: null, comment: 'Fait : S13' });
  });

  it('says no time of the plan where no other task has one', () => {
    const sheet = read(
      [['Tâche', ...WEEKS], ['Peindre le hall'], [], ['Poser le sol'], ['Planter la cour']],
      { fills: { B2: BLUE, D3: BLUE, E4: BLUE, F5: BLUE } },
    );
    expect(actionOf(sheet, 'Peindre')).toMatchObject({
      start: '2014-03-03',
      end: '2014-03-09',
      comment: 'Ligne 1 : S10 ; Ligne 2 : S12',
    });
  });

  it('is none where a strip of colour parts the tasks, or a total stands below them', () => {
    const sheet = read(
      [
        ['Tâche', ...WEEKS],
        ['Peindre le hall'],
        [],
        ['Poser le sol'],
        [],
        ['Planter la cour'],
        ['Total', '{n:1}', '{n:1}', '{n:1}'],
      ],
      {
        fills: {
          ...{ B2: BLUE, C4: BLUE, D6: BLUE, 'B7:D7': GREEN },
          ...{ 'B3:H3': ORANGE, A5: ORANGE, 'B5:D5': ORANGE },
        },
      },
    );
    expect(
      sheet.reading.actions.map(({ fields: { start, end, comment } }) => [start, end, comment]),
    ).toEqual([
      ['2014-03-03', '2014-03-09', ''],
      ['2014-03-10', '2014-03-16', ''],
      ['2014-03-17', '2014-03-23', ''],
    ]);
  });
});

describe('Names beside colours', () => {
  it('have theirs on the right after a colon, and « nous deux » is both', () => {
    const sheet = read(
      [
        ['Tâche', ...WEEKS, '', '', ''],
        ['Peindre le hall', '', '', '', '', '', '', '', '', 'Inès :', '', '.'],
        ['Poser le sol', '', '', '', '', '', '', '', '', 'Bruno :', '', '.'],
        ['Planter la cour', '', '', '', '', '', '', '', '', 'Nous deux :', '', '.'],
      ],
      { fills: { K2: GREEN, K3: BLUE, K4: ORANGE, B2: BLUE, C3: ORANGE, D4: GREEN, E4: BLUE } },
    );
    const owners = sheet.reading.actions.map(({ fields: { owner } }) => owner);
    expect(owners).toEqual(['Bruno', 'Nous deux', 'Inès, Bruno']);
  });

  it('may stand under the drawing, each in its colour', () => {
    const sheet = read(
      [
        ['Tâche', ...WEEKS],
        ['Peindre le hall'],
        ['Poser le sol'],
        ['Planter la cour'],
        [],
        ['', 'Inès', 'Bruno'],
      ],
      { fills: { B6: GREEN, C6: BLUE, B2: GREEN, C3: BLUE, D4: GREEN } },
    );
    const owners = sheet.reading.actions.map(({ fields: { owner } }) => owner);
    expect(owners).toEqual(['Inès', 'Bruno', 'Inès']);
  });
});

it('A ground of another shade on one row is no bar, and bare numbers under « Tâches / semaines » are weeks', () => {
  const [GROUND, SHADE] = ['#9FC5E8', '#A4C2F4'];
  const titles = ['Peindre', 'Poser le sol', 'Planter', 'Carreler', 'Clôturer', 'Ranger'];
  const sheet = read(
    [['Tâches / semaines', 1, 2, 3, 4, 5], ...titles.map((title) => [title])],
    {
      fills: {
        ...{ 'B2:F6': GROUND, 'B7:F7': SHADE },
        ...{ 'B2:C2': GREEN, D3: GREEN, E4: GREEN, F5: GREEN, F6: GREEN, E7: GREEN },
      },
    },
    'Planning',
  );
  expect(
    titles.map((title) => actionOf(sheet, title).proposal.own.map(({ value }) => value)),
  ).toEqual([['1 – 2'], ['3'], ['4'], ['5'], ['5'], ['4']]);
});
