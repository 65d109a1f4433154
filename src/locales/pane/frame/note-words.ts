import type { Applied } from '../../../app/ports';
import { fillPlaces } from './fill-places';
import type french from './pane.fr.json';

type Notes = Applied['notes'];

/** Tells what went otherwise than asked, without harm: each note once, with its sheets. */
export function noteWords(words: (typeof french)['notes']): (notes: Notes) => readonly string[] {
  const sentences: Readonly<Record<Notes[number]['code'], string>> = words;
  return (notes) =>
    Object.entries(sentences).flatMap(([code, sentence]) => {
      const told = notes.filter((note) => note.code === code);
      const sheets = [...new Set(told.map(({ sheet }) => sheet))];
      return told.length === 0 ? [] : [fillPlaces(sentence, { sheets })];
    });
}
