import { readDueDate } from '../../../src/programme/dates/read-due-date';
import { dateOrThrow } from './table';

/** Expression, reference date, reading kept, other reading, confidence. « … » is an open side. */
const AMBIGUOUS = `
06/07/2014 | 2014-05-15 | 2014-07-06 → 2014-07-06 | 2014-06-07 → 2014-06-07 | medium
vendredi 5 juin 2014 | 2014-05-15 | 2014-06-05 → 2014-06-05 | 2014-06-06 → 2014-06-06 | medium
06/12 | 2014-05-15 | 2014-12-06 → 2014-12-06 | 2012-06-01 → 2012-06-30 | medium
6 mai | 2014-05-15 | 2015-05-06 → 2015-05-06 | 2014-05-06 → 2014-05-06 | low
6 juin | 2014-09-10 | 2015-06-06 → 2015-06-06 | 2014-06-06 → 2014-06-06 | medium
juin-14 | 2014-05-15 | 2014-06-01 → 2014-06-30 | 2014-06-14 → 2014-06-14 | medium
en avril | 2014-05-15 | 2015-04-01 → 2015-04-30 | 2014-04-01 → 2014-04-30 | low
S1 | 2014-05-15 | 2014-12-29 → 2015-01-04 | 2015-01-01 → 2015-06-30 | low
S2 2014 | 2014-05-15 | 2014-07-01 → 2014-12-31 | 2014-01-06 → 2014-01-12 | medium
première semaine de juin | 2014-05-15 | 2014-06-02 → 2014-06-08 | 2014-06-01 → 2014-06-07 | medium
dernière semaine de juin | 2014-05-15 | 2014-06-23 → 2014-06-29 | 2014-06-24 → 2014-06-30 | medium
début 2015 | 2014-05-15 | 2015-01-01 → 2015-02-28 | 2015-01-01 → 2015-03-31 | medium
fin 2014 | 2014-05-15 | 2014-11-01 → 2014-12-31 | 2014-10-01 → 2014-12-31 | medium
fin d’année | 2014-05-15 | 2014-11-01 → 2014-12-31 | 2014-12-01 → 2014-12-31 | medium
2014/2015 | 2014-05-15 | 2014-09-01 → 2015-08-31 | 2014-01-01 → 2015-12-31 | medium
cet été | 2014-05-15 | 2014-06-21 → 2014-09-22 | 2014-07-01 → 2014-08-31 | medium
cet été | 2026-11-24 | 2027-06-21 → 2027-09-22 | 2027-07-01 → 2027-08-31 | medium
cet été | 2014-09-10 | 2014-06-21 → 2014-09-22 | 2015-06-21 → 2015-09-22 | low
hiver 2014 | 2014-05-15 | 2014-12-21 → 2015-03-19 | 2013-12-21 → 2014-03-19 | low
au printemps | 2014-05-15 | 2014-03-20 → 2014-06-20 | 2015-03-20 → 2015-06-20 | low
à la rentrée | 2014-05-15 | 2014-09-01 → 2014-09-30 | 2014-09-01 → 2014-09-15 | medium
rentrée 2014 | 2014-05-15 | 2014-09-01 → 2014-09-30 | 2014-09-01 → 2014-09-15 | medium
à la rentrée | 2014-09-10 | 2014-09-01 → 2014-09-30 | 2015-09-01 → 2015-09-30 | medium
début mai | 2014-05-15 | 2015-05-01 → 2015-05-10 | 2014-05-01 → 2014-05-10 | low
dès cet été | 2014-05-15 | 2014-06-21 → … | 2014-06-21 → 2014-09-22 | medium
après l’été | 2014-05-15 | 2014-09-23 → … | 2014-09-01 → … | low
après la rentrée | 2014-05-15 | 2014-10-01 → … | 2014-09-15 → … | low
avant le 15 octobre | 2014-05-15 | … → 2014-10-14 | … → 2014-10-15 | medium
avant l’été | 2014-05-15 | … → 2014-06-20 | … → 2014-06-30 | medium
pour la rentrée | 2014-05-15 | … → 2014-09-01 | … → 2014-09-30 | medium
pour septembre | 2014-05-15 | … → 2014-09-30 | … → 2014-08-31 | low
jusqu’à mi-juillet | 2014-05-15 | … → 2014-07-20 | … → 2014-07-15 | medium
jusqu’à l’été | 2014-05-15 | … → 2014-06-20 | … → 2014-09-22 | low
d’ici l’été | 2014-05-15 | 2014-05-15 → 2014-06-20 | 2014-05-15 → 2014-09-22 | medium
d’ici la rentrée | 2014-05-15 | 2014-05-15 → 2014-08-31 | 2014-05-15 → 2014-09-15 | medium
sous huitaine | 2014-05-15 | 2014-05-15 → 2014-05-23 | 2014-05-15 → 2014-05-22 | medium
dans 3 mois | 2014-05-15 | 2014-08-01 → 2014-08-31 | 2014-08-15 → 2014-08-15 | medium
en septembre sur 3 ans | 2014-05-15 | 2014-09-01 → 2017-08-31 | 2014-09-01 → 2016-12-31 | medium
débuteront en septembre, prévues sur 3 ans | 2014-05-15 | 2014-09-01 → 2017-08-31 | 2014-09-01 → 2016-12-31 | medium
`;

const ROWS = AMBIGUOUS.trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string, string, string, string]);

function interval(text: string): { readonly start: string | null; readonly end: string | null } {
  const [start, end] = text.split(' → ').map((side) => (side === '…' ? null : side));
  return { start: start ?? null, end: end ?? null };
}

describe('Words with two readings show both, and how sure the first one is', () => {
  test.each(ROWS)(
    '« %s » in a document of %s',
    (expression, reference, kept, other, confidence) => {
      const reading = readDueDate(expression, { referenceDate: dateOrThrow(reference) });
      expect(reading).toMatchObject({ kind: 'window', ...interval(kept), confidence });
      expect(reading).toHaveProperty('alternative', expect.objectContaining(interval(other)));
    },
  );
});

test.each([
  ['CODIR du 5/2', '2014-02-05'],
  ['AG du 28/03', '2014-03-28'],
  ['16/03 (T. Roux)', '2014-03-16'],
  ['Fête reportée au 30/01/14', '2014-01-30'],
])('« %s » is proposed, since its other words may change it', (words, end) => {
  const reading = readDueDate(words, { referenceDate: dateOrThrow('2014-01-15') });
  expect(reading).toMatchObject({ kind: 'window', end, confidence: 'low' });
});

test.each(['1/2 journée', 'équipe 3/4', 'lot 1/2', 'pas avant CODIR du 5/2'])(
  '« %s » proposes no day',
  (words) => {
    const reading = readDueDate(words, { referenceDate: dateOrThrow('2014-01-15') });
    expect(reading.kind).not.toBe('window');
  },
);
