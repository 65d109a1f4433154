import { oneOf } from '../../../lib/word-patterns';
import words from './words.json';
import { collapseSpaces, fold } from '../../../lib/text';
import { HEADING_NUMBER } from '../../reading/layout-words';
import { removeBullet } from './sentences';
import { STRAND_ALIASES } from '../../names/strand-words';
import { findExact, indexWords } from '../../names/word-index';

const STRANDS = indexWords(STRAND_ALIASES);
/** Words that open a document’s title and no strand. Folded. */
const DOCUMENT_TITLE = oneOf(words.documentTitles, { before: '^(?:l[ae]s? |l.)?' });

/** « Phase 1 : diagnostic », « Deuxième étape – les travaux », « Action n° 3 : … ». */
export const STEP =
  /^(?:(?:phase|[ée]tape|tranche|action|mesure|lot|priorité|temps|période)\s*(?:n°\s*)?(?:\d+|[ivx]+)|(?:\d+\s?(?:ers?|[èe]?res?|[èe]?me|nde?|e)|\p{L}+ième|première|seconde|dernière)\s+(?:phase|étape|tranche|période))\s*[:.–—-]\s*(?=\p{L}|$)/iu;

/** The strand of the list a heading names, or the user’s own words. */
export function strandOf(
  heading: string,
  known: readonly string[],
): { readonly name: string; readonly isNew: boolean } {
  const words = headingWords(heading);
  const alias = findExact(STRANDS, words);
  const listed = listedAs(words, known) ?? known.find((name) => name === alias);
  return { name: listed ?? words, isNew: listed === undefined };
}

/**
 * The strands of the list, when a heading or the title of the document tells its programme: in another,
 * « Locataires » and « Juridique » are strands of its own.
 */
export function strandsMeant(
  headings: readonly string[],
  known: readonly string[],
): readonly string[] {
  const isOurs = headings.some((heading) => {
    const words = headingWords(heading);
    const isSaid = /\s/u.test(words) && isUsualStrand(heading);
    return isSaid || listedAs(words, known) !== undefined || PROGRAMME.test(fold(words));
  });
  return isOurs ? known : [];
}

const PROGRAMME = /\blogements? (?:hlm )?accompagnes?\b/u;

function listedAs(words: string, known: readonly string[]): string | undefined {
  return known.find((name) => strandKey(name) === strandKey(words));
}

/** Whether a heading names a strand of such programmes, whatever the list holds. */
export function isUsualStrand(heading: string): boolean {
  return findExact(STRANDS, headingWords(heading)) !== null;
}

/** Whether a short text names a strand of the list. */
export function isKnownStrand(heading: string, known: readonly string[]): boolean {
  return !strandOf(heading, known).isNew;
}

/** A heading without its number, its colon and shouted capitals. */
export function headingWords(heading: string): string {
  const bare = collapseSpaces(removeBullet(heading.replace(HEADING_NUMBER, '')))
    .replace(/[\s:.–—-]+$/u, '')
    .trim();
  const isShouted = bare.length > 4 && bare === bare.toUpperCase() && /\s|\p{L}{6}/u.test(bare);
  return isShouted ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare;
}

/** Whether a heading is the title of the document; « 1- Projet d’école » is the first of several. */
export function isDocumentTitle(heading: string): boolean {
  return !HEADING_NUMBER.test(heading) && DOCUMENT_TITLE.test(fold(headingWords(heading)));
}

function strandKey(words: string): string {
  return fold(words)
    .replace(/^(?:l[ae]s? |l'|un |une |volet )/u, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/(?<=\p{L}{2})[sx]\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
