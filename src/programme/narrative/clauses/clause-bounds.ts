import { type Token, buildPhraseTable, matchPhrase, skipAdverbs } from '../words/tokens';
import type { Span } from './clause';
import { isLink } from './subjects';
import type { VerbGroup } from '../words/verb-group';
import { LINKING_PHRASES, DETERMINERS } from '../words/nouns';
import { isVerb } from '../../lexicon/verbs';
import { NUMBER_WORDS } from '../../../lib/number-words';

/** What a clause ends at. */
export interface Bounds {
  readonly tokens: readonly Token[];
  readonly brackets: ReadonlySet<number>;
}

/** Where the clause of `after` begins: the last link whose rest can be its subject. */
export function boundary(cutting: Bounds, before: VerbGroup, after: VerbGroup): number {
  const { tokens, brackets } = cutting;
  for (const mark of [';', ':']) {
    const stop = tokens.findLastIndex(
      ({ text }, at) => at > before.last && at < after.first && text === mark && !brackets.has(at),
    );
    if (stop >= 0) return stop;
  }
  for (let at = after.first - 1; at > before.last; at -= 1) {
    const token = tokens[at];
    if (!token || brackets.has(at) || !isLink(token)) continue;
    const isPair = isLink(tokens[at - 1] ?? token) && at - 1 > before.last;
    return isPair ? at - 1 : at;
  }
  return after.first;
}

/** The first word that is no link, no adverb and no linking phrase. */
export function skipLinking(tokens: readonly Token[], { from, to }: Span): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const phrase = matchPhrase(tokens, at, LINKING_TABLE);
    const next = skipAdverbs(tokens, at);
    if (token && isLink(token)) at += 1;
    else if (phrase !== null) at += phrase.length;
    else if (next > at && next <= to) at = next;
    else break;
  }
  return at;
}

const LINKING_TABLE = buildPhraseTable(LINKING_PHRASES.map((words) => [words, words]));
const WHO: ReadonlySet<string> = new Set('qui lequel laquelle lesquels lesquelles'.split(' '));

/** « …, qui rendra son rapport en juin », « …, dont la réponse est attendue »: a step of its own. */
export function isToldRelative(tokens: readonly Token[], group: VerbGroup): boolean {
  const { tense, modal, verb, negation } = group;
  const isDue = tense === 'future' || modal?.sense === 'must' || verb.sense === 'await';
  // « l’avis de l’ABF, qui doit nous parvenir sous six semaines »: when it is awaited.
  return isDue && negation === 'none' && !isVerb(verb, 'arrive') && relativeAt(tokens, group) >= 0;
}

/** Where the relative pronoun of a verb stands, right after a comma; -1 without one. */
function relativeAt(tokens: readonly Token[], { first }: VerbGroup): number {
  const at = WHO.has(tokens[first - 1]?.low ?? '')
    ? first - 1
    : tokens.findLastIndex(({ low }, place) => place < first && low === 'dont');
  const isNear = at > 0 && tokens.slice(at, first).every(({ kind }) => kind !== 'mark');
  return isNear && tokens[at - 1]?.text === ',' ? at : -1;
}

/**
 * « huit logements au CCAS, qui seront livrés »: the last noun phrase before « qui » of its number;
 * null when the verb has a subject of its own.
 */
export function antecedentOf(tokens: readonly Token[], group: VerbGroup): Span | null {
  const at = relativeAt(tokens, group);
  if (at < 0 || !WHO.has(tokens[at]?.low ?? '')) return null;
  const to = at - 1;
  for (let from = to - 1; from >= 0; from -= 1) {
    const { low = '', kind } = tokens[from] ?? {};
    const isCount = kind === 'number' || (low in NUMBER_WORDS && low !== 'un' && low !== 'une');
    const isSeveral = isCount || ['les', 'des', 'aux', 'ces', 'nos', 'plusieurs'].includes(low);
    const opens = isCount || DETERMINERS.has(low) || low === 'au' || low === 'du';
    if (opens && isSeveral === (group.person === 'they')) return { from, to };
  }
  return null;
}
