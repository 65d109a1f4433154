import { APPROACHING } from '../../lexicon/approach-verbs';
import { finiteForm, knownParticipleOf } from '../grammar/conjugation';
import type { Token } from '../grammar/tokens';

/** « nous avons contacté Scalis »: who is approached is a body. */
export function isApproaching({ low }: Token): boolean {
  return APPROACHING.has((knownParticipleOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '');
}
