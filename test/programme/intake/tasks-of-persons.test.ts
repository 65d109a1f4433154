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

it('Tasks of services, each under its months, are theirs for as long as their cells are merged', () => {
  const { reading } = sheetOf(
    analyseAt(
      aWorkbook([
        aSheet(
          'Plan',
          [
            ['Service', 'janv. 2014', 'févr. 2014', 'mars 2014', 'avril 2014'],
            ['Bâtiments', 'Visite des chaufferies', '', 'Remplacement des chaudières', ''],
            ['Voirie', '', 'Reprise des nids-de-poule', '', 'Marquage des parkings'],
            ['Espaces verts', 'Taille des haies du parc', '', 'Plantation des massifs', ''],
          ],
          { merged: ['D2:E2'] },
        ),
      ]),
    ),
    'Plan',
  );
  const told = reading.actions.map(({ fields }) => [fields.owner, fields.start, fields.end]);
  expect(told.slice(0, 3)).toEqual([
    ['Bâtiments', '2014-01-01', '2014-01-31'],
    ['Bâtiments', '2014-03-01', '2014-04-30'],
    ['Voirie', '2014-02-01', '2014-02-28'],
  ]);
});

it('A task with a day in it is a row on that day, and one that says it is done is done', () => {
  const { reading } = sheetOf(
    analyseAt(
      aWorkbook([
        aSheet('Route', [
          ['Feuille de route des services 2014'],
          [],
          ['Service', '1er trimestre', '2e trimestre', '3e trimestre', '4e trimestre'],
          ['Voirie', 'Marquage du parking (fait)', 'Réfection de la rue du Puits', '', ''],
          ['Enfance', 'Inscriptions à la cantine', 'Fête des crèches le 14 juin', '', ''],
          ['Culture', '', '', 'Forum des clubs : samedi 6 septembre', 'Salon, 22-23 nov.'],
          ['Bâtiments', '', 'Chaudière de l’école', 'Toiture du préau', ''],
        ]),
      ]),
    ),
    'Route',
  );
  const told = reading.actions.map(({ fields: { title, start, end, status } }) =>
    [title, start, end, status].join(' | '),
  );
  expect(told).toEqual([
    'Marquage du parking | 2014-01-01 | 2014-03-31 | Réalisé',
    'Réfection de la rue du Puits | 2014-04-01 | 2014-06-30 | ',
    'Inscriptions à la cantine | 2014-01-01 | 2014-03-31 | ',
    'Fête des crèches le 14 juin | 2014-06-14 | 2014-06-14 | ',
    'Forum des clubs : samedi 6 septembre | 2014-09-06 | 2014-09-06 | ',
    'Salon, 22-23 nov. | 2014-11-22 | 2014-11-23 | ',
    'Chaudière de l’école | 2014-04-01 | 2014-06-30 | ',
    'Toiture du préau | 2014-07-01 | 2014-09-30 | ',
  ]);
});

it('A noun in brackets is a part of the work, and not how far it is', () => {
  const { reading } = sheetOf(
    analyseAt(
      aWorkbook([
        aSheet('Travaux', [
          ['Tâche', 'janvier 2014', 'février 2014', 'mars 2014', 'avril 2014'],
          ['Visites avec les habitants', 'x', '', '', ''],
          ['Visites avec les habitants (préparation)', 'x', '', '', ''],
          ['Marquage du parking (fait)', '', 'x', '', ''],
        ]),
      ]),
    ),
    'Travaux',
  );
  expect(reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
    ['Visites avec les habitants', null],
    ['Visites avec les habitants (préparation)', null],
    ['Marquage du parking', 'Réalisé'],
  ]);
});

it('Tasks of agents are theirs, whatever they are called, and their days off are none', () => {
  const workbook = aWorkbook([
    aSheet('Semaine', [
      ['Agent', ...DAYS.slice(0, 5)],
      ['Bruno', 'Taille des haies', 'Taille des haies', 'CP', 'Pose des barrières', 'RTT'],
      [
        'Karima',
        'Peinture de la salle',
        'Peinture de la salle',
        '',
        'absente',
        'Montage du podium',
      ],
      ['Saison.', '', 'Désherbage du parc', 'Arrosage du parc', '', 'Montage du podium'],
    ]),
  ]);
  const { reading } = sheetOf(analyseAt(workbook, { kinds: { Semaine: 'gantt' } }), 'Semaine');
  expect(reading.actions.map(({ fields: { title, owner } }) => [title, owner])).toEqual([
    ['Taille des haies', 'Bruno'],
    ['Pose des barrières', 'Bruno'],
    ['Peinture de la salle', 'Karima'],
    ['Montage du podium', 'Karima'],
    ['Désherbage du parc', 'Saison.'],
    ['Arrosage du parc', 'Saison.'],
    ['Montage du podium', 'Saison.'],
  ]);
  expect(reading.actions[0]?.fields.comment).toContain('CP');
});
