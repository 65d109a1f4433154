import { DEMONYMS, SIDES_OF_REGIONS } from '../../lexicon/places';
import type { Token } from '../words/tokens';

/** « vert », « central », « vendômois »: which part of the region. */
export function isSide(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capitals !== 'none') return false;
  return SIDES_OF_REGIONS.has(token.key) || isDemonym(token);
}

/** « vendômois », « berrichonne »: of a land or of its people. */
export function isDemonym(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (DEMONYMS.has(token.key)) return true;
  return false;
}
