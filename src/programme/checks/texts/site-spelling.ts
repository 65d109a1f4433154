import { remember } from '../../../lib/remember';
import { collapseSpaces, fold } from '../../../lib/text';

/**
 * The name as a text writes it, when its accents, hyphens or letters differ from the list's; null
 * when the text does not name the site, or differs by capitals alone.
 *
 * @example differsInWriting('Ulysse Trélat', 'Pour le site Ulysse TRELAT à Saint André') // 'Ulysse TRELAT'
 */
export function differsInWriting(name: string, text: string): string | null {
  return text === '' ? null : compareRemembered(`${name}${BETWEEN}${text}`).written;
}

/** Enough for the rows of a long programme: they are judged again when their site is edited. */
const REMEMBERED_TEXTS = 5_000;
/** No cell holds it. */
const BETWEEN = '\u0000';
const compareRemembered = remember((nameAndText) => {
  const end = nameAndText.indexOf(BETWEEN);
  return { written: compareWriting(nameAndText.slice(0, end), nameAndText.slice(end + 1)) };
}, REMEMBERED_TEXTS);

function compareWriting(name: string, text: string): string | null {
  const wanted = fold(name).split(' ');
  const words = collapseSpaces(text).split(' ');
  const folded = words.map((word) => trimMarks(fold(word)));
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((word, index) => folded[at + index] === trimMarks(word))) continue;
    const written = trimMarks(words.slice(at, at + wanted.length).join(' '));
    if (written.toLocaleLowerCase('fr') !== trimMarks(name).toLocaleLowerCase('fr')) return written;
  }
  return null;
}

function trimMarks(word: string): string {
  return word.replace(/^[«"'(\s]+|[»"',;:.!?)\s]+$/gu, '');
}
