/**
 * The same words with every sentence said otherwise, those that functions make included. A sentence is
 * said anew each time it is looked at.
 *
 * @example mapWords({ title: 'Suivi', list: ['a'] }, (word) => word.toUpperCase()).title // 'SUIVI'
 */
export function mapWords<Words>(words: Words, say: (sentence: string) => string): Words {
  return mapAny(words, say) as Words;
}

function mapAny(words: unknown, say: (sentence: string) => string): unknown {
  if (typeof words === 'string') return say(words);
  if (typeof words === 'function') {
    const tell = words as (...params: readonly unknown[]) => unknown;
    return (...params: readonly unknown[]) => mapAny(tell(...params), say);
  }
  if (Array.isArray(words)) return words.map((word) => mapAny(word, say));
  if (typeof words !== 'object' || words === null) return words;
  const mapped = {};
  for (const [name, word] of Object.entries(words)) {
    const inner = typeof word === 'string' ? null : mapAny(word, say);
    const get = (): unknown => (typeof word === 'string' ? say(word) : inner);
    Object.defineProperty(mapped, name, { enumerable: true, get });
  }
  return mapped;
}
