import { collapseSpaces, fold } from '../../lib/text';

/**
 * The name as a text writes it, when its accents, hyphens or letters differ from the list's; null
 * when the text does not name the site, or differs by capitals alone.
 *
 * @example differsInWriting('Ulysse Trélat', 'Pour le site Ulysse TRELAT à Saint André') // 'Ulysse TRELAT'
 */
export function differsInWriting(name: string, text: string): string | null {
  if (text === '') return null;
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
