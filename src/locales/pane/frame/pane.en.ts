import words from './pane.en.json';
import { workbookNotesEn } from '../../workbook-notes';
import { homeEn } from './home.en';
import { type PaneWords, sheetsOf } from './pane.fr';

export const paneEn: PaneWords = {
  ...words,
  notes: (notes) => {
    const hidden = sheetsOf(notes, 'not-shown');
    const partial = sheetsOf(notes, 'page-set-up-partial');
    return [
      ...(hidden === ''
        ? []
        : [`Everything is written, but Excel could not show or freeze: ${hidden}.`]),
      ...(partial === ''
        ? []
        : [`The page set-up was not taken whole: ${partial}. Check it before printing.`]),
      ...workbookNotesEn(notes),
    ];
  },
  home: homeEn,
  more: (count: number): string => `Show ${String(count)} more`,
};
