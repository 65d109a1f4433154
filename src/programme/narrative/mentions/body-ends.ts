import { finiteForm } from '../grammar/conjugation';
import { STAFF_NOUNS } from '../../lexicon/body-words';
import { DUTIES } from '../../lexicon/duty-words';
import { singularOf } from '../grammar/nouns';
import type { Token } from '../grammar/tokens';
import { ARTICLES } from '../grammar/words';

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

/** « la Direction de la Gestion locative »: its name goes on over the adjective. */
export function adjectivesEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdjective(tokens[at])) at += 1;
  return isPairedAdjective(tokens, at) ? at + 2 : at;
}

/** « la Direction Administrative et Financière »: two adjectives make one name. */
function isPairedAdjective(tokens: readonly Token[], at: number): boolean {
  const [before, link, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBoth = [before, after].every(
    (token) => token?.capitals !== 'all' && PAIRED_ENDING.test(token?.key ?? ''),
  );
  return link?.low === 'et' && isBoth;
}

const PAIRED_ENDING = /\p{L}{3}(?:iere?|ive?|ale?|elle?|ique|aire|rice)s?$/u;

/** « le service communication », « le pôle gestion locative »: what a department of the landlord does. */
export function functionEnd(tokens: readonly Token[], from: number): number | null {
  const isFunction = tokens[from]?.capitals === 'none' && isDuty(tokens[from]);
  if (!isFunction) return null;
  let at = from + 1;
  while (isAdjective(tokens[at])) at += 1;
  // « le service habitat de la Ville » is the town’s.
  return ['de', 'du', "d'", 'des'].includes(tokens[at]?.low ?? '') ? null : at;
}

/** Whether a word tells what a department of the landlord does: « communication », « juridique ». */
export function isDuty(token: Token | undefined): boolean {
  return DUTIES.has(token?.key ?? '') || DUTIES.has(singularOf(token?.key ?? ''));
}

/** « les directions juridique et financière »: the adjective of one of them; « sociaux » is of all. */
export function oneAdjectiveEnd(tokens: readonly Token[], at: number): number | null {
  const isOne = isAdjective(tokens[at]) && !/[sx]$/u.test(tokens[at]?.key ?? '');
  return isOne ? at + 1 : null;
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
