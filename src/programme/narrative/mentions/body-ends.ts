import { finiteForm } from '../words/conjugation';
import { STAFF_NOUNS } from '../../lexicon/bodies';
import { singularOf } from '../words/nouns';
import type { Token } from '../words/tokens';
import { ARTICLES } from '../words/words';

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capitals === 'none' &&
    finiteForm(token.low) === null &&
    /(?:ale|al|aux|ique|iques|elle|els?|ive|aine|aire|aires|ienne|iere|rice|ois|oise|ais|aise)s?$/u.test(
      token.key,
    )
  );
}

/** « direction du développement social »: a complement and its adjective, no more. */
export function lowerCaseEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  if (isAdjective(tokens[at])) at += 1;
  if (!['de', 'du', 'des', "d'"].includes(tokens[at]?.low ?? '')) return at > from ? at : null;
  at += 1;
  while (ARTICLES.has(tokens[at]?.low ?? '')) at += 1;
  if (tokens[at]?.kind !== 'word') return null;
  at += 1;
  while (isAdjective(tokens[at]) || tokens[at]?.key === 'humaines') at += 1;
  return at;
}

/** « l’équipe mobile du Vinatier », « les élus de Toit et Joie »: people of a body. */
export function isStaff(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1].some((place) => STAFF_NOUNS.has(singularOf(tokens[place]?.key ?? '')));
}
