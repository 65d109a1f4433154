import { finiteForm } from '../grammar/conjugation';
import { MONTH_KEYS } from '../../lexicon/month-words';
import { DEMONYMS, NO_DEMONYMS, SIDES_OF_REGIONS } from '../../lexicon/territory-words';
import { NOUN_TABLE, singularOf } from '../grammar/nouns';
import type { Token } from '../grammar/tokens';

/** « vert », « central », « vendômois »: which part of the region. */
export function isSide(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capitals !== 'none') return false;
  return SIDES_OF_REGIONS.has(token.key) || isDemonym(token);
}

const DEMONYM = /\p{L}{2}(?:(?:ien|een)(?:ne)?|(?:ais|ois|ain|in|an|and|ard)e?)$/u;

/** « vendômois », « berrichonne »: of a land or of its people. */
export function isDemonym(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (DEMONYMS.has(token.key)) return true;
  const isWord = token.capitals === 'none' && DEMONYM.test(token.key);
  if (!isWord || NO_DEMONYMS.has(token.key) || MONTH_KEYS.has(token.key)) return false;
  return finiteForm(token.low) === null && !NOUN_TABLE.has(singularOf(token.key));
}
