import { isVerb } from '../../lexicon/verbs';
import type { Clause, Span } from '../clauses/clause';
import { type ObjectSearch, phraseAfter } from '../clauses/object-phrases';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { joinKeys, keysFrom, type Token } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';

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

/** « suivront », « passeront »: their turn comes. */
export const FOLLOWING: ReadonlySet<string> = new Set(['suivre', 'passer', 'enchaîner']);

/** « La Beauce en bénéficiera », « l’aura à la rentrée »: whom what was named is for, next. */
export function isGivenNext(
  tokens: readonly Token[],
  { verb, first, last, tense, voice }: VerbGroup,
): boolean {
  const clitics = tokens.slice(Math.max(first - 1, 0), last).map(({ low }) => low);
  const isOf = BENEFITING.has(verb.infinitive) && clitics.includes('en');
  const isHeld = HAVING.has(verb.infinitive) && clitics.some((low) => OBJECTS.has(low));
  // « les deux autres bassins seront concernés à la rentrée »
  if (isVerb(verb, 'concern') && voice === 'passive' && tense === 'future') return true;
  return voice === 'active' && tense !== 'past' && tense !== 'imperfect' && (isOf || isHeld);
}

const BENEFITING: ReadonlySet<string> = new Set(['bénéficier', 'disposer', 'profiter']);
const HAVING: ReadonlySet<string> = new Set(['avoir', 'accueillir', 'recevoir', 'connaître']);
const OBJECTS: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'"]);

/** « Les deux autres secteurs suivront en mai »: it is what was named, done for them. */
export function isNextInTurn(
  search: ObjectSearch,
  { group, span }: Clause,
  phrase: NounPhrase | null,
): boolean {
  const { tokens } = search.sentence;
  if (isGivenNext(tokens, group) && (phrase?.senses.length ?? 0) === 0) return true;
  const isBare =
    FOLLOWING.has(group.verb.infinitive) && group.voice === 'active' && group.modal === null;
  if (!isBare || (phrase?.senses.length ?? 0) > 0) return false;
  return group.tense !== 'past' && phraseAfter(search, group.last + 1, span.to) === null;
}
