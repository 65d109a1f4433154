import type { Clause, Span } from './clause';
import { type ObjectSearch, phraseAfter } from './object-phrases';
import { type NounPhrase, nounPhrase } from './phrases';
import { keysFrom } from './tokens';

/** « quant aux séances de relaxation, elles débuteront … »: the frame says what the pronoun is. */
export function announcedPhrase({ sentence }: ObjectSearch, { from, to }: Span): NounPhrase | null {
  const opening = ANNOUNCING.exec(keysFrom(sentence.tokens, from, 5))?.[0] ?? '';
  if (opening === '') return null;
  const size = opening.trim().split(' ').length;
  const isContracted = /(?:aux?|du|des)$/u.test(opening);
  return nounPhrase(sentence.tokens, { from: from + size - (isContracted ? 1 : 0), to });
}

const ANNOUNCING =
  /^(?:quant (?:aux?|a)|concernant|pour ce qui (?:est|concerne) (?:du|des|de)|pour ce qui concerne|s'agissant (?:du|des|de)|en ce qui concerne|au sujet (?:du|des|de)|cote)(?![a-z])/u;

/** « suivront », « passeront »: their turn comes. */
const FOLLOWING: ReadonlySet<string> = new Set(['suivre', 'passer']);

/** « Les deux autres secteurs suivront en mai »: it is what was named, done for them. */
export function isNextInTurn(
  search: ObjectSearch,
  { group, span }: Clause,
  phrase: NounPhrase | null,
): boolean {
  const isBare =
    FOLLOWING.has(group.verb.infinitive) && group.voice === 'active' && group.modal === null;
  if (!isBare || (phrase?.senses.length ?? 0) > 0) return false;
  return group.tense !== 'past' && phraseAfter(search, group.last + 1, span.to) === null;
}
