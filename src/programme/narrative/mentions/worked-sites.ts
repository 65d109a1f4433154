import { MONTH_KEYS } from '../../lexicon/month-words';
import { CHOOSING_PLACES, URBAN_PROGRAMMES, WORKS_VERBS } from '../../lexicon/site-words';
import { findTerms } from '../../names/term-index';
import { type References, unverifiedSite } from '../../names/references';
import { headOf } from './body-heads';
import { knownParticipleOf } from '../grammar/conjugation';
import { capitalised, isAcronym, isNameWord, lowerCapitals, nameEnd } from './names';
import { NOUN_TABLE, singularOf } from '../grammar/nouns';
import type { NamedSentence } from './partner-mention';
import type { SiteMention } from './place-mention';
import { joinKeys, type Token, textOf } from '../grammar/tokens';
import {
  ARTICLES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../grammar/words';

/** « Le Mirail sera démoli », « Bellevue est retenu au titre du NPNRU »: only a place is. */
export function workedSite(
  { text, tokens }: NamedSentence,
  references: References,
  at: number,
): SiteMention | null {
  if (!opensClause(tokens, at) || !isOwnName(tokens, at)) return null;
  const to = nameEnd(tokens, at);
  if (!isWorkedOn(tokens, to)) return null;
  const from = isArticle(tokens[at - 1]) ? at - 1 : at;
  const words = lowerCapitals(textOf(text, tokens.slice(from, to)));
  if (findTerms(words, references.partners).length > 0) return null;
  return { from, to, site: unverifiedSite(capitalised(words)), isKnown: false };
}

function isArticle(token: Token | undefined): boolean {
  return ['le', 'la', 'les', "l'"].includes(token?.low ?? '');
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = isArticle(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
  return before === undefined || [',', ';', ':'].includes(before.text);
}

function isOwnName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isNameWord(token) || isAcronym(tokens[at]) || MONTH_KEYS.has(token.key)) return false;
  const isSmall = [ARTICLES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, VERB_ADVERBS].some(
    (words) => words.has(token.low),
  );
  return !isSmall && headOf(tokens, at) === null && !NOUN_TABLE.has(singularOf(token.key));
}

/** « sera démoli », « a été retenu au titre du NPNRU » from `at`. */
function isWorkedOn(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (AUXILIARIES.has(tokens[place]?.low ?? '') || VERB_ADVERBS.has(tokens[place]?.low ?? ''))
    place += 1;
  const isPassive = tokens.slice(at, place).some(({ low }) => BEING.has(low));
  const verb = knownParticipleOf(tokens[place]?.low ?? '')?.infinitive ?? '';
  if (!isPassive) return false;
  const after = joinKeys(tokens.slice(place + 1, place + 8));
  return WORKS_VERBS.has(verb) || (CHOOSING_PLACES.has(verb) && URBAN_PROGRAMMES.test(after));
}

const BEING: ReadonlySet<string> = new Set(
  'est sont sera seront serait seraient été être'.split(' '),
);
const AUXILIARIES: ReadonlySet<string> = new Set([
  ...BEING,
  ..."a ont va vont doit doivent devrait devraient pourrait pourraient n' ne".split(' '),
]);
