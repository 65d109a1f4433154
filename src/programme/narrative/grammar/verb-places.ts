import { skipAdverbs } from './adverbs';
import { knownInfinitive, knownParticipleOf } from './conjugation';
import { STATE_PATTERNS } from './states';
import { VERBS_BY_PREPOSITION } from '../../lexicon/verb-prepositions';
import { type Token, keysFrom } from './tokens';
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
  if (low === 'reste' && isLeftToDo(tokens, at)) return true;
  if (low === 'reste' && isStillSo(tokens, at)) return true;
  // « nous en sommes à la phase de montage »
  if (low === 'sommes' && before.low === 'en') return tokens[at - 2]?.low === 'nous';
  if (low === 'sommes') return before.low === 'nos' || next === 'dans' || next === 'en';
  if (before.text === ',' && (POSSESSIVES.has(next) || isAfterInsertion(tokens, at))) return true;
  if (before.kind === 'mark' && before.text !== '»' && before.text !== ')') return false;
  if (DETERMINERS.has(before.low) || PREPOSITIONS.has(before.low)) return false;
  if (LEADING_ADJECTIVES.has(before.low)) return false;
  // « la commune compte être retenue »
  if (low === 'compte' && knownInfinitive(next) !== null) return before.kind === 'word';
  if (knownInfinitive(before.low) || before.kind === 'number') return false;
  if (VERBS_BY_PREPOSITION.has(keysFrom(tokens, at, 2))) return before.low !== 'et';
  if (before.low === 'et' || before.low === 'ou') return DETERMINERS.has(next) && next !== 'de';
  return (
    (DETERMINERS.has(next) && next !== 'du' && next !== 'des') ||
    next === 'actuellement' ||
    next === 'à' ||
    isBeforeAdverb(tokens, at)
  );
}

/** « l’association propose déjà des dossiers »: after a noun, « déjà » would open a participle. */
function isBeforeAdverb(tokens: readonly Token[], at: number): boolean {
  const object = skipAdverbs(tokens, at + 1);
  return object > at + 1 && DETERMINERS.has(tokens[object]?.low ?? '');
}

/** « le foyer, à Sète, ferme ses portes »: after the comma of an insertion only a verb has them. */
const POSSESSIVES: ReadonlySet<string> = new Set('ses leurs son sa leur'.split(' '));

/** « la convention, signée en avril, court jusqu’à l’été »: the verb after what two commas set off. */
function isAfterInsertion(tokens: readonly Token[], at: number): boolean {
  const open = tokens.findLastIndex(({ text }, place) => place < at - 1 && text === ',');
  const isSetOff = open > 0 && knownParticipleOf(tokens[open + 1]?.low ?? '') !== null;
  return isSetOff && VERBS_BY_PREPOSITION.has(keysFrom(tokens, at, 2));
}

/** « le dossier de la rue Haute reste en attente »: no rest of anything. */
function isStillSo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isAfterNoun = before?.kind === 'word' && !PREPOSITIONS.has(before.low);
  const words = keysFrom(tokens, at + 1, 6);
  return (
    isAfterNoun &&
    !DETERMINERS.has(before.low) &&
    STATE_PATTERNS.some(({ pattern }) => pattern.test(words))
  );
}

/** « …; reste à obtenir l’avis »: an impersonal verb opens its clause. */
function isLeftToDo(tokens: readonly Token[], at: number): boolean {
  const opens =
    tokens[at - 1]?.kind === 'mark' || ['et', 'mais'].includes(tokens[at - 1]?.low ?? '');
  return (
    opens && tokens[at + 1]?.low === 'à' && knownInfinitive(tokens[at + 2]?.low ?? '') !== null
  );
}
