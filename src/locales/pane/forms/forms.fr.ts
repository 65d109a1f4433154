import words from './forms.fr.json';
import { formatFrenchDate } from '../../../lib/calendar-date';
import type { Session } from '../../../programme/tracker/tracker';

/** What the forms of the pane say: a session, an action, reminders. */
export const formsFr = {
  save: 'Enregistrer',
  close: 'Fermer',
  nothingToSay: 'Contrôlé : rien à signaler sur cette ligne.',
  toSay: 'Constats sur cette ligne',
  session: {
    ...words.session,
    namesRefused: (lines: readonly number[]): string =>
      `Personne nommée sans code, ${lines.length > 1 ? 'lignes' : 'ligne'} ${lines.join(', ')} : ${words.session.namesRefused}`,
    written: ({ id, training, start }: Session, attendances: number): string => {
      const day = start === null ? '' : ` du ${formatFrenchDate(start)}`;
      const rows =
        attendances === 0
          ? ''
          : `, ${attendances === 1 ? '1 présence écrite' : `${String(attendances)} présences écrites`}`;
      return `Session ${id} ajoutée : ${training}${day}${rows}.`;
    },
  },
  action: {
    title: 'Ajouter une action',
    writing: 'Enregistrement de l’action…',
    written: (id: string, title: string): string => `Action ${id} ajoutée : ${title}.`,
    fields: {
      title: 'Action',
      strand: 'Volet',
      type: 'Type',
      status: 'Statut',
      dueText: 'Échéance',
      owner: 'Responsable',
    },
    dueHint: (year: number): string =>
      `En mots : « fin septembre ${String(year)} », « T3 ${String(year)} », « 12/06/${String(year)} ».`,
    readBack: (window: string): string => `Lu : ${window}.`,
  },
  reminders: {
    ...words.reminders,
    rows: (count: number): string => (count === 1 ? '1 ligne' : `${String(count)} lignes`),
  },
};

export type FormWords = typeof formsFr;
