import lists from './words.json';
import { NUMBER_WORDS } from '../../../lib/number-words';
import type { Span, ReadSentence } from './clause';
import { EMPTY_NOUNS, OUTER_NOUNS, MEETING_NOUNS, type NounSense } from '../../lexicon/nouns';
import * as nouns from '../words/nouns';
import { isLow, joinKeys, type Token, skipAdverbs } from '../words/tokens';
import { infinitiveOf } from '../words/conjugation';
import { MONTH_KEYS } from '../../lexicon/times';

/** A noun phrase and what its first noun names. */
export interface NounPhrase extends Span {
  /** Where the first noun stands. */
  readonly head: number;
  /** The noun, folded and singular; « appel d’offres » is one. */
  readonly noun: string;
  readonly senses: readonly NounSense[];
  readonly isPlural: boolean;
  /** « les premières … »: the first of several. */
  readonly isFirst: boolean;
  readonly isIndefinite: boolean;
  /** « le travail de sensibilisation »: the noun stands inside another. */
  readonly isInner: boolean;
}

const PLURALS: ReadonlySet<string> = new Set(lists.plurals);
const LONGEST_NOUN = 5;

/** Reads the noun phrase that begins at `from`; null when no noun stands there. */
export function nounPhrase(tokens: readonly Token[], { from, to }: Span): NounPhrase | null {
  let at = from;
  let isPlural = false;
  let isFirst = false;
  while (at < to) {
    const token = tokens[at];
    if (!token) return null;
    const isCount =
      token.kind === 'number' ||
      nouns.LONG_NUMBER.test(token.low) ||
      (token.low in NUMBER_WORDS && !['un', 'une'].includes(token.low));
    const opens =
      nouns.DETERMINERS.has(token.low) || nouns.LEADING_ADJECTIVES.has(token.low) || isCount;
    if (!opens || nouns.NOUN_TABLE.has(nouns.singularOf(joinKeys(tokens.slice(at, at + 2))))) break;
    // « de nouveaux ateliers »
    const isSeveral = nouns.LEADING_ADJECTIVES.has(token.low) && /[sx]$/u.test(token.low);
    if (PLURALS.has(token.low) || isCount || isSeveral) isPlural = true;
    if (nouns.FIRST_WORDS.has(token.low)) isFirst = true;
    at += 1;
  }
  const head = tokens[at];
  // « Réunions avec les locataires : de juin à décembre »: notes do without the article.
  if (at === from && head !== undefined && nouns.isPluralForm(head.key)) isPlural = true;
  if (at >= to || head?.kind !== 'word' || nouns.PREPOSITIONS.has(head.low)) return null;
  const { noun, length } = nounAt(tokens, at, to);
  const inner = innerNoun(tokens, { noun, at: at + length, to });
  const isIndefinite =
    isLow(tokens[from], 'un', 'une', 'des', 'plusieurs', 'quelques') ||
    tokens[from]?.kind === 'number';
  if (inner)
    return {
      ...inner,
      from,
      to,
      isPlural: inner.isPlural || isPlural,
      isFirst,
      isIndefinite,
      isInner: EMPTY_NOUNS.has(noun),
    };
  const senses = nouns.NOUN_TABLE.get(noun)?.senses ?? [];
  return { from, to, head: at, noun, senses, isPlural, isFirst, isIndefinite, isInner: false };
}

/** Whether several of these come one after the other. */
export function isSeries(phrase: NounPhrase): boolean {
  return phrase.senses.includes('series') || (phrase.isPlural && MEETING_NOUNS.has(phrase.noun));
}

function nounAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly noun: string; readonly length: number } {
  for (let length = Math.min(LONGEST_NOUN, to - at); length > 1; length -= 1) {
    const words = joinKeys(tokens.slice(at, at + length));
    const noun = nouns.NOUN_TABLE.has(words) ? words : nouns.singularOf(words);
    if (nouns.NOUN_TABLE.has(noun)) return { noun, length };
  }
  return { noun: nouns.singularOf(tokens[at]?.key ?? ''), length: 1 };
}

