import { PRECISIONS, type ReadStatus, type RowType } from '../dates/windows/due-window';
import defaultLists from './default-lists.json';

/** Closed lists of the tracker, in the workbook's words. Their order is the order of the drop-downs. */

export const ACTION_TYPES = ['Jalon', 'Tâche', 'Récurrent', 'Décision'] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** What the reading of due dates calls each type. */
export const ROW_TYPE_OF: Readonly<Record<ActionType, RowType>> = {
  Jalon: 'milestone',
  Tâche: 'task',
  Récurrent: 'recurring',
  Décision: 'decision',
};

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

/** The lists as they stand in the workbook: defaults, plus what its users added. */
export interface TrackerLists {
  readonly strands: readonly Strand[];
  readonly territories: readonly string[];
  readonly trainings: readonly string[];
  readonly basins: readonly string[];
  readonly jobs: readonly string[];
}

/** The strands of the programme, and the words proposed in the open lists. */
export const DEFAULT_LISTS: TrackerLists = defaultLists;
