import words from './training-list.fr.json';
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
  ...words.paneTrainingListFr,
  selected: (place: string): string => `Sélection : ${place}`,
  wasRead: ({ attendances, given }: CodedList): string =>
    `Liste lue : ${persons(given.length)}, ${rows(attendances.length)} à ajouter. Rien n’est encore écrit.`,
  sessionOf: (header: string): string => `Colonne « ${header} » : session`,
  summary: ({ attendances, given }: CodedList): string => {
    const fresh = given.filter(({ origin }) => origin === 'new').length;
    return `${persons(given.length)} : ${codes(given.length - fresh)} déjà dans la liste, ${codes(fresh)} à donner. ${rows(attendances.length)} à ajouter à Présences.`;
  },
  alreadyListed: (sessions: readonly string[]): string =>
    `Présences a déjà des lignes pour ${sessions.join(', ')} : vérifiez que cette liste n’a pas été codée avant.`,
  left: (count: number): string =>
    count === 1 ? '1 ligne non reprise' : `${String(count)} lignes non reprises`,
  leftLine: (row: number, reason: LeftLineReason): string =>
    `Ligne ${String(row)} : ${REASONS[reason]}`,
  write: (count: number): string => `Ajouter ${rows(count)} à Présences`,
  written: ({ attendances, given }: CodedList): string =>
    `${rows(attendances.length)} ajoutée${attendances.length > 1 ? 's' : ''} à Présences pour ${persons(given.length)}. Recalculez les formations.`,
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
