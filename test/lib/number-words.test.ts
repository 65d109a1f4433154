import { numberOfWords } from '../../src/lib/number-words';

describe('a count written in words', () => {
  it.each([
    ['sept', 7],
    ['trente-deux', 32],
    ['vingt et un', 21],
    ['vingt-et-un', 21],
    ['soixante-quinze', 75],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-sept', 97],
    ['cent vingt', 120],
    ['deux cents', 200],
    ['deux cent cinquante', 250],
  ])('reads « %s »', (words, value) => {
    expect(numberOfWords(words)).toBe(value);
  });

  it.each(['', 'et', 'vingt et', 'et deux', 'douzaine', 'dix premiers'])(
    'reads nothing in « %s »',
    (words) => {
      expect(numberOfWords(words)).toBeNull();
    },
  );
});
