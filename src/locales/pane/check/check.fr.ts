import words from './check.fr.json';
import type { Severity } from '../../../programme/checks/context/finding';
import type { CheckReport } from '../../../programme/checks/report/report';
import { tellRestFr, tellVerdictFr } from '../../checks/checks.fr';
import { plural, several } from '../../french';

/** What the tab « Contrôler » says, the findings apart. */
export const paneCheckFr = {
  ...words.paneCheckFr,
  done: (report: CheckReport): string =>
    `${[tellVerdictFr(report), ...tellRestFr(report)].join(', ')}.`,
  verdict: tellVerdictFr,
  /** What is not blocking, under the verdict. */
  rest: (report: CheckReport): string =>
    [...tellRestFr(report), ...several(report.acceptedCount, 'accepté', 'acceptés')].join(', '),
  checkedAt: (time: string): string => `contrôlé à ${time}`,
  section: (severity: Severity, count: number): string =>
    `${SECTIONS[severity][count > 1 ? 1 : 0]} (${String(count)})`,
  place: (at: number, of: number): string =>
    at > 0 ? `${String(at)} / ${String(of)}` : plural(of, 'constat', 'constats'),
  /** What the list says of the row besides. */
  andInfo: (count: number): string =>
    `${plural(count, 'information', 'informations')} dans la liste.`,
  /** The days that would be written. */
  followWords: (days: readonly string[]): string =>
    days.length === 0 ? 'Mettre à jour' : `Mettre à jour (${days.join(' – ')})`,
  openTab: (tab: string): string => `Ouvrir « ${tab} »`,
  theseMany: (count: number): string => `les ${String(count)}`,
  fillTitle: (header: string): string => `Remplir : ${header}`,
  fillNow: (count: number): string => `Écrire dans ${plural(count, 'ligne', 'lignes')}`,
  andMore: (count: number): string => `… et ${plural(count, 'autre ligne', 'autres lignes')}.`,
  fixed: (count: number): string =>
    count === 1 ? 'Une correction est faite.' : `${String(count)} corrections sont faites.`,
  rowsAdded: (sheet: string, row: number, count: number): string =>
    count === 1
      ? `Ajoute la ligne ${String(row)} à la feuille « ${sheet} ».`
      : `Ajoute ${String(count)} lignes à la feuille « ${sheet} », à partir de la ligne ${String(row)}.`,
  rowsRemoved: (sheet: string, row: number): string =>
    `Supprime la ligne ${String(row)} de la feuille « ${sheet} ».`,
  unmerged: (cells: string): string => `Défusionne les cellules ${cells}.`,
  unhidden: (sheet: string): string => `Affiche ce qui est masqué dans la feuille « ${sheet} ».`,
  filterCleared: (sheet: string): string => `Efface le filtre de la feuille « ${sheet} ».`,
  madeVisible: (cells: string): string => `Rend visible le contenu de ${cells}.`,
  linkRemoved: (cell: string): string => `Retire le lien de ${cell} ; le texte reste.`,
  nameRemoved: (name: string): string => `Supprime le nom défini « ${name} ».`,
  acceptedNow: (count: number): string =>
    count === 1
      ? 'Le motif est enregistré dans la feuille Contrôle.'
      : `Le motif est enregistré pour ${String(count)} constats dans la feuille Contrôle.`,
  accepted: (reason: string): string => `Accepté : ${reason}`,
  acceptedCount: (count: number): string => plural(count, 'accepté', 'acceptés'),
  unchecked: (count: number): string =>
    count === 1 ? 'Non contrôlé (1 règle)' : `Non contrôlé (${String(count)} règles)`,
};

export type PaneCheckWords = typeof paneCheckFr;

const SECTIONS: Readonly<Record<Severity, readonly [string, string]>> = {
  blocking: ['Point bloquant', 'Points bloquants'],
  warning: ['Avertissement', 'Avertissements'],
  info: ['Information', 'Informations'],
};
