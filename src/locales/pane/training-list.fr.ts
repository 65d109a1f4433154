import type {
  CodedList,
  LeftLineReason,
} from '../../programme/training/lists/code-attendance-list';

const REASONS: Readonly<Record<LeftLineReason, string>> = {
  nobody: 'personne n’y est nommé',
  total: 'ligne de total',
  'no-mark': 'aucune présence indiquée',
  'no-session': 'session à préciser',
  'unknown-session': 'session absente de Formations',
  'already-there': 'déjà dans Présences',
};

/** What « Coder une liste de présence » says. Persons are told by their line, never by their name. */
export const paneTrainingListFr = {
  title: 'Coder une liste de présence',
  intro:
    'Collez la liste sur une feuille à part, avec ses en-têtes (Nom, Prénom, N° de session…), et cliquez dedans. Chaque personne reçoit un code ; les noms restent où ils sont.',
  selected: (place: string): string => `Sélection : ${place}`,
  nothingSelected: 'Sélectionnez une cellule de la liste dans Excel.',
  read: 'Lire la liste sélectionnée',
  reading: 'Lecture de la liste…',
  noList:
    'Aucune colonne « Nom » ou « Code agent » dans la sélection. Donnez un en-tête à cette colonne, cliquez dans la liste, puis réessayez.',
  wasRead: ({ attendances, given }: CodedList): string =>
    `Liste lue : ${persons(given.length)}, ${rows(attendances.length)} à ajouter. Rien n’est encore écrit.`,
  session: 'Session de cette liste',
  sessionOf: (header: string): string => `Colonne « ${header} » : session`,
  noSession: 'Choisir la session',
  ignored: 'Ne pas reprendre cette colonne',
  summary: ({ attendances, given }: CodedList): string => {
    const fresh = given.filter(({ origin }) => origin === 'new').length;
    return `${persons(given.length)} : ${codes(given.length - fresh)} déjà dans la liste, ${codes(fresh)} à donner. ${rows(attendances.length)} à ajouter à Présences.`;
  },
  knownHint:
    'Une personne déjà codée doit porter son code dans une colonne « Code agent », sinon elle compterait deux fois.',
  alreadyListed: (sessions: readonly string[]): string =>
    `Présences a déjà des lignes pour ${sessions.join(', ')} : vérifiez que cette liste n’a pas été codée avant.`,
  rows: 'Lignes à ajouter',
  left: (count: number): string =>
    count === 1 ? '1 ligne non reprise' : `${String(count)} lignes non reprises`,
  leftLine: (row: number, reason: LeftLineReason): string =>
    `Ligne ${String(row)} : ${REASONS[reason]}`,
  write: (count: number): string => `Ajouter ${rows(count)} à Présences`,
  writing: 'Ajout des présences…',
  written: ({ attendances, given }: CodedList): string =>
    `${rows(attendances.length)} ajoutée${attendances.length > 1 ? 's' : ''} à Présences pour ${persons(given.length)}. Recalculez les formations.`,
  keep: 'Codes donnés, ligne par ligne',
  keepHint:
    'À copier maintenant et à coller à côté des noms dans le fichier des ressources humaines, hors de ce classeur. Supprimez ensuite la liste de noms : « Contrôler avant partage » la signale tant qu’elle est là.',
};

export type PaneTrainingListWords = typeof paneTrainingListFr;

function persons(count: number): string {
  return count > 1 ? `${String(count)} personnes` : `${String(count)} personne`;
}

function codes(count: number): string {
  return count > 1 ? `${String(count)} codes` : `${String(count)} code`;
}

function rows(count: number): string {
  return count > 1 ? `${String(count)} lignes` : `${String(count)} ligne`;
}
