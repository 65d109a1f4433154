/** Patterns made of lists of words, each of which may itself be a small pattern: « listes? ». */

/** One of these words, between what stands before and after it. */
export function oneOf(
  words: readonly string[],
  { before = '', after = '' }: { readonly before?: string; readonly after?: string },
): RegExp {
  return new RegExp(`${before}(?:${words.join('|')})${after}`, 'u');
}

/** A folded text that is one of these words, and nothing else. */
export function isOneOf(words: readonly string[]): RegExp {
  return oneOf(words, { before: '^', after: '$' });
}

/** A folded text that begins with one of these words. */
export function opensWith(words: readonly string[]): RegExp {
  return oneOf(words, { before: '^', after: NO_LETTER });
}

/** A folded text in which one of these words stands. */
export function mentions(words: readonly string[]): RegExp {
  return oneOf(words, { before: '(?:^|[^a-z])', after: NO_LETTER });
}

/** Every place of a text that a pattern fits. */
export function everywhere(pattern: string): RegExp {
  return new RegExp(pattern, 'gu');
}

/** What follows is no letter of the same word. */
export const NO_LETTER = '(?![a-z])';
