import { formatFrenchDate, fromExcelSerial } from '../../lib/calendar-date';
import type { Severity } from '../../programme/checks/context/finding';
import type { CheckReport } from '../../programme/checks/report/report';

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
  /** What is not blocking, under the verdict. */
  rest: ({ warning, info }: CheckReport['counts'], accepted: number): string =>
    [
      plural(warning, 'avertissement', 'avertissements'),
      plural(info, 'information', 'informations'),
      ...(accepted === 0 ? [] : [plural(accepted, 'accepté', 'acceptés')]),
    ].join(', '),
  countedTo: (day: string): string => `Arrêté au ${day}`,
  change: 'modifier',
  changeStatusDate: 'Modifier « Arrêté au »',
  checkedAt: (time: string): string => `contrôlé à ${time}`,
  section: (severity: Severity, count: number): string =>
    `${SECTIONS[severity][count > 1 ? 1 : 0]} (${String(count)})`,
  search: 'Rechercher',
  order: 'Trier par',
  orders: { place: 'Emplacement', due: 'Échéance', owner: 'Responsable' },
  next: 'Constat suivant',
  nextHint: 'Constat suivant (F8)',
  previous: 'Constat précédent',
  previousHint: 'Constat précédent (Maj+F8)',
  place: (at: number, of: number): string => `${String(at)} / ${String(of)}`,
  list: 'Constats',
  none: 'Rien à signaler.',
  noneShown: 'Aucun constat ne répond à ces filtres.',
  severity: 'Sévérité',
  strand: 'Volet',
  all: 'Tout',
  chosenRow: 'Ligne choisie',
  lastTyped: 'Dernière saisie',
  typedClean: 'Rien à signaler sur cette ligne.',
  /** What the list says of the row besides. */
  andInfo: (count: number): string =>
    `${plural(count, 'information', 'informations')} dans la liste.`,
  datesBehind: 'Les dates ne suivent pas encore les mots.',
  /** The first and the last day that would be written, as Excel’s days. */
  followWords: (days: readonly number[]): string => {
    const shown = days.flatMap((day) => {
      const date = fromExcelSerial(day);
      return date === null ? [] : [formatFrenchDate(date)];
    });
    return shown.length === 0 ? 'Mettre à jour' : `Mettre à jour (${shown.join(' – ')})`;
  },
  chosenRowClean: 'Aucun constat sur la ligne choisie.',
  goTo: 'Aller à la cellule',
  openTab: (tab: string): string => `Ouvrir « ${tab} »`,
  fix: 'Corriger',
  fixNow: 'Corriger maintenant',
  fixAll: 'Tout corriger',
  theseMany: (count: number): string => `les ${String(count)}`,
  fill: 'Remplir',
  fillNow: (count: number): string => `Écrire dans ${plural(count, 'ligne', 'lignes')}`,
  choose: 'Choisir',
  rowsToFill: 'Lignes à remplir',
  andMore: (count: number): string => `… et ${plural(count, 'autre cellule', 'autres cellules')}.`,
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
  row: 'Ligne',
  column: 'Colonne',
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
  acceptedNow: (count: number): string =>
    count === 1
      ? 'Le motif est enregistré dans la feuille Contrôle.'
      : `Le motif est enregistré pour ${String(count)} constats dans la feuille Contrôle.`,
  reason: 'Motif',
  reasonHint: 'Visible dans la feuille Contrôle, jusqu’à ce que la cellule change.',
  accepted: (reason: string): string => `Accepté : ${reason}`,
  acceptedCount: (count: number): string => plural(count, 'accepté', 'acceptés'),
  unchecked: (count: number): string =>
    count === 1 ? 'Non contrôlé (1 règle)' : `Non contrôlé (${String(count)} règles)`,
};

export type PaneCheckWords = typeof paneCheckFr;

const SECTIONS: Readonly<Record<Severity, readonly [string, string]>> = {
  blocking: ['Bloquant', 'Bloquants'],
  warning: ['Avertissement', 'Avertissements'],
  info: ['Information', 'Informations'],
};

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}
