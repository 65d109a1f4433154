import { collapseSpaces } from '../../../lib/text';
import { readBareDwellings } from './read-quantities';

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
