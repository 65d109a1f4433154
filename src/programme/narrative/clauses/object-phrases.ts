import lists from './words.json';
import { NUMBER_WORDS } from '../../../lib/number-words';
import { skipAdverbs } from '../words/adverbs';
import type { ReadSentence, Span } from './clause';
import { MONTH_KEYS } from '../../lexicon/times';
import { type NounPhrase, nounPhrase } from './phrases';
import type { Token } from '../words/tokens';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../words/words';

export const OBJECT_OPENERS: ReadonlySet<string> = new Set("le la les l' un une".split(' '));

/** What an object is looked for in. */
export interface ObjectSearch {
  readonly sentence: ReadSentence;
  /** The dated words of the sentence: a date is no object. */
  readonly dated: readonly Span[];
}

/** The first noun phrase after the verb, past « à », « sur », « de »; a date is no object. */
export function phraseAfter(
  { sentence, dated }: ObjectSearch,
  from: number,
  to: number,
): NounPhrase | null {
  const { tokens } = sentence;
  const aside = afterAside({ sentence, dated }, skipAdverbs(tokens, from));
  let at = aside;
  // « ont convenu d’un protocole »
  if (tokens[at]?.low === "d'" && ['un', 'une'].includes(tokens[at + 1]?.low ?? '')) at += 1;
  if (tokens[at - 1]?.low === 'pas' && ['de', "d'"].includes(tokens[at]?.low ?? '')) at += 1;
  const first = tokens[at];
  const isDate = dated.some((span) => at >= span.from && at < span.to);
  if (!first || at >= to || isDate || SUBORDINATORS.has(first.low)) return null;
  if (first.kind === 'mark' && first.text !== '«') return null;
  if (PREPOSITIONS.has(first.low) && !['des', 'du', 'au', 'aux'].includes(first.low)) return null;
  const phrase = nounPhrase(tokens, { from: at, to });
  return phrase && !MONTH_KEYS.has(phrase.noun) && !TIMES.has(phrase.noun) ? phrase : null;
}

/** « ont suivi, du 2 au 6 mars, un stage »: past an aside that only says when. */
function afterAside({ sentence, dated }: ObjectSearch, at: number): number {
  const { tokens } = sentence;
  // « assure depuis le 22 février un cycle »: the adverb before belongs to the date.
  const next = dated.find(({ from, to }) => from === at || (from === at - 1 && to > at));
  // « ouvre en mars, pour l’agence, le premier cycle »
  if (next !== undefined) return afterDate(tokens, next) ?? at;
  if (tokens[at]?.low === 'avec') return afterCompany({ sentence, dated }, at) ?? at;
  if (tokens[at]?.text !== ',') return at;
  const date = dated.find(({ from }) => from === at + 1);
  if (date !== undefined && tokens[date.to]?.text === ',') return date.to + 1;
  return afterSetOff(tokens, at) ?? at;
}

/** « prépare avec nous le forum », « a choisi avec la Ville deux immeubles »; null without an object. */
function afterCompany({ sentence, dated }: ObjectSearch, avec: number): number | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, place) => {
    const before = tokens[place - 1];
    const opens =
      OBJECT_OPENERS.has(token.low) || token.low in NUMBER_WORDS || token.kind === 'number';
    const isFree =
      before?.kind === 'word' &&
      !['et', 'ou'].includes(before.low) &&
      !PREPOSITIONS.has(before.low) &&
      !DETERMINERS.has(before.low);
    const isDate = dated.some(({ from, to }) => place >= from && place < to);
    const isDay = WEEKDAYS.has(tokens[place + 1]?.low ?? '');
    return place > avec + 1 && opens && isFree && !isDate && !isDay;
  });
  const between = tokens.slice(avec, Math.max(at, avec));
  const isPlain = between.every(({ kind }) => kind !== 'mark') && between.length < LONGEST_COMPANY;
  return at < 0 || !isPlain ? null : at;
}

const WEEKDAYS: ReadonlySet<string> = new Set(lists.weekdays);

/** The object that stands after a date, and after what two commas set off; null without one. */
function afterDate(tokens: readonly Token[], { to }: Span): number | null {
  if (OBJECT_OPENERS.has(tokens[to]?.low ?? '')) return to;
  return afterSetOff(tokens, to);
}

/** « nous envisageons, pour les trois agences, la mise en service »; null without an object there. */
function afterSetOff(tokens: readonly Token[], comma: number): number | null {
  const isSetOff = tokens[comma]?.text === ',' && PREPOSITIONS.has(tokens[comma + 1]?.low ?? '');
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  if (!isSetOff || close < 0 || close - comma > LONGEST_ASIDE) return null;
  return OBJECT_OPENERS.has(tokens[close + 1]?.low ?? '') ? close + 1 : null;
}
/** In words. */
const LONGEST_COMPANY = 14;

/** In words: what is longer is no aside. */
const LONGEST_ASIDE = 9;

/** « deux fois » counts, it is no object. */
const TIMES: ReadonlySet<string> = new Set(lists.times);
