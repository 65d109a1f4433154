import { APPROACHING } from '../../lexicon/approach-verbs';
import { skipAdverbs } from '../grammar/adverbs';
import { finiteForm, knownParticipleOf } from '../grammar/conjugation';
import type { Token } from '../grammar/tokens';

/** « rencontré déjà » is two words. */
const MOST_ADVERBS = 3;

/** « nous avons contacté Scalis »: who is approached is a body. */
export function isApproaching({ low }: Token): boolean {
  return APPROACHING.has((knownParticipleOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '');
}

/** « nous avons rencontré récemment la mairie »: what begins at `at` is whom one turned to. */
export function isApproached(tokens: readonly Token[], at: number): boolean {
  for (let verb = at - 1; verb >= Math.max(at - 1 - MOST_ADVERBS, 0); verb -= 1) {
    const token = tokens[verb];
    if (token !== undefined && isApproaching(token)) return skipAdverbs(tokens, verb + 1) === at;
  }
  return false;
}
