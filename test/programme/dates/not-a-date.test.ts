import type { NotADate } from '../../../src/programme/dates/windows/due-window';
import { readDueDate } from '../../../src/programme/dates/read-due-date';
import { REFERENCE } from './table';

const WORDS: readonly (readonly [NotADate['what'], readonly string[]])[] = [
  [
    'condition',
    [
      'si retenu',
      'même si non retenu',
      'sous réserve de financement',
      'sous réserve',
      'selon financement',
      'à condition d’être retenu',
      'en fonction du vote du budget',
    ],
  ],
  [
    'event',
    [
      'dès notification du marché',
      'dès la signature de la convention',
      'après avis du CA',
      'après le vote du budget',
      'à l’issue de la consultation',
      'suite au COPIL',
      'lors du prochain COPIL',
      'prochain comité',
      'T0 + 3 mois',
      'J+15',
      '3 mois après notification',
      'avant le COPIL du 12 juin',
      'une fois le marché notifié',
      '24 mois à compter de la notification',
    ],
  ],
  ['status', ['en cours', 'EC', 'lancé', 'démarré', 'en préparation', 'annulé', 'suspendu']],
  [
    'undated',
    [
      'à définir',
      'À DÉTERMINER',
      'NC',
      'n.c.',
      's.o.',
      '-',
      '?',
      '…',
      '',
      '   ',
      'en attente',
      'en attente CG',
      'à voir avec la DDCS',
      'prochainement',
      'dès que possible',
      'dans les prochains jours',
    ],
  ],
  ['duration', ['3 ans', 'sur 3 ans', 'pendant 18 mois', 'durée : 6 mois', 'trois semaines']],
  [
    'recurrence',
    [
      'mensuel',
      'tous les 15 jours',
      'chaque 1er mardi du mois',
      'tous les lundis',
      '2 fois par an',
      '1/mois',
      'tous les ans en juin',
      'en continu',
    ],
  ],
  [
    'quantity',
    ['10', '445', '10 000', '10 logements', '445 personnes', '12/14 présents', '50 %', '2500', '0'],
  ],
  ['place-number', ['59/62', '13/14', '99/99']],
  ['label', ['lot 3', 'lot n°3', 'Phase 2', 'ANRU II', 'cycle 1', 'n° 5']],
];

describe('What is not a date is told apart, with what it is', () => {
  test.each(WORDS.flatMap(([what, words]) => words.map((text) => [text, what] as const)))(
    '« %s » is read as: %s',
    (text, what) => {
      expect(readDueDate(text, { referenceDate: REFERENCE })).toMatchObject({
        kind: 'not-a-date',
        what,
      });
    },
  );
});

describe('What cannot be understood is refused', () => {
  test.each([
    'n',
    'abc',
    'qd convention ok',
    'voir DDCS',
    'T5',
    'pas en juin',
    'mai-01-18',
    '01-08-20223',
    'juin-09/2014',
    'sauf août',
    'hors été',
    'a été',
    'reporté de juin à septembre',
    '6 juin 2014 et 8 mars 2015 ou plus',
    'vacances d’été 2031',
    'fin d’année scolaire',
    'sous un mois et demi',
    'juin '.repeat(200),
  ])('« %s »', (text) => {
    expect(readDueDate(text, { referenceDate: REFERENCE }).kind).toBe('unreadable');
  });
});

describe('A date that does not exist is refused, with the nearest real one', () => {
  test.each([
    ['31/06/2014', '2014-06-30'],
    ['31 juin', '2014-06-30'],
    ['31 avril', '2015-04-30'],
    ['30 février 2015', '2015-02-28'],
    ['29/02/2015', '2015-02-28'],
    ['29 février 2015', '2015-02-28'],
    ['06/13/2014', '2014-06-13'],
    ['00/06/2014', '2014-06-01'],
    ['13/13/2014', null],
    ['S53 2014', null],
    ['semaine 54', null],
    ['de septembre 2014 à juin 2014', null],
  ])('« %s » proposes %s', (text, nearest) => {
    expect(readDueDate(text, { referenceDate: REFERENCE })).toMatchObject({
      kind: 'impossible',
      nearest,
    });
  });
});

