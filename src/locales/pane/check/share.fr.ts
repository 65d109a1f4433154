import words from './share.fr.json';
import type { ProvenCopy } from '../../../app/share-copy';
import type { ColumnReason } from '../../../programme/sharing/column-choices';
import type { SheetReason } from '../../../programme/sharing/sheet-choices';
import { plural } from '../../french';

const REASONS: Readonly<Record<SheetReason, string>> = words.REASONS;

const COLUMNS: Readonly<Record<ColumnReason, string>> = words.COLUMNS;

/** Kinds of parts a user would look for in the copy. */
const LEFT: Readonly<Record<string, readonly [one: string, many: string]>> = {
  comments: ['feuille de notes', 'feuilles de notes'],
  threadedComment: ['fil de commentaires', 'fils de commentaires'],
  pivotTable: ['tableau croisé, gardé en valeurs', 'tableaux croisés, gardés en valeurs'],
  externalLink: ['lien vers un autre classeur', 'liens vers d’autres classeurs'],
  vbaProject: ['projet de macros : la copie est un .xlsx', 'projets de macros'],
  connections: ['connexion à des données', 'connexions à des données'],
  customXml: ['jeu de données d’un complément', 'jeux de données de compléments'],
};

/** What « Préparer la copie à partager » says in the pane. */
export const paneShareFr = {
  ...words.paneShareFr,
  read: (kept: number): string =>
    `${plural(kept, 'feuille irait', 'feuilles iraient')} dans la copie. Vérifiez, puis créez-la.`,
  reason: (reason: SheetReason): string => REASONS[reason],
  column: (reason: ColumnReason): string => COLUMNS[reason],
  masked: (counts: number): string =>
    counts === 0
      ? 'Aucun petit effectif à masquer.'
      : `${plural(counts, 'petit effectif sera masqué', 'petits effectifs seront masqués')}, chiffres de formation figés.`,
  made: (sheets: number): string => `Copie prête : ${plural(sheets, 'feuille', 'feuilles')}.`,
  proof: ({ proof, counts: { frozen, alive } }: ProvenCopy): string =>
    `${plural(proof.sheets, 'feuille', 'feuilles')}, aucune donnée individuelle, ${plural(frozen + alive, 'formule', 'formules')}, aucune rompue.`,
  unvalued: (cells: number): string =>
    `${plural(cells, 'formule n’avait', 'formules n’avaient')} pas de valeur dans le fichier : cellules laissées vides. Recalculez le classeur pour les garder.`,
  left: (left: Readonly<Record<string, number>>): string => {
    const told = Object.entries(LEFT).flatMap(([kind, [one, many]]) =>
      (left[kind] ?? 0) === 0 ? [] : [plural(left[kind] ?? 0, one, many)],
    );
    return told.length === 0 ? '' : `Non repris : ${told.join(', ')}.`;
  },
  notOpened: (canDownload: boolean): string =>
    canDownload
      ? 'Excel n’a pas pu ouvrir la copie : téléchargez-la.'
      : 'Excel n’a pas pu ouvrir la copie, et sur Mac le panneau ne peut pas enregistrer de fichier : préparez-la dans Excel sur le web.',
  downloaded: (name: string): string => `Téléchargement demandé : ${name}.`,
  fileName: (stem: string, day: string): string => `${stem} – copie du ${day}.xlsx`,
  faulty: (faults: number): string =>
    `Pas encore prêt à partager : ${plural(faults, 'point bloquant reste', 'points bloquants restent')} dans le suivi`,
  replaceable: (found: readonly string[]): string =>
    `Retirer de la copie seulement : ${found.map((one) => `« ${one} »`).join(', ')}`,
  code: (place: string): string => `le code ou le nom d’une personne en ${place}`,
  broken: (place: string): string => `une formule rompue en ${place}`,
  more: (number: number): string => `+ ${plural(number, 'autre', 'autres')}`,
};
export type PaneShareWords = typeof paneShareFr;
