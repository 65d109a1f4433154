import { skipAdverbs } from './adverbs';
import type { Token } from './tokens';

const BEING: ReadonlySet<string> = new Set(['est', 'sont', 'était', 'étaient', 'sera', 'seront']);

/** « c’est finalement le pays de Pontivy qui … »: whether what is put forward begins at `at`. */
export function opensCleft(tokens: readonly Token[], at: number): boolean {
  const being = tokens.findLastIndex(
    ({ low }, place) =>
      place < at && BEING.has(low) && ["c'", 'ce'].includes(tokens[place - 1]?.low ?? ''),
  );
  return being > 0 && skipAdverbs(tokens, being + 1) === at;
}
