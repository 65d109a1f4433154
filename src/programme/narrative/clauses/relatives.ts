import { isVerb } from '../../lexicon/verbs';
import type { Span } from './clause';
import type { Token } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';
import { DETERMINERS } from '../words/words';
import { NUMBER_WORDS } from '../../../lib/number-words';

const WHO: ReadonlySet<string> = new Set('qui lequel laquelle lesquels lesquelles'.split(' '));

/** « …, qui rendra son rapport en juin », « …, dont la réponse est attendue »: a step of its own. */
export function isToldRelative(tokens: readonly Token[], group: VerbGroup): boolean {
  const { tense, modal, verb, negation } = group;
  const isDue = tense === 'future' || modal?.sense === 'must' || verb.sense === 'await';
  // « l’avis de l’ABF, qui doit nous parvenir sous six semaines »: when it is awaited.
  return isDue && negation === 'none' && !isVerb(verb, 'arrive') && relativeAt(tokens, group) >= 0;
}

/** « la MSA, dont la réponse … »: whose it is stands before the comma. */
export function isWhose(tokens: readonly Token[], subject: Span): boolean {
  return tokens[subject.from - 1]?.low === 'dont';
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
