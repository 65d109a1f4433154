import { isAddressed } from './addressees';
import { isStaff } from './body-ends';
import { isApproaching } from './approached';
import { PARTNER_CUES } from '../../lexicon/body-words';
import type { PartnerMention } from './partner-mention';
import type { Token } from '../grammar/tokens';
import { ARTICLES } from '../grammar/words';
import { isNameWord } from './names';

/** « les élus de la CNL et ceux de la Clcv ». */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  const isThose = ['ceux', 'celles'].includes(tokens[at]?.low ?? '');
  return (
    isThose &&
    tokens.slice(Math.max(at - 8, 0), at).some((_, back) => isStaff(tokens, at - 1 - back))
  );
}

/** Whether what stands before a name makes it a body. */
export function isBodyPlace(
  tokens: readonly Token[],
  start: number,
  found: readonly PartnerMention[],
): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  const isGoverned = PARTNER_CUES.has(before.low) || isApproaching(before);
  if (isGoverned || isAddressed(tokens, start)) return true;
  if (['de', "d'", 'à'].includes(before.low) && tokens[start - 2]?.low === 'auprès') return true;
  const isOf = ['de', "d'"].includes(before.low);
  if (isOf && (isStaff(tokens, start - 2) || isOfOthers(tokens, start - 2))) return true;
  // « les représentants de la CNL et de la Clcv »
  const link = ['de', "d'"].includes(before.low) ? start - 2 : start - 1;
  const isListed = [',', 'et', 'ou'].includes(tokens[link]?.low ?? '');
  return isListed && found.some(({ to }) => to === link || isWhere(tokens, to, link));
}

/** « Vilogia dans le Nord et Habitat 18 », « … en région lyonnaise et … »: where the first of two is. */
function isWhere(tokens: readonly Token[], from: number, to: number): boolean {
  const [preposition, ...words] = tokens.slice(from, to);
  if (!['en', 'dans', 'à'].includes(preposition?.low ?? '') || words.length > 4) return false;
  const [first, ...others] = words.filter(({ low }) => !ARTICLES.has(low));
  const isRegion = first?.key === 'region' && others.length === 1;
  return isRegion || (isNameWord(first) && others.every(isNameWord));
}
