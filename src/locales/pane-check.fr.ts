import type { CheckReport } from '../programme/checks/report/report';

/** What the tab « Contrôler » says, the findings apart. */
export const paneCheckFr = {
  check: 'Contrôler',
  checkSharing: 'Contrôler avant partage',
  checking: 'Contrôle du suivi…',
  checkingRow: 'Contrôle de la ligne choisie…',
  checkingSharing: 'Contrôle du classeur avant partage…',
  intro: 'Vérifie chaque ligne du suivi. Avant un partage, vérifie aussi tout le classeur.',
  done: ({ counts, isReadyToShare }: CheckReport): string => {
    if (isReadyToShare === true) return 'Prêt à partager.';
    const { blocking, warning, info } = counts;
    return `${plural(blocking, 'point bloquant', 'points bloquants')}, ${plural(warning, 'avertissement', 'avertissements')}, ${plural(info, 'information', 'informations')}.`;
  },
  ready: 'Prêt à partager',
  blocking: (count: number): string => plural(count, 'point bloquant', 'points bloquants'),
  count: (severity: string, count: number): string => `${severity} : ${String(count)}`,
  list: 'Constats',
  none: 'Rien à signaler.',
  noneShown: 'Aucun constat ne répond à ces filtres.',
  severity: 'Sévérité',
  strand: 'Volet',
  all: 'Tous',
  chosenRow: (count: number): string => `Ligne choisie (${String(count)})`,
  chosenRowClean: 'Aucun constat sur la ligne choisie.',
  goTo: 'Aller à la cellule',
  openTab: (tab: string): string => `Ouvrir « ${tab} »`,
  fix: 'Corriger',
  fixNow: 'Corriger maintenant',
  fixAll: (count: number): string => `Tout corriger (${String(count)})`,
  fixing: 'Correction…',
  fixed: (count: number): string =>
    count === 1 ? 'Une correction est faite.' : `${String(count)} corrections sont faites.`,
  rowsAdded: (sheet: string, row: number, count: number): string =>
    count === 1
      ? `Ajoute la ligne ${String(row)} à la feuille « ${sheet} ».`
      : `Ajoute ${String(count)} lignes à la feuille « ${sheet} », à partir de la ligne ${String(row)}.`,
  rowsRemoved: (sheet: string, row: number): string =>
    `Supprime la ligne ${String(row)} de la feuille « ${sheet} ».`,
  rowHolds: (texts: readonly string[]): string => `Elle contient : ${texts.join(' · ')}.`,
  unmerged: (cells: string): string => `Défusionne les cellules ${cells}.`,
  unhidden: (sheet: string): string => `Affiche ce qui est masqué dans la feuille « ${sheet} ».`,
  filterCleared: (sheet: string): string => `Efface le filtre de la feuille « ${sheet} ».`,
  cell: 'Cellule',
  madeVisible: (cells: string): string => `Rend visible le contenu de ${cells}.`,
  linkRemoved: (cell: string): string => `Retire le lien de ${cell} ; le texte reste.`,
  nameRemoved: (name: string): string => `Supprime le nom défini « ${name} ».`,
  propertyEmptied: {
    author: 'Vide l’auteur dans les propriétés du fichier.',
    manager: 'Vide le responsable dans les propriétés du fichier.',
  },
  before: 'Avant',
  after: 'Après',
  empty: '(vide)',
  accept: 'Accepter avec motif',
  acceptNow: 'Accepter',
  accepting: 'Enregistrement du motif…',
  acceptedNow: 'Le motif est enregistré dans la feuille Contrôle.',
  reason: 'Motif',
  reasonHint: 'Visible dans la feuille Contrôle, jusqu’à ce que la cellule change.',
  accepted: (reason: string): string => `Accepté : ${reason}`,
  unchecked: (count: number): string =>
    count === 1 ? 'Non contrôlé (1 règle)' : `Non contrôlé (${String(count)} règles)`,
  cancel: 'Annuler',
};

export type PaneCheckWords = typeof paneCheckFr;

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}
