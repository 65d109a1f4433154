import { collapseSpaces, fold } from '../../../lib/text';
import type { Strand } from '../../tracker/lists';
import { HEADING_NUMBER } from '../../reading/layout-words';
import { STRAND_ALIASES } from '../../names/strand-words';
import { findExact, findWord, indexWords, type WordIndex } from '../../names/word-index';

/** « AXE LOGEMENT » is « LOGEMENT »; « volet social » stays whole. */
const STRAND_WORD =
  /^(?:[Aa]xe|AXE|[Vv]olet|VOLET|[Tt]h[eè]me|TH[EÈ]ME|[Tt]hématique)\s+(?=\p{Lu})/u;

/** Finds the strand that a heading, a cell or a sheet's name means. */
export interface StrandFinder {
  /** The strand of the list spelled this way, small typing mistakes allowed; null for another word. */
  readonly find: (text: string) => string | null;
  /** Whether a text is a strand of the programme, a heading however plain it looks. */
  readonly isProgramme: (text: string) => boolean;
  /** The strand of the list, or the user's own word as typed, without its number. */
  readonly name: (text: string) => string;
}

/** Prepares the search among the strands of the list and their usual short names. */
export function strandFinder(strands: readonly Strand[]): StrandFinder {
  const words = Object.fromEntries(
    strands.map(({ name }) => [name, STRAND_ALIASES[name] ?? []] as const),
  );
  const index: WordIndex<string> = indexWords(words);
  const find = (text: string): string | null => {
    const heading = headingText(text);
    const bare = fold(heading).replace(/^(?:l[ea]s? |l'|axe |volet |theme |\d+-)/u, '');
    return (
      findExact(index, heading) ??
      findExact(index, bare) ??
      (bare.length >= 8 ? (findWord(index, bare)?.meaning ?? null) : null)
    );
  };
  return {
    find,
    // A strand learnt from a workbook must not turn rows of that workbook into headings.
    isProgramme: (text) => Object.hasOwn(STRAND_ALIASES, find(text) ?? ''),
    name: (text) => find(text) ?? headingText(text),
  };
}

/** A heading without its number and its final colon or point: « Axe 2 : MAINTIEN » is MAINTIEN, « C.I.L. » itself. */
export function headingText(text: string): string {
  const whole = collapseSpaces(text.replace(/\[bookmark:[^\]]*\]/giu, ' '));
  const bare = whole
    .replace(HEADING_NUMBER, '')
    .replace(STRAND_WORD, '')
    .replace(/(?:[\s:;–-]|(?<!\.\p{L})\.)+$/u, '')
    .replace(/^[\s–-]+/u, '');
  return bare === '' ? whole : bare;
}
