import { PRECISIONS, type ReadStatus } from '../dates/windows/due-window';

/** Closed lists of the tracker, in the workbook's words. Their order is the order of the drop-downs. */

export const ACTION_TYPES = ['Jalon', 'Tâche', 'Récurrent', 'Décision'] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** The status that words of a text or of a due date tell. */
export const STATUS_READ = {
  planned: 'Prévu',
  'in-preparation': 'En préparation',
  'in-progress': 'En cours',
  'awaiting-decision': 'En attente de décision',
  done: 'Réalisé',
  'on-hold': 'Suspendu',
  dropped: 'Abandonné',
} as const satisfies Readonly<Record<ReadStatus, string>>;
export type Status = (typeof STATUS_READ)[ReadStatus];
export const STATUSES: readonly Status[] = Object.values(STATUS_READ);

export const EFFECTS = ['Bloquante', 'Non bloquante'] as const;
export type Effect = (typeof EFFECTS)[number];

export const SESSION_STATUSES = ['Prévue', 'Confirmée', 'Réalisée', 'Reportée', 'Annulée'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export const ATTENDANCE_MARKS = ['Présent', 'Absent', 'Excusé', 'Partiel'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

export const AGREEMENTS = ['Oui', 'Non', 'En projet'] as const;

export const PARTNER_KINDS = [
  'Association',
  'Union d’associations',
  'Service de l’État',
  'Établissement public',
  'Commune',
  'Département',
  'Bailleur',
  'SPLA',
  'GIP',
  'Prestataire',
  'Interne',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export const OPERATIONS = [
  'Réhabilitation',
  'Restructuration',
  'Logements diffus',
  'Autre',
] as const;

/** The closed lists, by the name of their drop-down. */
export const CLOSED_LISTS = {
  liste_types: ACTION_TYPES,
  liste_statuts: STATUSES,
  liste_effets: EFFECTS,
  liste_precisions: PRECISIONS,
  liste_statuts_session: SESSION_STATUSES,
  liste_presences: ATTENDANCE_MARKS,
  liste_types_partenaire: PARTNER_KINDS,
  liste_conventions: AGREEMENTS,
  liste_operations: OPERATIONS,
} as const;

/** A heading of the programme and the prefix of the N° of its rows. */
export interface Strand {
  readonly name: string;
  /** Three capitals. */
  readonly prefix: string;
}

/** The strands of the programme: the default list, to which a workbook may add its own. */
export const DEFAULT_STRANDS: readonly Strand[] = [
  { name: 'Accès', prefix: 'ACC' },
  { name: 'Maintien', prefix: 'MAI' },
  { name: 'Formations', prefix: 'FOR' },
  { name: 'Participation des habitants', prefix: 'PAR' },
  { name: 'Coordination avec les dispositifs de droit commun', prefix: 'COO' },
  { name: 'Évolution juridique de l’AES', prefix: 'JUR' },
  { name: 'Relais territoriaux', prefix: 'REL' },
];

/** Open lists: these words are proposed, the user's own are added to them. */
export const DEFAULT_TERRITORIES: readonly string[] = [
  'Métropole lilloise',
  'Littoral',
  'Bassin à nommer',
  'Cambrai',
  'Roubaix/Tourcoing',
  '59/62',
  'Par territoire',
  'Tous',
  'Hors département',
];
export const DEFAULT_TRAININGS: readonly string[] = [
  'Connaissance des publics spécifiques',
  'Tranquillité publique',
];
export const DEFAULT_BASINS: readonly string[] = [
  'Métropole lilloise',
  'Littoral',
  'Bassin à nommer',
];
export const DEFAULT_JOBS: readonly string[] = [
  'Gardien',
  'Agent de proximité',
  'Responsable de secteur',
  'Chargé de clientèle',
  'Conseiller social',
  'Responsable d’agence',
  'Siège',
  'Autre',
];

/** The lists as they stand in the workbook: defaults, plus what its users added. */
export interface TrackerLists {
  readonly strands: readonly Strand[];
  readonly territories: readonly string[];
  readonly trainings: readonly string[];
  readonly basins: readonly string[];
  readonly jobs: readonly string[];
}

export const DEFAULT_LISTS: TrackerLists = {
  strands: DEFAULT_STRANDS,
  territories: DEFAULT_TERRITORIES,
  trainings: DEFAULT_TRAININGS,
  basins: DEFAULT_BASINS,
  jobs: DEFAULT_JOBS,
};