describe('A status word beside a date changes its year', () => {
  test('« fait » alone says: before the document', () => {
    expect(readDueDate('fait', { referenceDate: REFERENCE })).toMatchObject({
      kind: 'window',
      start: null,
      end: REFERENCE,
      relation: 'antérieur',
      status: 'done',
    });
  });

  test.each([
    ['fait en avril', '2014-04-01', '2014-04-30', 'done'],
    ['signée le 12 novembre', '2013-11-12', '2013-11-12', 'done'],
    ['12/05 OK', '2014-05-12', '2014-05-12', 'done'],
    ['a débuté le 7 novembre', '2013-11-07', '2013-11-07', 'in-progress'],
    ['en cours jusqu’à fin juin', null, '2014-06-30', 'in-progress'],
    ['15 juin – annulé', '2013-06-15', '2013-06-15', 'dropped'],
  ])('« %s »', (text, start, end, status) => {
    const reading = readDueDate(text, { referenceDate: REFERENCE });
    expect(reading).toMatchObject({ kind: 'window', start, end, status });
  });

  test('the same words give the last occurrence on a done row and the next one otherwise', () => {
    const next = readDueDate('6 mai', { referenceDate: REFERENCE });
    const last = readDueDate('6 mai', { referenceDate: REFERENCE, done: true });
    expect(next).toMatchObject({ start: '2015-05-06', yearSource: 'next-occurrence' });
    expect(last).toMatchObject({ start: '2014-05-06', yearSource: 'last-occurrence' });
  });
});

describe('A condition beside a date is kept apart from it', () => {
  test.each([
    ['sept. si retenu', 'sept.', 'si retenu', 'blocking'],
    ['septembre (sous réserve)', 'septembre', 'sous réserve', 'blocking'],
    ['si le projet est retenu : octobre', 'octobre', 'si le projet est retenu', 'blocking'],
    ['octobre, même si non retenu', 'octobre', 'même si non retenu', 'non-blocking'],
    ['dès notification (juin 2014)', 'juin 2014', 'dès notification', 'blocking'],
  ])('« %s »', (text, words, condition, effect) => {
    const reading = readDueDate(text, { referenceDate: REFERENCE });
    expect(reading).toMatchObject({
      kind: 'window',
      words,
      condition: { words: condition, effect },
    });
  });
});

describe('What lowers the trust in a date is told', () => {
  test('a wrong weekday keeps the date and proposes the nearest such day', () => {
    expect(readDueDate('vendredi 5 juin 2014', { referenceDate: REFERENCE })).toMatchObject({
      start: '2014-06-05',
      wrongWeekday: { written: 5, actual: 4 },
      alternative: { start: '2014-06-06', why: 'weekday' },
    });
  });

  test('a misspelt month is read, less surely', () => {
    expect(readDueDate('novenbre 2014', { referenceDate: REFERENCE })).toMatchObject({
      start: '2014-11-01',
      confidence: 'medium',
    });
  });

  test('a date among words that are not understood is only proposed', () => {
    expect(readDueDate('Réunion 6 juin en mairie', { referenceDate: REFERENCE })).toMatchObject({
      start: '2014-06-06',
      confidence: 'low',
    });
  });

  test('a question mark asks for a confirmation', () => {
    const reading = readDueDate('juin ?', { referenceDate: REFERENCE });
    expect(reading).toMatchObject({ start: '2014-06-01', confidence: 'low' });
  });

  test('a year far away is more likely a slip', () => {
    expect(readDueDate('juin 2104', { referenceDate: REFERENCE })).toMatchObject({
      confidence: 'low',
    });
  });
});

describe('The number behind a date cell', () => {
  test.each([
    [41796, '2014-06-06', '2014-06-06'],
    [41796.5, '2014-06-06', '2014-06-06'],
    [2015, '2015-01-01', '2015-12-31'],
  ])('%s is read as the day or the year Excel shows', (cell, start, end) => {
    expect(readDueDate(cell, { referenceDate: REFERENCE })).toMatchObject({ start, end });
  });

  test.each([10, 445, 59000, 0.5, -3, 2015.5])('%s is no date', (cell) => {
    expect(readDueDate(cell, { referenceDate: REFERENCE }).kind).not.toBe('window');
  });
});
