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

it('« lun. 31 » alone is a day of no month', () => {
  const undated = TASKS.flat()
    .filter((text) => text.length > 5)
    .map(() => [null, null]);
  expect(daysOf('Équipes – avril 2014', WEEK)).toEqual(undated);
  expect(daysOf('Équipes du chantier', WEEK)).toEqual(undated);
});
