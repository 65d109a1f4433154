import { isVerb } from '../../lexicon/verbs';
import type { Clause, Span } from '../clauses/clause';
import { type ObjectSearch, phraseAfter } from '../clauses/object-phrases';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { joinKeys, keysFrom } from '../words/tokens';

/** « quant aux séances de relaxation, elles débuteront … »: the frame says what the pronoun is. */
export function announcedPhrase({ sentence }: ObjectSearch, { from, to }: Span): NounPhrase | null {
  const { tokens } = sentence;
  const opening = ANNOUNCING.exec(keysFrom(tokens, from, 5))?.[0].trim() ?? '';
  if (opening === '') return null;
  let size = 1;
  while (joinKeys(tokens.slice(from, from + size)).length < opening.length) size += 1;
  const isContracted = /(?:aux?|du|des)$/u.test(opening);
  return nounPhrase(tokens, { from: from + size - (isContracted ? 1 : 0), to });
}

const ANNOUNCING =
  /^(?:quant (?:aux?|a)|concernant|pour ce qui (?:est|concerne) (?:du|des|de)|pour ce qui concerne|s'agissant (?:du|des|de)|en ce qui concerne|au sujet (?:du|des|de)|cote)(?![a-z])/u;

/** « Les deux autres secteurs suivront en mai »: it is what was named, done for them. */
export function isNextInTurn(
  search: ObjectSearch,
  { group, span }: Clause,
  phrase: NounPhrase | null,
): boolean {
  const isBare = isVerb(group.verb, 'follow') && group.voice === 'active' && group.modal === null;
  if (!isBare || (phrase?.senses.length ?? 0) > 0) return false;
  return group.tense !== 'past' && phraseAfter(search, group.last + 1, span.to) === null;
}
