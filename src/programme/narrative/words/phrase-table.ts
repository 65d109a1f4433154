import { tokenise, type Token } from './tokens';

/** Phrases of several words, found by their first. */
type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

/** Prepares phrases for {@link matchPhrase}; the first entry wins when two are the same. */
export function buildPhraseTable<Value>(
  entries: readonly (readonly [words: string, value: Value])[],
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [words, value] of entries) {
    const keys = tokenise(words).map(({ key }) => key);
    const first = keys[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { keys, value }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return table;
}

/** The longest phrase that stands at `at`, and how many words it has; null without one. */
export function matchPhrase<Value>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<Value>,
): { readonly value: Value; readonly length: number } | null {
  const found = table
    .get(tokens[at]?.key ?? '')
    ?.find(({ keys }) => keys.every((key, place) => tokens[at + place]?.key === key));
  return found ? { value: found.value, length: found.keys.length } : null;
}
