import { workbookNotesFr } from '../workbook-notes';
import type { Applied } from '../../app/ports';
import { homeFr } from './home.fr';

/** Every sentence of the pane's frame: header, tabs, status line, first run, settings. */
export const paneFr = {
  title: 'Suivi du programme',
  settings: 'Réglages',
  help: 'Aide',
  analyse: 'Analyser le classeur',
  cancel: 'Annuler',
  openSettings: 'Ouvrir la feuille Paramètres',
  undo: 'Annuler la dernière opération',
  nothingToUndo: 'Annuler la dernière opération : rien à annuler dans ce panneau',
  undone: 'La dernière opération est annulée.',
  undoLost: 'Le panneau a été rechargé : la dernière opération ne peut plus être annulée d’ici.',
  /** Where one Ctrl+Z takes a whole command back. */
  undoByExcel: 'Annuler la dernière opération : Ctrl+Z dans Excel',
  tabs: {
    label: 'Commandes du suivi',
    home: 'Accueil',
    structure: 'Structurer',
    check: 'Contrôler',
    training: 'Formations',
    gantt: 'Gantt',
  },
  status: {
    ready: 'Prêt.',
    cancel: 'Annuler',
    toStructure: 'Ouvrir « Structurer »',
    undoing: 'Annulation de la dernière opération…',
    stopping: 'Annulation demandée : Excel termine l’étape en cours…',
    silent:
      'Excel ne répond pas depuis une minute. Attendez encore un peu ; sinon, enregistrez le classeur, puis fermez et rouvrez ce panneau.',
    waiting: 'Une cellule est en cours de saisie : terminez la saisie (Entrée) pour continuer.',
    steps: {
      opening: 'Ouverture de l’onglet…',
      reading: 'Lecture du classeur…',
      computing: 'Calcul en cours…',
      writing: 'Écriture dans le classeur…',
      restoring: 'Remise en état du classeur…',
    },
  },
  firstRun: {
    sentences: [
      'Ce panneau transforme votre classeur en un suivi contrôlé.',
      'Vos feuilles ne sont jamais modifiées : tout est écrit sur de nouvelles feuilles.',
      'Rien ne quitte votre classeur.',
    ],
    sample: 'Essayer avec le classeur d’exemple',
    opening: 'Ouverture du classeur d’exemple…',
    opened: 'Le classeur d’exemple est ouvert dans une nouvelle fenêtre.',
  },
  dates: {
    reference: 'Date du document',
    referenceHelp: 'Le jour où le texte a été écrit : « en juin » se lit à partir de lui.',
    status: 'Arrêté au',
    statusHelp:
      'Tout se compte à ce jour : contrôles, Gantt, jalons, synthèse, bilan. Vide : le jour où l’on regarde.',
    follow:
      'Montrer les constats de la ligne choisie. Dans cette version d’Excel, cela vide sa liste « Annuler » (Ctrl+Z).',
    format: 'jj/mm/aaaa',
    invalid: 'Saisissez une date au format jj/mm/aaaa, par exemple 15/05/2014.',
    save: 'Enregistrer',
    close: 'Fermer',
    saving: 'Enregistrement des paramètres…',
    saved: 'Les paramètres sont enregistrés dans la feuille Paramètres.',
    noTracker:
      'Les réglages se font une fois le suivi créé : cliquez sur « Analyser le classeur ».',
  },
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
  broken: {
    text: 'Cette partie du panneau n’a pas pu s’ouvrir. Vérifiez votre connexion, puis rechargez le panneau.',
    reload: 'Recharger le panneau',
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
