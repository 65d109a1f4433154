import words from './pane.en.json';
import { homeEn } from './home.en';
import { noteWords } from './note-words';
import type { PaneWords } from './pane.fr';

export const paneEn: PaneWords = {
  ...words,
  notes: noteWords(words.notes),
  home: homeEn,
  more: (count: number): string => `Show ${String(count)} more`,
};
