import words from './pane.fr.json';
import { workbookNotesFr } from '../../workbook-notes';
import type { Applied } from '../../../app/ports';
import { homeFr } from './home.fr';

/** Every sentence of the pane's frame: header, tabs, status line, first run, settings. */
export const paneFr = {
  ...words,
  /** What went otherwise than asked, without harm. */
  notes: (notes: Applied['notes']): readonly string[] => {
    const hidden = sheetsOf(notes, 'not-shown');
    const partial = sheetsOf(notes, 'page-set-up-partial');
    return [
      ...(hidden === ''
        ? []
        : [`Tout est écrit, mais Excel n’a pas pu montrer ni figer : ${hidden}.`]),
      ...(partial === ''
        ? []
        : [`La mise en page n’a pas pris en entier : ${partial}. Vérifiez-la avant d’imprimer.`]),
      ...workbookNotesFr(notes),
    ];
  },
  home: homeFr,
  more: (count: number): string => `Afficher ${String(count)} de plus`,
};

export type PaneWords = typeof paneFr;

/** The sheets with that note, in order: « Gantt, Jalons ». */
export function sheetsOf(notes: Applied['notes'], code: Applied['notes'][number]['code']): string {
  const sheets = notes.filter((note) => note.code === code).map(({ sheet }) => sheet);
  return [...new Set(sheets)].join(', ');
}
