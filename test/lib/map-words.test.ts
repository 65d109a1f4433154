import { mapWords } from '../../src/lib/map-words';

describe('Words said otherwise', () => {
  it('are said anew each time they are looked at, those that functions make included', () => {
    let ending = '.';
    const words = mapWords(
      {
        title: 'Suivi',
        list: ['a', 'b'],
        count: 3,
        none: null,
        of: (n: number) => `${String(n)} lignes`,
      },
      (sentence) => sentence + ending,
    );
    expect([words.title, words.of(2), words.list, words.count, words.none]).toEqual([
      'Suivi.',
      '2 lignes.',
      ['a.', 'b.'],
      3,
      null,
    ]);
    ending = '!';
    expect([words.title, words.of(2)]).toEqual(['Suivi!', '2 lignes!']);
  });
});
