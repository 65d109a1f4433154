import type { ReadSentence } from './clause';
import { knownInfinitive } from '../grammar/conjugation';
import { isMeetingNoun } from '../grammar/nouns';
import { nounPhrase } from './phrases';
import type { Unit } from './units';

/** « le comité siégera en mai »: it meets, where « nous siégeons au comité » takes part; the same otherwise. */
export function sittingUnit({ tokens }: Pick<ReadSentence, 'tokens'>, unit: Unit): Unit {
  const { group, subject } = unit.clause;
  const verb = group.verb.infinitive === 'siéger' ? knownInfinitive('réunir') : null;
  const phrase = verb === null ? null : nounPhrase(tokens, subject);
  if (verb === null || phrase === null || !isMeetingNoun(phrase.noun)) return unit;
  return { ...unit, clause: { ...unit.clause, group: { ...group, verb, voice: 'reflexive' } } };
}
