import { formatFrenchDate } from '../../lib/calendar-date';
import type { Session } from '../../programme/tracker/tracker';

/** What the forms of the pane say: a session, an action, reminders. */
export const formsFr = {
  save: 'Enregistrer',
  close: 'Fermer',
  nothingToSay: 'Contrôlé : rien à signaler sur cette ligne.',
  toSay: 'Constats sur cette ligne',
  session: {
    title: 'Ajouter une session',
    writing: 'Enregistrement de la session…',
    written: ({ id, training, start }: Session, attendances: number): string => {
      const day = start === null ? '' : ` du ${formatFrenchDate(start)}`;
      const rows =
        attendances === 0
          ? ''
          : `, ${attendances === 1 ? '1 présence écrite' : `${String(attendances)} présences écrites`}`;
      return `Session ${id} ajoutée : ${training}${day}${rows}.`;
    },
    fields: {
      training: 'Formation',
      start: 'Du',
      end: 'Au',
      basin: 'Bassin',
      provider: 'Organisme',
      place: 'Lieu',
      registered: 'Inscrits',
      present: 'Présents',
      codes: 'Codes des présents',
    },
    codesHint: 'Un par ligne. Un nom à côté du code n’est pas repris.',
    namesRefused:
      'Des personnes sont nommées sans code : un nouveau code compterait deux fois la même personne. Collez les codes, ou passez par « Coder une liste de présence ».',
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
    dueHint: 'En mots : « fin septembre 2015 », « T3 2015 », « 12/06/2015 ».',
    readBack: (window: string): string => `Lu : ${window}.`,
    notRead: 'sans date',
  },
  reminders: {
    title: 'Relancer',
    intro:
      'Les lignes en retard, sans date, en attente d’une décision ou d’une condition. Rien n’est envoyé.',
    by: 'Regrouper par',
    groups: { owner: 'Responsable', partner: 'Partenaire' },
    none: 'Personne n’est attendu.',
    nobody: 'Sans nom',
    rows: (count: number): string => (count === 1 ? '1 ligne' : `${String(count)} lignes`),
    text: 'Texte à copier',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Sélectionnez le texte, puis Ctrl+C.',
    mail: 'Messagerie',
  },
};

export type FormWords = typeof formsFr;
