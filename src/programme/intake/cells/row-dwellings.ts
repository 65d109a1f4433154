import { labelled, LABELS } from '../../reading/written-words';
import type { ActionWords } from './action-words';
import { readDwellings, readWholeNumber } from './read-quantities';
import type { CountedSite } from './site-counts';

/** The dwellings of a row, and what its cells say of them besides. */
export interface RowDwellings {
  readonly dwellings: number | null;
  /** Words whose count is not written, for the comment. */
  readonly remarks: readonly string[];
}

/**
 * The dwellings that the cell of the row says, then its title, then its only counted site, then its
 * comments. Other counts beside sites, and that of a site said once for several rows, stay in words.
 */
export function dwellingsOfRow(words: ActionWords, counted: readonly CountedSite[]): RowDwellings {
  const dwellings = saidDwellings(words, counted);
  const [site, other] = counted;
  const isTold = other === undefined && site?.count === dwellings;
  return {
    dwellings,
    remarks: [...unread(words), ...(isTold ? [] : counted.map((one) => one.words))],
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

function unread({ dwellings }: ActionWords): readonly string[] {
  const isRead = dwellings === '' || readWholeNumber(dwellings) !== null;
  return isRead ? [] : [labelled(LABELS.dwellings, dwellings)];
}
