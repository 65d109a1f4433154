import words from './training-list.fr.json';
import type {
  CodedList,
  LeftLineReason,
} from '../../../programme/training/lists/code-attendance-list';
import { plural } from '../../french';

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
    `Liste lue : ${plural(given.length, 'personne', 'personnes')}, ${plural(attendances.length, 'ligne', 'lignes')} à ajouter. Rien n’est encore écrit.`,
  sessionOf: (header: string): string => `Colonne « ${header} » : session`,
  summary: ({ attendances, given }: CodedList): string => {
    const fresh = given.filter(({ origin }) => origin === 'new').length;
    return `${plural(given.length, 'personne', 'personnes')} : ${plural(given.length - fresh, 'code', 'codes')} déjà dans la liste, ${plural(fresh, 'code', 'codes')} à donner. ${plural(attendances.length, 'ligne', 'lignes')} à ajouter à Présences.`;
  },
  alreadyListed: (sessions: readonly string[]): string =>
    `Présences a déjà des lignes pour ${sessions.join(', ')} : vérifiez que cette liste n’a pas été codée avant.`,
  left: (count: number): string =>
    count === 1 ? '1 ligne non reprise' : `${String(count)} lignes non reprises`,
  leftLine: (row: number, reason: LeftLineReason): string =>
    `Ligne ${String(row)} : ${REASONS[reason]}`,
  write: (count: number): string => `Ajouter ${plural(count, 'ligne', 'lignes')} à Présences`,
  written: ({ attendances, given }: CodedList): string =>
    `${plural(attendances.length, 'ligne', 'lignes')} ajoutée${attendances.length > 1 ? 's' : ''} à Présences pour ${plural(given.length, 'personne', 'personnes')}. Recalculez les formations.`,
};

export type PaneTrainingListWords = typeof paneTrainingListFr;
