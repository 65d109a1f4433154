import { isOneOf, mentions, oneOf, opensWith } from '../../src/lib/word-patterns';

const WORDS = ['listes?', 'annexe'];

describe('A list of words as a pattern', () => {
  it.each([
    [
      'isOneOf',
      isOneOf(WORDS),
      ['liste', 'listes', 'annexe'],
      ['la liste', 'listes d’agents', 'x'],
    ],
    ['opensWith', opensWith(WORDS), ['liste', 'listes d’agents'], ['la liste', 'listees']],
    ['mentions', mentions(WORDS), ['la liste', 'liste', 'voir annexe 2'], ['colistes', 'listees']],
    ['oneOf', oneOf(WORDS, {}), ['colistes', 'une annexe'], ['lis']],
  ])('%s', (_, pattern, found, left) => {
    expect(found.filter((text) => !pattern.test(text))).toEqual([]);
    expect(left.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('takes what stands before and after a word', () => {
    const page = oneOf(['page', 'p'], { before: '^', after: ' \\d' });
    expect(['page 2', 'p 3', 'une page 2', 'page x'].map((text) => page.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
