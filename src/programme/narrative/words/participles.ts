import lists from './words.json';
import { type Verb, participleOf } from './conjugation';
import type { Token } from './tokens';
import { DETERMINERS, PREPOSITIONS } from './words';

export const HELD: Verb = { infinitive: 'avoir lieu', sense: 'hold', noun: null, nounGender: 'm' };

export const MOVEMENT_VERBS: ReadonlySet<string> = new Set(lists.movementVerbs);

export function participleAt(tokens: readonly Token[], at: number): Verb | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  if (DETERMINERS.has(token.low) || PREPOSITIONS.has(token.low)) return null;
  return participleOf(token.low);
}
