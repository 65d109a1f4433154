import { collapseSpaces, fold } from '../../../lib/text';
import { findTerms } from '../../names/term-index';
import type { ReadingContext } from '../../reading/reading-context';
import type { ActionWords } from './action-words';
import { readPartner } from './read-partners';

const DECIDING = /decision|arbitrage|deliberation|accord|avis|validation/u;

/** Who decides: as typed, or a partner that the title names after the decision; `''` when nobody is named. */
export function deciderOf(
  { decisionMaker, title }: ActionWords,
  { references }: ReadingContext,
): string {
  if (decisionMaker !== '')
    return readPartner(collapseSpaces(decisionMaker), references, null).name;
  const at = fold(title).search(DECIDING);
  const named = findTerms(title, references.partners).find(({ start }) => at >= 0 && start > at);
  return named?.value.name ?? '';
}
