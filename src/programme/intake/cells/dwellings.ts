import { collapseSpaces } from '../../../lib/text';
import { labelled, LABELS } from '../../reading/written-words';
import type { ActionWords } from './action-words';
import { readBareDwellings, readDwellings, readWholeNumber } from './read-quantities';

/** A site with the dwellings counted beside it: « Bruyères (14 lgts) ». */
export interface CountedSite {
  readonly words: string;
  readonly count: number;
}

const COUNTED = /^(.*\p{L}.*?)\s*(?:\(([^()]*)\)|[–:-]\s+([^–:()-]*))$/u;

/** A cell of sites or places without the counts of dwellings, and these counts. */
export function withoutCounts(cell: string): {
  readonly text: string;
  readonly counted: readonly CountedSite[];
} {
  const counted: CountedSite[] = [];
  const parts = cell.split(/([;,\n])/u).map((part) => {
    const words = collapseSpaces(part);
    const [, name = '', inBrackets, afterDash] = COUNTED.exec(words) ?? [];
    const count = readBareDwellings(inBrackets ?? afterDash ?? '');
    if (count === null) return part;
    counted.push({ words, count });
    return name;
  });
  return counted.length === 0 ? { text: cell, counted } : { text: parts.join(''), counted };
}

/**
 * The dwellings that the cell of the row says, then its title, then its only counted site, then its
 * comments; and the words whose count is not written: those of other sites, or of a site said once for several rows.
 */
export function dwellingsOfRow(
  words: ActionWords,
  counted: readonly CountedSite[],
): { readonly dwellings: number | null; readonly remarks: readonly string[] } {
  const dwellings = saidDwellings(words, counted);
  const [site, other] = counted;
  const isTold = other === undefined && site?.count === dwellings;
  const isUnread = words.dwellings !== '' && dwellings === null;
  return {
    dwellings,
    remarks: [
      ...(isUnread ? [labelled(LABELS.dwellings, words.dwellings)] : []),
      ...(isTold ? [] : counted.map((one) => one.words)),
    ],
  };
}

function saidDwellings(
  { dwellings, title, comments, siblings }: ActionWords,
  counted: readonly CountedSite[],
): number | null {
  if (dwellings !== '') return readWholeNumber(dwellings);
  const inTitle = readDwellings(title);
  if (inTitle !== null || siblings > 0) return inTitle;
  const [site, other] = counted;
  if (site !== undefined) return other === undefined ? site.count : null;
  return comments.map(readDwellings).find((count) => count !== null) ?? null;
}
