import { type CalendarDate, formatFrenchDate } from '../lib/calendar-date';
import type { ReferenceDate, SheetCounts } from '../programme/intake/analysis';
import type { ColumnMatch } from '../programme/intake/tables/column-targets';
import type { PlanReport } from '../programme/intake/plan/plan';
import { showLocation } from '../workbook/location';

/** What the tab « Structurer » says, the reasons of the reading apart. */
export const paneStructureFr = {
  intro:
    'Lit le classeur tel qu’il est et montre le suivi qu’il donnerait. Rien n’est écrit avant votre accord, et vos feuilles ne sont jamais modifiées.',
  analyse: 'Analyser le classeur',
  analysing: 'Analyse du classeur…',
  analysed: (sheets: number, rows: number): string =>
    `${count(sheets, 'feuille analysée', 'feuilles analysées')}, ${count(rows, 'ligne proposée', 'lignes proposées')}. Vérifiez puis créez le suivi.`,
  create: 'Créer le suivi',
  update: 'Mettre à jour le suivi',
  createEmpty: 'Créer un suivi vide',
  nothing:
    'Aucune feuille ne ressemble à un tableau ou à un échéancier. Collez votre document dans une feuille puis analysez de nouveau, ou créez un suivi vide.',
  next: 'Le suivi est écrit. Relisez-le dans la feuille Suivi, puis ouvrez l’onglet Contrôler. Après un changement dans vos feuilles, analysez de nouveau : vos saisies sont gardées.',
  writing: 'Écriture du suivi…',
  written: (report: PlanReport): string => {
    const { added, kept } = report;
    const trainings = added.sessions + added.attendances;
    return [
      `${count(report.rowsRead, 'ligne lue', 'lignes lues')} = ${count(report.rowsWritten, 'reprise', 'reprises')} + ${count(report.rowsExplained, 'expliquée', 'expliquées')}.`,
      `${count(added.actions, 'action ajoutée', 'actions ajoutées')}${trainings === 0 ? '' : `, ${count(added.sessions, 'session', 'sessions')} et ${count(added.attendances, 'présence', 'présences')}`}${kept === 0 ? '' : `, ${count(kept, 'action déjà là', 'actions déjà là')}`}.`,
    ].join(' ');
  },
  reference: {
    title: 'Date de référence du document',
    ask: 'Des échéances n’ont pas d’année (« en juin », « à la rentrée »). Quand ce document a-t-il été écrit ?',
    from: (reference: ReferenceDate): string => {
      const day = formatFrenchDate(reference.date);
      if (reference.from === 'found') {
        return `${day}, lue dans le classeur (${showLocation(reference.location)} : « ${reference.words} »).`;
      }
      return reference.from === 'settings'
        ? `${day}, d’après la feuille Paramètres.`
        : `${day}, d’après votre réponse.`;
    },
    change: 'Changer cette date',
  },
  sheets: {
    title: 'Feuilles du classeur',
    take: (sheet: string): string => `Reprendre « ${sheet} »`,
    kind: (sheet: string): string => `Nature de « ${sheet} »`,
    kinds: {
      automatic: 'Reconnue automatiquement',
      table: 'Tableau d’actions',
      narrative: 'Texte rédigé',
    },
    counts: ({ read, written, explained }: SheetCounts): string =>
      `${count(read, 'ligne lue', 'lignes lues')} = ${count(written, 'reprise', 'reprises')} + ${count(explained, 'expliquée', 'expliquées')}`,
    /** Null: the table has no header. */
    headerRow: (row: number | null): string =>
      row === null ? 'sans en\u2011tête' : `En\u2011têtes en ligne ${String(row)}`,
    columns: 'Correspondance des colonnes',
    noHeader: (letter: string): string => `Colonne ${letter}`,
    confidence: {
      high: 'sûre',
      medium: 'à vérifier',
      low: 'incertaine',
    } satisfies Record<ColumnMatch['confidence'], string>,
  },
  colours: {
    title: 'Couleurs',
    ask: (rows: number): string =>
      `Que veut dire cette couleur (${count(rows, 'ligne', 'lignes')}) ?`,
    none: 'Rien',
    proposed: (status: string): string => `À confirmer : ${status} ?`,
    unknown: 'À préciser',
    confirm: 'Confirmer les couleurs proposées',
  },
  statuses: {
    title: 'Statuts non reconnus',
    ask: (words: string, rows: number): string =>
      `Que veut dire « ${words} » (${count(rows, 'ligne', 'lignes')}) ?`,
    none: 'À préciser',
  },
  preview: {
    title: (rows: number): string => `Aperçu (${count(rows, 'ligne', 'lignes')})`,
    help: 'Décochez une ligne que vous ne voulez pas dans le suivi : elle sera listée dans « Non repris ».',
    balance: (report: PlanReport): string =>
      `${count(report.rowsRead, 'ligne lue', 'lignes lues')} = ${count(report.rowsWritten, 'reprise', 'reprises')} + ${count(report.rowsExplained, 'expliquée', 'expliquées')}`,
    nothingNew: 'Toutes les lignes de vos feuilles sont déjà dans le suivi.',
    waitsForDate: 'Indiquez d’abord la date de référence du document, plus haut.',
    source: (source: string): string => `d’après ${source}`,
    due: (words: string, window: string): string => `« ${words} » : ${window}`,
    toTell: 'à préciser',
  },
  implied: {
    title: 'Lignes seulement sous-entendues',
    help: 'Le texte ne les dit pas : elles ne sont écrites que si vous les cochez.',
  },
  deduced: {
    title: (rows: number): string => `Valeurs déduites (${String(rows)})`,
    help: 'Elles ne sont pas écrites dans le texte : cochez celles à reprendre.',
    line: (id: string, field: string, value: string): string => `${id} – ${field} : ${value}`,
  },
  setAside: {
    title: (rows: number): string =>
      count(rows, 'ligne déjà supprimée du suivi', 'lignes déjà supprimées du suivi'),
    help: 'Vous les avez supprimées du suivi, ou écartées. Elles n’y reviennent que si vous les cochez.',
  },
  all: { tick: 'Tout cocher', untick: 'Tout décocher' },
  differences: {
    title: (rows: number): string => `La source a changé (${count(rows, 'ligne', 'lignes')})`,
    help: 'Vos saisies ne sont jamais écrasées. Cochez les valeurs à reprendre de la source ; les autres vous seront proposées de nouveau.',
    keep: 'Garder le suivi tel quel, ne plus le proposer',
    change: (field: string, before: string, after: string): string =>
      `${field} : ${before === '' ? '(vide)' : before} → ${after === '' ? '(vide)' : after}`,
  },
  vanished: {
    title: (rows: number): string =>
      `${count(rows, 'ligne du suivi n’est', 'lignes du suivi ne sont')} plus dans la source`,
    help: 'Elles restent dans le suivi.',
  },
  left: {
    title: (rows: number): string => `Non repris (${String(rows)})`,
    hidden: 'contenu personnel, non affiché',
  },
  fields: {
    title: 'Action',
    strand: 'Volet',
    type: 'Type',
    partners: 'Partenaires',
    site: 'Site',
    territory: 'Territoire',
    owner: 'Responsable',
    dueText: 'Échéance',
    start: 'Début',
    end: 'Fin',
    status: 'Statut',
    condition: 'Condition',
    decisionMaker: 'Décideur',
    dwellings: 'Logements',
    comment: 'Commentaire',
    precision: 'Précision',
    doneOn: 'Réalisé le',
    effect: 'Effet',
    training: 'Formation',
    cycle: 'Cycle',
    basin: 'Bassin',
    provider: 'Organisme',
    halfDays: 'Demi-journées',
    place: 'Lieu',
    capacity: 'Capacité',
    registered: 'Inscrits',
    present: 'Présents',
    alreadyTrained: 'Déjà formés',
    mark: 'Présence',
    job: 'Métier',
  } as Readonly<Record<string, string>>,
  window: (start: CalendarDate | null, end: CalendarDate | null): string => {
    if (start === null) return end === null ? 'sans date' : `jusqu’au ${formatFrenchDate(end)}`;
    if (end === null) return `à partir du ${formatFrenchDate(start)}`;
    return start === end
      ? `le ${formatFrenchDate(start)}`
      : `du ${formatFrenchDate(start)} au ${formatFrenchDate(end)}`;
  },
};

export type PaneStructureWords = typeof paneStructureFr;

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number < 2 ? one : many}`;
}
