import words from './structure.fr.json';
import type { StructureNews } from '../../app/structure-news';
import { type CalendarDate, formatFrenchDate } from '../../lib/calendar-date';
import type {
  ExplainedAs,
  ReasonCounts,
  ReferenceDate,
  SheetKind,
} from '../../programme/intake/analysis';
import type { ColourName } from '../../programme/intake/colours';
import type { ColumnMatch } from '../../programme/intake/columns/column-targets';
import type { PlanReport } from '../../programme/intake/plan/plan';
import type { Attendance, Session } from '../../programme/tracker/tracker';
import { showLocation } from '../../workbook/location';
import { alike, type ToldValue } from '../told-values';

/** What the tab « Structurer » says, the reasons of the reading apart. */
export const paneStructureFr = {
  ...words.paneStructureFr,
  analysed: (found: StructureNews): string => {
    const sheets = count(found.sheets, 'feuille analysée', 'feuilles analysées');
    switch (found.next) {
      case 'create':
        return `${sheets}, ${count(found.rows, 'ligne proposée', 'lignes proposées')}. Vérifiez puis créez le suivi.`;
      case 'date':
        return `${sheets}, ${count(found.rows, 'ligne proposée', 'lignes proposées')}. Indiquez la date du document pour continuer.`;
      case 'create-empty':
        return 'Classeur analysé : aucune ligne à reprendre. Vous pouvez créer un suivi vide.';
      case 'update':
        return `${sheets} : ${tellNews(found)}. Vérifiez puis mettez à jour le suivi.`;
      case 'nothing':
        return 'Classeur analysé : rien de nouveau depuis la dernière mise à jour du suivi.';
    }
  },
  createCount: (rows: number, toReview: number): string =>
    toReview === 0
      ? `(${count(rows, 'ligne', 'lignes')})`
      : `(${count(rows, 'ligne', 'lignes')}, ${String(toReview)} à relire)`,
  /** How to go back, with Excel's own key or with the pane's button. */
  goBack: (isByExcel: boolean): string =>
    isByExcel
      ? 'Pour revenir en arrière : Ctrl+Z dans Excel.'
      : 'Pour revenir en arrière : « Annuler la dernière opération », en haut du panneau.',
  /** `changed`: rows that take values from a source that changed. */
  written: ({ added, kept, ...report }: PlanReport, changed: number): string => {
    const facts = [
      count(added.actions, 'action ajoutée', 'actions ajoutées'),
      ...unlessNone(added.sessions, 'session ajoutée', 'sessions ajoutées'),
      ...unlessNone(added.attendances, 'présence ajoutée', 'présences ajoutées'),
      ...unlessNone(changed, 'ligne mise à jour', 'lignes mises à jour'),
      ...unlessNone(kept, 'action déjà là', 'actions déjà là'),
    ];
    return `${tellBalance(report)}. ${facts.join(', ')}.`;
  },
  reference: {
    title: 'Date du document',
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
  },
  sheets: {
    title: 'Feuilles du classeur',
    take: (sheet: string): string => `Reprendre « ${sheet} »`,
    kind: (sheet: string): string => `Nature de « ${sheet} »`,
    kinds: {
      table: 'Tableau d’actions',
      gantt: 'Gantt (temps en colonnes)',
      matrix: 'Matrice (tâches dans les cases)',
      narrative: 'Texte rédigé',
      trainings: 'Formations',
      none: 'Aucun : ne pas reprendre',
    },
    rows: (written: number): string => count(written, 'ligne reprise', 'lignes reprises'),
    see: (sheet: string): string => `Voir « ${sheet} »`,
    seeShort: 'voir',
    /** What a sheet was taken for, as the choice that leaves it so. */
    recognised: words.paneStructureFr.sheets.recognised satisfies Record<SheetKind, string>,
  },
  columns: {
    doubtful: (columns: number): string =>
      columns === 1 ? '1 colonne à vérifier' : `${String(columns)} colonnes à vérifier`,
    sure: (columns: number): string =>
      columns === 1 ? '1 colonne sûre' : `${String(columns)} colonnes sûres`,
    allSure: 'Toutes les colonnes et tous les mots sont reconnus.',
    samples: (values: readonly string[]): string =>
      values.map((value) => `« ${value} »`).join(', '),
    /** Targets that are better said otherwise in a list of choices. */
    own: {
      'Commentaire (avec l’en-tête)': 'Garder dans Commentaire, avec l’en-tête',
      'Non repris': 'Laisser de côté',
    } as Readonly<Record<string, string>>,
    noHeader: (letter: string): string => `Colonne ${letter}`,
    confidence: {
      high: 'sûre',
      medium: 'à vérifier',
      low: 'incertaine',
    } satisfies Record<ColumnMatch['confidence'], string>,
  },
  strandless: {
    title: 'Lignes sans volet',
    ask: (sheet: string, group: string, rows: number): string =>
      `À quel volet appartiennent ces lignes ? (« ${group === '' ? sheet : `${sheet} – ${group}`} », ${count(rows, 'ligne', 'lignes')})`,
    hint: 'Choisissez ou écrivez un volet. Vide : aucun.',
  },
  colours: {
    title: 'Couleurs',
    ask: (colour: string, name: ColourName | null, rows: number): string =>
      `${name === null ? colour : COLOURS[name]} (${count(rows, 'ligne', 'lignes')}) : que veut dire cette couleur ?`,
    none: 'Rien',
    unknown: 'À préciser',
  },
  statuses: {
    title: 'Statuts non reconnus',
    ask: (words: string, rows: number): string =>
      `Que veut dire « ${words} » (${count(rows, 'ligne', 'lignes')}) ?`,
    none: 'À préciser',
  },
  preview: {
    doubtful: (rows: number): string => `À relire (${String(rows)})`,
    sure: (rows: number): string => `Sûres (${String(rows)})`,
    settled: (title: string): string => `Ligne relue, désormais parmi les sûres : « ${title} ».`,
    balance: tellBalance,
    /** The rows explained, by reason. */
    explained: (reasons: ReasonCounts): string =>
      Object.entries(reasons)
        .map(([reason, rows]) => tellReason(reason as ExplainedAs, rows))
        .join(', '),
    nothingNew: 'Toutes les lignes de vos feuilles sont déjà dans le suivi.',
    waitsForDate: 'Indiquez d’abord la date du document.',
    source: (source: string): string => `d’après ${source}`,
    due: (words: string, window: string): string => `« ${words} » : ${window}`,
    toTell: 'à préciser',
    noStatus: 'Aucune ligne n’a de statut : donnez-les ensuite dans Contrôler, avec « Remplir ».',
  },
  sessions: {
    title: (rows: number): string => `Sessions de formation (${String(rows)})`,
    line: ({ id, training, cycle }: Session): string =>
      [`${id} – ${training}`, ...(cycle === '' ? [] : [`cycle ${cycle}`])].join(', '),
    facts: ({ basin, provider, present, registered }: Session): readonly string[] => [
      ...(basin === '' ? [] : [basin]),
      ...(provider === '' ? [] : [provider]),
      ...unlessNone(registered, 'inscrit', 'inscrits'),
      ...unlessNone(present, 'présent', 'présents'),
    ],
  },
  attendances: {
    title: (rows: number): string => `Présences par code (${String(rows)})`,
    line: ({ code, session, mark }: Attendance): string => `${code} – ${session} : ${mark ?? '?'}`,
  },
  names: {
    title: (rows: number): string => `Partenaires et sites (${String(rows)})`,
    help: 'Ajoutés aux feuilles Partenaires et Sites.',
    partner: (name: string): string => `Partenaire : ${name}`,
    site: (name: string): string => `Site : ${name}`,
  },
  edit: {
    open: (title: string): string => `Corriger « ${title} »`,
    joined: 'Réunie à la ligne du dessus.',
    save: 'Enregistrer',
    cancel: 'Fermer',
    reset: 'Rétablir la lecture',
    partnersHint: 'Séparés par « ; ».',
    originalText: 'Texte d’origine',
    cut: 'Couper ici en deux lignes',
    cutHint: 'Placez le curseur dans le texte d’origine.',
    join: 'Réunir à la ligne du dessus',
  },
  deduced: {
    title: (groups: number): string => `Valeurs déduites (${String(groups)})`,
    help: 'Elles ne sont pas écrites dans le texte. Sans réponse, elles restent « À confirmer » dans Contrôler.',
    line: (values: readonly ToldValue[]): string =>
      alike(values, ' et ')
        .map(({ field, value }) => `${field} : ${value}`)
        .join(', '),
    forRow: (title: string): string => `proposé pour « ${title} »`,
    forRows: (rows: number): string => `proposé pour ${String(rows)} lignes`,
    answers: { accepted: 'Accepter', declined: 'Écarter' },
    acceptAll: 'Tout accepter',
    single: (values: number): string => `Pour une seule ligne (${String(values)})`,
  },
  setAside: {
    title: (rows: number): string =>
      count(rows, 'ligne déjà supprimée du suivi', 'lignes déjà supprimées du suivi'),
    help: 'Vous les avez supprimées du suivi, ou écartées. Elles n’y reviennent que si vous les cochez.',
  },
  differences: {
    title: (rows: number): string => `La source a changé (${count(rows, 'ligne', 'lignes')})`,
    help: 'Vos saisies ne sont jamais écrasées. Reprenez ce que dit la source, ou gardez le suivi ; sans réponse, la ligne vous sera proposée de nouveau.',
    take: 'Reprendre',
    takeAll: 'Tout reprendre',
    keep: 'Garder le suivi',
    change: (before: string, after: string): string =>
      `${before === '' ? '(vide)' : before} → ${after === '' ? '(vide)' : after}`,
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

function tellNews({ added, changed, vanished }: StructureNews): string {
  const news = [
    ...unlessNone(added, 'ligne nouvelle', 'lignes nouvelles'),
    ...unlessNone(changed, 'ligne changée', 'lignes changées'),
    ...unlessNone(vanished, 'ligne disparue', 'lignes disparues'),
  ];
  return news.join(', ');
}

function tellBalance({
  rowsRead,
  rowsWritten,
  rowsExplained,
}: Pick<PlanReport, 'rowsRead' | 'rowsWritten' | 'rowsExplained'>): string {
  const read = `${count(rowsRead, 'ligne lue', 'lignes lues')} : ${count(rowsWritten, 'reprise', 'reprises')}`;
  return rowsExplained === 0
    ? read
    : `${read}, ${count(rowsExplained, 'laissée de côté', 'laissées de côté')}`;
}

function unlessNone(number: number | null, one: string, many: string): readonly string[] {
  return number === null || number === 0 ? [] : [count(number, one, many)];
}

const COLOURS: Readonly<Record<ColourName, string>> = {
  green: 'Vert',
  orange: 'Orange',
  blue: 'Bleu',
  red: 'Rouge',
  grey: 'Gris',
  yellow: 'Jaune',
};

/** What the rows that are explained are: one, several. */
const REASONS: Readonly<Record<ExplainedAs, readonly [string, string]>> = {
  header: ['ligne d’en\u2011tête', 'lignes d’en\u2011tête'],
  strand: ['intitulé de volet', 'intitulés de volet'],
  legend: ['ligne de légende', 'lignes de légende'],
  'reference-date': ['date du document', 'dates du document'],
  'total-check': ['total', 'totaux'],
  title: ['titre', 'titres'],
  total: ['total', 'totaux'],
  note: ['note', 'notes'],
  computed: ['ligne de valeurs calculées', 'lignes de valeurs calculées'],
  'duplicate-header': ['en\u2011tête répété', 'en\u2011têtes répétés'],
  'personal-data': ['ligne de données personnelles', 'lignes de données personnelles'],
  'contact-list': ['ligne de contacts', 'lignes de contacts'],
  'other-table': ['ligne d’un autre tableau', 'lignes d’un autre tableau'],
  'not-understood': ['ligne non comprise', 'lignes non comprises'],
  'not-selected': ['ligne d’une feuille non choisie', 'lignes de feuilles non choisies'],
  refused: ['ligne non cochée', 'lignes non cochées'],
  'set-aside': ['ligne supprimée du suivi ou écartée', 'lignes supprimées du suivi ou écartées'],
  'told-before': ['ligne d’une tâche déjà lue', 'lignes de tâches déjà lues'],
  decoration: ['ligne de mise en page', 'lignes de mise en page'],
};

function tellReason(reason: ExplainedAs, rows: number): string {
  const [one, many] = REASONS[reason];
  return count(rows, one, many);
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number < 2 ? one : many}`;
}
