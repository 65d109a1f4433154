import { knownInfinitive, knownParticipleOf } from './conjugation';
import { type Token } from './tokens';
import { DETERMINERS, LEADING_ADJECTIVES, PREPOSITIONS } from './words';
import { isSingularAfterLes } from './clitic-places';

export const SURE_OPENERS: ReadonlySet<string> = new Set(
  "nous on je j' il elle ils elles se s' ne n' y qui".split(' '),
);

/** Whether a noun-like form stands where only a verb can: after a pronoun, or between a noun and a complement. */
export function isVerbPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.low ?? '';
  if (!before) return false;
  if (SURE_OPENERS.has(before.low) || isSingularAfterLes(tokens, at)) return true;
  const low = tokens[at]?.low ?? '';
  if (low === 'entre') return false;
  if (low === 'reste' && knownParticipleOf(next) !== null) return !DETERMINERS.has(before.low);
  if (low === 'reste') return true;
  // « nous en sommes à la phase de montage »
  if (low === 'sommes' && before.low === 'en') return tokens[at - 2]?.low === 'nous';
  if (low === 'sommes') return before.low === 'nos' || next === 'dans' || next === 'en';
  if (before.text === ',' && POSSESSIVES.has(next)) return true;
  if (before.kind === 'mark' && before.text !== '»' && before.text !== ')') return false;
  if (DETERMINERS.has(before.low) || PREPOSITIONS.has(before.low)) return false;
  if (LEADING_ADJECTIVES.has(before.low)) return false;
  // « la commune compte être retenue »
  if (low === 'compte' && knownInfinitive(next) !== null) return before.kind === 'word';
  return false;
}

/** « le foyer, à Sète, ferme ses portes »: after the comma of an insertion only a verb has them. */
const POSSESSIVES: ReadonlySet<string> = new Set('ses leurs son sa leur'.split(' '));