/** « le travail de sensibilisation »: the noun inside says what. */
function innerNoun(
  tokens: readonly Token[],
  { noun, at, to }: { readonly noun: string; readonly at: number; readonly to: number },
): NounPhrase | null {
  const isOf = isLow(tokens[at], 'de', "d'");
  const inner = isOf && OUTER_NOUNS.has(noun) ? nounPhrase(tokens, { from: at + 1, to }) : null;
  // « un travail de fond »: how, not what.
  const isDeed =
    inner !== null && (inner.senses.length > 0 || /(?:ion|ment|age)$/u.test(inner.noun));
  return EMPTY_NOUNS.has(noun) && !isDeed ? null : inner;
}

export const OBJECT_OPENERS: ReadonlySet<string> = new Set("le la les l' un une".split(' '));

/** The first noun phrase after the verb, past « à », « sur », « de »; a date is no object. */
export function phraseAfter(sentence: ReadSentence, from: number, to: number): NounPhrase | null {
  const { tokens, dated } = sentence;
  let at = afterAside(sentence, skipAdverbs(tokens, from));
  // « ont convenu d’un protocole »
  if (tokens[at]?.low === "d'" && isLow(tokens[at + 1], 'un', 'une')) at += 1;
  const first = tokens[at];
  const isDate = dated.some((span) => at >= span.from && at < span.to);
  if (!first || at >= to || isDate || nouns.SUBORDINATORS.has(first.low)) return null;
  if (first.kind === 'mark' && first.text !== '«') return null;
  if (nouns.PREPOSITIONS.has(first.low) && !['des', 'du', 'au', 'aux'].includes(first.low))
    return null;
  const phrase = nounPhrase(tokens, { from: at, to });
  return phrase && !MONTH_KEYS.has(phrase.noun) && !TIMES.has(phrase.noun) ? phrase : null;
}

/** « ouvre en mars, pour l’agence, le premier cycle »: past an aside that only says when. */
function afterAside({ tokens, dated }: ReadSentence, at: number): number {
  // « assure depuis le 22 février un cycle »: the adverb before belongs to the date.
  const next = dated.find(({ from, to }) => from === at || (from === at - 1 && to > at));
  return next !== undefined && OBJECT_OPENERS.has(tokens[next.to]?.low ?? '') ? next.to : at;
}

/** « deux fois » counts, it is no object. */
const TIMES: ReadonlySet<string> = new Set(lists.times);

/**
 * « démarre avec l’EPSM, pour le Soissonnais, le premier cycle »: the action that stands after what
 * completes the verb; null without one.
 */
export function latePhrase({ tokens, dated }: ReadSentence, span: Span): NounPhrase | null {
  const { low: opener = '' } = tokens[skipAdverbs(tokens, span.from)] ?? {};
  const isObject = ['des', 'du', 'de', "d'"].includes(opener);
  if (isObject || !(opener === ',' || nouns.PREPOSITIONS.has(opener))) return null;
  for (let at = span.from; at < span.to; at += 1) {
    const { low = '' } = tokens[at] ?? {};
    // « investi pour l’avenir en organisant un concours »: an object of another verb.
    if (nouns.SUBORDINATORS.has(low) || (tokens[at - 1]?.low === 'en' && low.endsWith('ant')))
      return null;
    // « avec la volonté de mener une opération »: a word of the complement.
    const before = tokens[at - 1]?.low ?? '';
    const isGoverned = nouns.PREPOSITIONS.has(before) || infinitiveOf(before) !== null;
    const isArticle = nouns.DETERMINERS.has(tokens[at]?.low ?? '');
    const isOpen = isArticle && !isGoverned && !dated.some(({ from }) => from === at);
    const phrase = isOpen ? nounPhrase(tokens, { from: at, to: span.to }) : null;
    if (phrase !== null && phrase.senses.length > 0) return phrase;
  }
  return null;
}
