import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

const DAYS = [9, 10, 11, 12, 13, 16].map(
  (day) => `{d:2018-04-${String(day).padStart(2, '0')}|jj/mm/aaaa}`,
);

it('Tasks of each person, said again on each day they last, are one row each', () => {
  const workbook = aWorkbook([
    aSheet('Équipe', [
      ['Étudiants/Dates', ...DAYS],
      [
        'Thibault Michel',
        ...Array.from({ length: 4 }, () => 'Liaison site et base'),
        '',
        'Livrable',
      ],
      ['William Nunesse', 'Base', 'Base', 'Site (serveur)', 'Site (serveur)', '', ''],
      ['Julien Garcia', 'Maquette', 'Maquette', 'Site (écrans)', 'Site (écrans)', 'Tests', ''],
    ]),
  ]);
  const { reading } = sheetOf(analyseAt(workbook), 'Équipe');
  expect(
    reading.actions.map(({ fields: { title, owner, start, end } }) => [title, owner, start, end]),
  ).toEqual([
    ['Liaison site et base', 'Thibault Michel', '2018-04-09', '2018-04-12'],
    ['Livrable', 'Thibault Michel', '2018-04-16', '2018-04-16'],
    ['Base', 'William Nunesse', '2018-04-09', '2018-04-10'],
    ['Site (serveur)', 'William Nunesse', '2018-04-11', '2018-04-12'],
    ['Maquette', 'Julien Garcia', '2018-04-09', '2018-04-10'],
    ['Site (écrans)', 'Julien Garcia', '2018-04-11', '2018-04-12'],
    ['Tests', 'Julien Garcia', '2018-04-13', '2018-04-13'],
  ]);
});
