const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/**
 * French spacing for a screen: no line of the pane begins with « : » or ends with an opening quote.
 * Cells keep ordinary spaces, since they are searched and filtered.
 *
 * @example typeset('Prêt à partager ?') // 'Prêt à partager\u202f?'
 */
export function typeset(sentence: string): string {
  return sentence
    .replace(/« /gu, `«${NO_BREAK}`)
    .replace(/ (?=[»:%€])/gu, NO_BREAK)
    .replace(/ (?=[;!?])/gu, NARROW_NO_BREAK);
}

/** The same words with every sentence typeset, those that functions make included. */
export function typesetAll<Words>(words: Words): Words {
  return typesetAny(words) as Words;
}

function typesetAny(words: unknown): unknown {
  if (typeof words === 'string') return typeset(words);
  if (Array.isArray(words)) return words.map(typesetAny);
  if (typeof words === 'function') {
    const tell = words as (...params: readonly unknown[]) => unknown;
    return (...params: readonly unknown[]) => typesetAny(tell(...params));
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, typesetAny(word)]));
}
