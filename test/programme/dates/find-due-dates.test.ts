import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDueDates } from '../../../src/programme/dates/find-due-dates';
import { readCsv } from '../../fixtures/csv';
import { REFERENCE } from './table';

const SOURCE = readFileSync(
  join(__dirname, '..', '..', 'data', '000_49a76614ce81a19d.txt'),
  'utf8',
);

function wordsIn(text: string): readonly string[] {
  return findDueDates(text, { referenceDate: REFERENCE }).map(({ words }) => words);
}

test.each([
  ['Le 5 mai 2024 : réunion du comité', '2024-05-05'],
  ['La loi s’applique au premier janvier 2025: plus de bio-déchets', '2025-01-01'],
  ['Réunion le 5 mai 14:30', '2015-05-05'],
])('what a colon introduces leaves the date before it its year (%s)', (text, day) => {
  expect(findDueDates(text, { referenceDate: REFERENCE })).toMatchObject([
    { start: day, end: day },
  ]);
});

test.each([
  ['Soutien à la vie associative pour la période 2021 à 2023', '2021 à 2023'],
  ['La convention court de 2021 à 2023.', 'de 2021 à 2023'],
  ['Étalement sur 2021 à 2023', 'sur 2021 à 2023'],
])('two years make one period (%s)', (text, words) => {
  expect(findDueDates(text, { referenceDate: REFERENCE })).toMatchObject([
    { words, start: '2021-01-01', end: '2023-12-31' },
  ]);
});

test('two numbers of dwellings make none', () => {
  expect(wordsIn('Construire 2021 à 2023 logements')).toEqual([]);
});

describe('In the source document', () => {
  test('the dated phrases of the ten dated rows are found, and nothing else', () => {
    const dated = readCsv('golden.csv')
      .filter((row) => row['start_by'] !== '')
      .map((row) => row['date_text']);
    expect([...wordsIn(SOURCE)].sort()).toEqual([...dated].sort());
  });

  test('each is where it says, in reading order', () => {
    const found = findDueDates(SOURCE, { referenceDate: REFERENCE });
    for (const { index, length, words } of found) {
      expect(SOURCE.slice(index, index + length)).toBe(words);
    }
    expect(found.map(({ index }) => index)).toEqual(
      found.map(({ index }) => index).sort((a, b) => a - b),
    );
  });

  test('the start and the end of one phrase make one window', () => {
    const found = findDueDates(SOURCE, { referenceDate: REFERENCE });
    const meetings = found.find(({ words }) => words.startsWith('démarrent'));
    expect(meetings).toMatchObject({ start: '2014-06-01', end: '2014-12-31' });
    const training = found.find(({ words }) => words.includes('3 ans'));
    expect(training).toMatchObject({ start: '2014-09-01', end: '2017-08-31', anchor: 'start' });
  });
});

describe('In another landlord’s prose', () => {
  test.each([
    [
      'Les travaux démarreront au 2e trimestre 2016 et s’achèveront fin 2017.',
      ['démarreront au 2e trimestre 2016 et s’achèveront fin 2017'],
    ],
    ['La convention a été signée le 3 avril 2014 pour 3 ans.', ['le 3 avril 2014 pour 3 ans']],
    ['Le comité se réunira le mardi 17 juin à 14h30 à Lille.', ['le mardi 17 juin à 14h30']],
    [
      'Trois ateliers auront lieu (juin, septembre et décembre 2014).',
      ['juin, septembre et décembre 2014'],
    ],
    ['Avant l’été, puis en octobre, un point sera fait.', ['Avant l’été', 'en octobre']],
    ['Cet été, 14 familles emménageront d’ici la rentrée.', ['Cet été', 'd’ici la rentrée']],
    ['Les 23 et 24 septembre, formation à Douai.', ['Les 23 et 24 septembre']],
    ['Le comité s’est réuni le 22/09, la suite en mai.', ['le 22/09', 'en mai']],
    ['Il sera remis au 1er T 2015.', ['au 1er T 2015']],
    ['Relance prévue S22.', ['S22']],
    ['La permanence d’Horizon à compter du 1er mai.', ['à compter du 1er mai']],
    ['Les deux autres devront attendre la rentrée.', ['la rentrée']],
    ['Il attendra la rentrée 2015, nous attendons l’automne.', ['la rentrée 2015', 'l’automne']],
    ['Deux tranches, la première au quatrième trimestre 2017.', ['au quatrième trimestre 2017']],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  test.each([
    'La réhabilitation a été réalisée, des profils ont été établis.',
    'Le dispositif HANCIC 59/62 compte 10 logements et 445 personnes.',
    'Mise en place de 10 000 logements, lot 3, phase 2, ANRU II.',
    'Le premier comité et les deux autres bassins se réunissent deux fois.',
    'Appeler le 03 20 12 34 56 ou écrire à 59650 Villeneuve.',
    'Il y a sept réunions et 12/15 présents.',
    'Le 3/4 des logements et le 2/3 du parc sont vides.',
    'La rentrée sera difficile, le projet de 2014 aussi.',
    'Dès notification, dès que possible, après avis du CA.',
    'Les vacances de la Toussaint 2041 ne sont pas publiées.',
    'Établir un bilan en fin d’année scolaire.',
  ])('nothing is dated in: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test('a date that does not exist is found as such', () => {
    expect(findDueDates('Remise le 31 juin 2014.', { referenceDate: REFERENCE })).toMatchObject([
      { kind: 'impossible', nearest: '2014-06-30', index: 7 },
    ]);
  });

  test('the type of the row applies to what is found', () => {
    const context = { referenceDate: REFERENCE, rowType: 'milestone' } as const;
    expect(findDueDates('Attributions dès cet été.', context)).toMatchObject([
      { start: '2014-06-21', end: '2014-09-22', words: 'dès cet été' },
    ]);
  });
});
