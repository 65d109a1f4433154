import { NUMBER_WORDS } from '../../../lib/number-words';
import {
  ENTERING_VERBS,
  POLICY_GIFTS,
  POLICY_HEADS,
  POLICY_NAMES,
  POLICY_TAKERS,
  POLICY_WORDS,
} from '../../lexicon/policy-words';
import { CHOOSING_PLACES, SITE_HEADS } from '../../lexicon/site-words';
import type { Span } from '../clauses/clause';
import { finiteForm, knownInfinitive, knownParticipleOf } from '../grammar/conjugation';
import { buildPhraseTable, matchPhrase } from '../grammar/phrase-table';
import type { Token } from '../grammar/tokens';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  VERB_ADVERBS,
} from '../grammar/words';
import { headOf } from './body-heads';
import { isNameWord, nameEnd } from './names';

/** « le programme Petites villes de demain », « France Relance »: what pays, no place and no body. */
export function policyNames(tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap((_, at): readonly Span[] => {
    const span = namedPolicy(tokens, at) ?? headedPolicy(tokens, at);
    return span === null ? [] : [span];
  });
}

const NAMES = buildPhraseTable(POLICY_NAMES.map((name) => [name, name]));

/** A name everybody knows, unless a body or a building bears it: « la résidence Cœur de ville ». */
function namedPolicy(tokens: readonly Token[], at: number): Span | null {
  const found = matchPhrase(tokens, at, NAMES);
  const before = tokens[at - 1];
  if (found === null || before === undefined || !isNameWord(tokens[at])) return null;
  const isOfBody = headOf(tokens, at - 1)?.length === 1;
  const isBuilding = SITE_HEADS.has(before.key) && !POLICY_HEADS.has(before.key);
  const isInName = at > 1 && isNameWord(before) && before.capitals === 'first';
  if (isOfBody || isBuilding || isInName) return null;
  // « avec Leader Habitat » is a body.
  const isWord = found.length === 1 && tokens[at].capitals !== 'all';
  return isWord && !isAfterHead(tokens, at) ? null : { from: at, to: at + found.length };
}

function isAfterHead(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((place) => POLICY_HEADS.has(tokens[place]?.key ?? ''));
}

/** « le programme Quartiers productifs »: a name that no building has; null for one that may be. */
function headedPolicy(tokens: readonly Token[], at: number): Span | null {
  const name = tokens[at + 1]?.text === '«' ? at + 2 : at + 1;
  const first = tokens[name];
  if (!POLICY_HEADS.has(tokens[at]?.key ?? '') || !isNameWord(first)) return null;
  const isPolicy =
    POLICY_WORDS.has(first.key) ||
    goesOnSmall(tokens, nameEnd(tokens, name)) ||
    isGiving(tokens, at) ||
    isEntered(tokens, at);
  return isPolicy ? { from: at, to: smallEnd(tokens, nameEnd(tokens, name)) } : null;
}

/** « Petites villes »: a building has capitals throughout. */
function goesOnSmall(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitals !== 'none') return false;
  const isSmall = [PREPOSITIONS, DETERMINERS, COORDINATORS, SUBORDINATORS, VERB_ADVERBS].some(
    (words) => words.has(token.low),
  );
  const isVerb = finiteForm(token.low) !== null || knownParticipleOf(token.low) !== null;
  const isClitic = /^(?:s[e']|n[e']|y|en|qu[ie']|que|dont|où)$/u.test(token.low);
  return !isSmall && !isVerb && !isClitic && !(token.low in NUMBER_WORDS);
}

/** Past the small words of the name: « villes de demain ». */
function smallEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const isLink = ['de', "d'"].includes(tokens[at]?.low ?? '');
    const next = isLink ? at + 1 : at;
    if (!goesOnSmall(tokens, next)) return at;
    at = next + 1;
  }
}

/** « les crédits du programme … », « au titre du programme … » */
function isGiving(tokens: readonly Token[], at: number): boolean {
  const isOf = ['du', 'de', "d'"].includes(tokens[at - 1]?.low ?? '');
  const link = tokens[at - 1]?.low === "l'" && tokens[at - 2]?.low === 'de';
  const gift = tokens[link ? at - 3 : at - 2]?.key ?? '';
  return (isOf || link) && POLICY_GIFTS.has(gift);
}

/** « la commune a rejoint le programme … », « elle est retenue dans le programme … » */
function isEntered(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  const isTaker = before.some(({ key }) => POLICY_TAKERS.has(key));
  return isTaker && before.slice(-4).some(({ low }) => isEntering(low));
}

function isEntering(low: string): boolean {
  const verb = knownParticipleOf(low) ?? finiteForm(low)?.verb ?? knownInfinitive(low);
  const { infinitive = '' } = verb ?? {};
  return CHOOSING_PLACES.has(infinitive) || ENTERING_VERBS.has(infinitive);
}
