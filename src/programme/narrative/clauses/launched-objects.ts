import type { ReadSentence } from './clause';
import type { Unit } from './units';

/** « le suivi fait l’objet d’un appel d’offres, qui a été lancé »: the launch is what was done. */
export function isObjectLaunched(
  { tokens, dependent }: Pick<ReadSentence, 'tokens' | 'dependent'>,
  { clause, span }: Pick<Unit, 'clause' | 'span'>,
): boolean {
  if (!clause.group.verb.infinitive.startsWith("faire l'objet")) return false;
  return dependent.some(
    ({ first, verb, voice }) =>
      first > clause.group.last &&
      first < span.to &&
      tokens[first - 1]?.low === 'qui' &&
      verb.sense === 'launch' &&
      voice === 'passive',
  );
}
