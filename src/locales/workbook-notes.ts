import type { Applied } from '../app/ports';

type Notes = Applied['notes'];
type Code = Notes[number]['code'];

/** What is told once everything is written, of the workbook as a whole or of the marks in it. */
export function workbookNotesFr(notes: Notes): readonly string[] {
  return tell(notes, {
    'named-apart': (names) =>
      `Vos feuilles, tableaux et listes gardent leur nom ; ceux du suivi s’appellent : ${names}.`,
    'manual-calculation': () =>
      'Le classeur est en calcul manuel : ce qui vient d’être écrit a été calculé ; appuyez sur F9 pour le reste.',
    'read-only': () =>
      'Le classeur est en lecture seule : enregistrez-en une copie pour garder ce qui vient d’être écrit.',
    'not-marked': (sheets) =>
      `Excel n’a pas pu relire les mises en forme conditionnelles de : ${sheets}. Les repères du contrôle y sont restés comme ils étaient.`,
    'typing-kept': (sheets) =>
      `Ce que vous avez saisi depuis est resté comme il est, dans : ${sheets}.`,
  });
}

export function workbookNotesEn(notes: Notes): readonly string[] {
  return tell(notes, {
    'named-apart': (names) =>
      `Your sheets, tables and lists keep their names; the tracker’s are called: ${names}.`,
    'manual-calculation': () =>
      'The workbook is calculated by hand: what was just written has been calculated; press F9 for the rest.',
    'read-only': () => 'The workbook is read-only: save a copy to keep what was just written.',
    'typing-kept': (sheets) => `What you typed since was left as it is, in: ${sheets}.`,
    'not-marked': (sheets) =>
      `Excel could not read the conditional formats of: ${sheets}. The marks of the check were left as they were.`,
  });
}

function tell(
  notes: Notes,
  words: Partial<Record<Code, (sheets: string) => string>>,
): readonly string[] {
  return Object.entries(words).flatMap(([code, say]) => {
    const told = notes.filter((note) => note.code === code);
    if (told.length === 0) return [];
    return [say([...new Set(told.map(({ sheet }) => sheet))].join(', '))];
  });
}
