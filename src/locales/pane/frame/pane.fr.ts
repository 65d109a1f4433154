import words from './pane.fr.json';
import { homeFr } from './home.fr';
import { noteWords } from './note-words';

/** Every sentence of the pane's frame: header, tabs, status line, first run, settings. */
export const paneFr = {
  ...words,
  notes: noteWords(words.notes),
  home: homeFr,
  more: (count: number): string => `Afficher ${String(count)} de plus`,
};

export type PaneWords = typeof paneFr;
