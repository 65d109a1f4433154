import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

const BLUE = '#A9F5FD';
const RED = '#FF0000';

function read(
  heads: readonly string[],
  fills: Readonly<Record<string, string>>,
): ReturnType<typeof sheetOf> {
  const rows = [
    ['', ...heads],
    ['Recherches'],
    [],
    ['Soudure des câbles'],
    [],
    ['Assemblage de la structure'],
    [],
    ['Essais'],
  ];
  return sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows, { fills })])), 'Feuil1');
}

describe('An axis whose heads say more than their day', () => {
  it.each([
    ['15 mai (séance 1)', '22 mai (séance 2)', '5 juin (séance 3)', '12 juin (séance 4)'],
    ['Séance 1 (15/05)', 'Séance 2 (22/05)', 'Séance 3 (05/06)', 'Séance 4 (12/06)'],
  ])('is read by the day: « %s »', (...heads) => {
    const { reading } = read(heads, { B2: BLUE, C4: BLUE, D4: BLUE, D6: BLUE, E8: BLUE });
    expect(reading.actions.map(({ fields: { title, start } }) => [title, start])).toEqual([
      ['Recherches', '2014-05-15'],
      ['Soudure des câbles', '2014-05-22'],
      ['Assemblage de la structure', '2014-06-05'],
      ['Essais', '2014-06-12'],
    ]);
  });

  it('is read by the day whose mornings and afternoons it tells, each no week', () => {
    const heads = ['12.05.2014 - AM', '12.05.2014 - PM', '19.05.2014 - AM', '26.05.2014 - AM'];
    const rows = [
      ['Projet', 'Accueil', 'Accueil', 'Module', 151],
      ['', 'Bloc 1', '', 'Bloc 2', ''],
      ['Tâches', ...heads],
      ['Recherches', 'x', 'x'],
      ['Soudure des câbles', '', '', 'x'],
      ['Essais', '', '', '', 'x'],
    ];
    const dress = { merged: ['B1:C1', 'B2:C2', 'D2:E2'] };
    const { reading } = sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows, dress)])), 'Feuil1');
    expect(
      reading.actions.map(({ fields: { title, start, end, status } }) => [
        title,
        start,
        end,
        status,
      ]),
    ).toEqual([
      ['Recherches', '2014-05-12', '2014-05-12', null],
      ['Soudure des câbles', '2014-05-19', '2014-05-19', null],
      ['Essais', '2014-05-26', '2014-05-26', null],
    ]);
  });

  it('is none of figures that a year in brackets dates', () => {
    const heads = ['Coût (2011)', 'Coût (2012)', 'Coût (2013)', 'Coût (2014)'];
    expect(read(heads, {}).reading.actions.map(({ fields }) => fields.start)).not.toContain(
      '2011-01-01',
    );
  });
});

it('A line of bars without a name, in a colour that nothing explains, is told of the task above', () => {
  const { reading } = read(['15 mai', '22 mai', '29 mai', '5 juin'], {
    B2: BLUE,
    C3: RED,
    C4: BLUE,
    D6: BLUE,
    E7: RED,
    E8: BLUE,
  });
  expect(
    reading.actions.map(({ fields: { start, end, comment } }) => [start, end, comment]),
  ).toEqual([
    ['2014-05-15', '2014-05-21', 'Ligne 1 : 15 mai ; Ligne 2 : 22 mai'],
    ['2014-05-22', '2014-05-28', ''],
    ['2014-05-29', '2014-06-04', 'Ligne 1 : 29 mai ; Ligne 2 : 5 juin'],
    ['2014-06-05', '2014-06-11', ''],
  ]);
});

it('A task that only the second drawing of a schedule has is a row, the others are told once', () => {
  const heads = ['Qui', 'Quoi', '15 mai', '22 mai', '29 mai', '5 juin'];
  const tasks = [
    ['Inès', 'Relever les compteurs', 'x', '', '', ''],
    ['Marc', 'Dessiner les plans', '', 'x', '', ''],
    ['Inès', 'Chiffrer les travaux', '', '', 'x', ''],
  ];
  const rows = [
    heads,
    ...tasks,
    [],
    heads,
    ...tasks,
    ['Marc', 'Vérifier le chiffrage', '', '', '', 'x'],
  ];
  const { reading } = sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows)])), 'Feuil1');
  expect(reading.actions.map(({ fields: { title, start } }) => [title, start])).toEqual([
    ['Relever les compteurs', '2014-05-15'],
    ['Dessiner les plans', '2014-05-22'],
    ['Chiffrer les travaux', '2014-05-29'],
    ['Vérifier le chiffrage', '2014-06-05'],
  ]);
});

it('A calendar of months whose cells begin with the day gives each event its own days', () => {
  const rows = [
    ['Calendrier des animations 2015'],
    [],
    ['Janvier', 'Février', 'Mars', 'Avril'],
    ['11 : Galette des rois', '05 : Café des parents', '8 : Loto', '12 : Chasse aux œufs'],
    ['22 : Atelier cuisine', '14-15 : Bourse aux vêtements', '', 'du 14 au 25 : Centre de loisirs'],
    ['', '26 : Sortie luge (complet)'],
  ];
  const { reading } = sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows)])), 'Feuil1');
  const days = reading.actions.map(({ fields: { title, start, end } }) => [title, start, end]);
  expect(days).toContainEqual(['11 : Galette des rois', '2015-01-11', '2015-01-11']);
  expect(days).toContainEqual(['14-15 : Bourse aux vêtements', '2015-02-14', '2015-02-15']);
  expect(days).toContainEqual(['du 14 au 25 : Centre de loisirs', '2015-04-14', '2015-04-25']);
  expect(days).toContainEqual(['26 : Sortie luge (complet)', '2015-02-26', '2015-02-26']);
  expect(days).toHaveLength(8);
});
