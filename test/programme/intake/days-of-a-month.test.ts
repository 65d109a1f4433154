import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

const TASKS = [
  ['Nadir', 'Pose des plinthes au 3', '', 'Reprise du plafond', '', 'Nettoyage du hall'],
  ['Lucas', 'Peinture de la cage B', '', '', 'Livraison du gravier', 'Évacuation des gravats'],
];

function daysOf(title: string, ...heads: readonly string[][]): readonly unknown[] {
  const rows = [[title], [], ...heads, ...TASKS];
  const { reading } = sheetOf(analyseAt(aWorkbook([aSheet('Semaine', rows)])), 'Semaine');
  return reading.actions.map(({ fields: { start, end } }) => [start, end]);
}

const WEEK = ['Qui', 'lun. 31', 'mar. 1', 'mer. 2', 'jeu. 3', 'ven. 4'];

it('« lun. 31 » is a day of the month that the title names, the next ones of the month after', () => {
  const days = [
    ['2014-03-31', '2014-03-31'],
    ['2014-04-02', '2014-04-02'],
    ['2014-04-04', '2014-04-04'],
    ['2014-03-31', '2014-03-31'],
    ['2014-04-03', '2014-04-03'],
    ['2014-04-04', '2014-04-04'],
  ];
  expect(daysOf('Équipes – 31 mars au 4 avril 2014', WEEK)).toEqual(days);
  expect(daysOf('Équipes, semaine 14', WEEK)).toEqual(days);
  expect(daysOf('Équipes, semaine du 31/03', WEEK)).toEqual(days);
  const [names = [], numbers = []] = [0, 1].map((at) =>
    WEEK.map((day) => day.split(' ')[at] ?? ''),
  );
  expect(daysOf('Équipes – mars 2014', names, numbers)).toEqual(days);
});

it('A day that is no Monday in that month is none of it, nor one of a title that names no month', () => {
  const undated = TASKS.flat()
    .filter((text) => text.length > 5)
    .map(() => [null, null]);
  expect(daysOf('Équipes – avril 2014', WEEK)).toEqual(undated);
  expect(daysOf('Équipes du chantier', WEEK)).toEqual(undated);
});
