import { MONTH_KEYS } from '../../lexicon/times';
import { DEMONYMS, LANDS_OF_BODIES } from '../../lexicon/places';
import { isNameWord, nameEnd } from './names';
import type { Token } from '../words/tokens';

/** Where the territory whose head stands at `at` ends; null when no name follows. */
export function territoryEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (DEMONYMS.has(next?.key ?? '')) return at + 2;
  let start = at + 1;
  for (let step = 0; step < 2; step += 1) {
    if (['de', 'du', 'des', "d'", 'la', 'le', "l'"].includes(tokens[start]?.low ?? '')) start += 1;
  }
  return isNameWord(tokens[start]) && !MONTH_KEYS.has(tokens[start]?.key ?? '')
    ? nameEnd(tokens, start)
    : null;
}

/** Where the land a body is named after ends: « pays de Dinan » in « SAVS du pays de Dinan »; null without. */
export function landEnd(tokens: readonly Token[], at: number): number | null {
  const isLand = LANDS_OF_BODIES.has(tokens[at]?.key ?? '') && tokens[at]?.capitals === 'none';
  return isLand ? territoryEnd(tokens, at) : null;
}
