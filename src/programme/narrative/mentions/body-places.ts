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

/** « confié à Urbanis et au Crehpsy » */
function isAddressedToo(
  tokens: readonly Token[],
  start: number,
  found: readonly PartnerMention[],
): boolean {
  const isTo = ['à', 'au', 'aux'].includes(tokens[start - 1]?.low ?? '');
  const link = start - 2;
  if (!isTo || !['et', ','].includes(tokens[link]?.low ?? '')) return false;
  const before = found.find(({ to }) => to === link);
  return (
    before !== undefined && [before.from, before.from - 1].some((at) => isAddressed(tokens, at))
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
  if (isGoverned || isAddressed(tokens, start) || isListedAfter(tokens, start - 1)) return true;
  if (['de', "d'", 'à'].includes(before.low) && tokens[start - 2]?.low === 'auprès') return true;
  const isOf = ['de', "d'"].includes(before.low);
  if (isOf && (isStaff(tokens, start - 2) || isOfOthers(tokens, start - 2))) return true;
  if (isAddressedToo(tokens, start, found)) return true;
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

/** « trois associations ont été retenues : Coallia, … »: the list names the bodies announced. */
function isListedAfter(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (mark !== ':' && mark !== '(') return false;
  return tokens.slice(0, at).some(({ key }) => ANNOUNCED_BODIES.has(key));
}

const ANNOUNCED_BODIES: ReadonlySet<string> = new Set(
  'associations partenaires structures organismes bailleurs prestataires operateurs candidats laureats'.split(
    ' ',
  ),
);
