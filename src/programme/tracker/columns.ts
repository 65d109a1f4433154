/** The tables of the tracker: where each stands, its columns in order, and how each column is typed. */

import firstOrder from './first-order.json';
import generatedSheets from './sheets/generated-sheets.json';
import type listColumns from './list-columns.json';
import sideTables from './sheets/side-tables.json';

/** `own`: a column of the user's, each of whose cells keeps its own type and number format. */
export type ColumnKind =
  'text' | 'longText' | 'list' | 'date' | 'integer' | 'percent' | 'formula' | 'own';

/** Drop-down lists that stand in a column of tblListes, by their defined names. */
export type OwnList = keyof typeof listColumns;
/** All of them: the others are the first column of a table. */
export type ListName = OwnList | 'liste_sites' | 'liste_partenaires' | 'liste_sessions';

export interface Column<Key extends string = string> {
  readonly key: Key;
  /** As written in the header row, and as structured references name it. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly list?: ListName;
  /** A value outside the list is a mistake (`closed`) or an addition worth a question (`open`). */
  readonly listing?: 'closed' | 'open';
  /** What a text of several parts is read as. */
  readonly holds?: 'names' | 'dependencies';
  /** Characters of the default font. */
  readonly width: number;
  /** Folded away by Excel's outline, for daily work. */
  readonly outline?: true;
  /** The first version of the tracker that had it; all of them had a column without. */
  readonly since?: number;
}

export interface TableDefinition<Key extends string = string> {
  readonly table: string;
  /** The sheet's name when it is free. */
  readonly sheet: string;
  readonly columns: readonly Column<Key>[];
  /** Columns that stay in view, from the first. */
  readonly frozenColumns?: number;
}

/** Header row of every table, counted from 0: a title, a line of help and a blank line stand above. */
export const HEADER_ROW = 3;

type Shown = readonly [header: string, width: number];

/** A column whose words are those of a list, and no others. */
function choice<Key extends string, List extends ListName>(
  key: Key,
  [header, width]: Shown,
  list: List,
) {
  return { key, header, kind: 'list', list, listing: 'closed', width } as const;
}

/** A column whose words are those of a list, or others to add to it. */
function openChoice<Key extends string>(key: Key, shown: Shown, list: ListName) {
  return { ...choice(key, shown, list), listing: 'open' } as const;
}

export const ACTION_TABLE = {
  table: 'tblSuivi',
  sheet: 'Suivi',
  frozenColumns: 3,
  columns: [
    { key: 'id', header: 'N°', kind: 'text', width: 9 },
    openChoice('strand', ['Volet', 17], 'liste_volets'),
    { key: 'title', header: 'Action', kind: 'longText', width: 44 },
    choice('status', ['Statut', 18], 'liste_statuts'),
    { key: 'dueText', header: 'Échéance (texte)', kind: 'text', width: 17 },
    { key: 'watch', header: 'Veille', kind: 'formula', width: 15, since: 2 },
    { key: 'owner', header: 'Responsable', kind: 'text', width: 15 },
    { key: 'partners', header: 'Partenaires', kind: 'longText', holds: 'names', width: 26 },
    openChoice('site', ['Site', 14], 'liste_sites'),
    openChoice('territory', ['Territoire', 15.5], 'liste_territoires'),
    choice('type', ['Type', 10], 'liste_types'),
    { key: 'comment', header: 'Commentaire', kind: 'longText', width: 15.5 },
    { key: 'start', header: 'Début', kind: 'date', width: 11, outline: true },
    { key: 'end', header: 'Fin', kind: 'date', width: 11, outline: true },
    { ...choice('precision', ['Précision', 11], 'liste_precisions'), outline: true },
    { key: 'doneOn', header: 'Réalisé le', kind: 'date', width: 11, outline: true },
    { key: 'condition', header: 'Condition', kind: 'longText', width: 26, outline: true },
    { ...choice('effect', ['Effet', 13], 'liste_effets'), outline: true },
    { key: 'decisionMaker', header: 'Décideur', kind: 'text', width: 18, outline: true },
    {
      key: 'dependsOn',
      header: 'Dépend de',
      kind: 'text',
      holds: 'dependencies',
      width: 16,
      outline: true,
    },
    { key: 'dwellings', header: 'Logements', kind: 'integer', width: 11, outline: true },
    { key: 'originalText', header: 'Texte d’origine', kind: 'longText', width: 40, outline: true },
    { key: 'source', header: 'Provenance', kind: 'text', width: 16, outline: true },
  ],
} as const satisfies TableDefinition;

export const SESSION_TABLE = {
  table: 'tblSessions',
  sheet: 'Formations',
  columns: [
    { key: 'id', header: 'N° session', kind: 'text', width: 9 },
    openChoice('training', ['Formation', 25], 'liste_formations'),
    { key: 'cycle', header: 'Cycle', kind: 'text', width: 6 },
    openChoice('basin', ['Bassin', 15], 'liste_bassins'),
    openChoice('provider', ['Organisme', 18], 'liste_partenaires'),
    { key: 'start', header: 'Début', kind: 'date', width: 10 },
    { key: 'end', header: 'Fin', kind: 'date', width: 10 },
    { key: 'halfDays', header: 'Durée (demi-journées)', kind: 'integer', width: 10 },
    { key: 'place', header: 'Lieu', kind: 'text', width: 11 },
    { key: 'capacity', header: 'Capacité', kind: 'integer', width: 8.5 },
    { key: 'registered', header: 'Inscrits', kind: 'integer', width: 8.5 },
    { key: 'present', header: 'Présents', kind: 'integer', width: 8.5 },
    { key: 'alreadyTrained', header: 'Dont déjà formés', kind: 'integer', width: 9 },
    { key: 'absent', header: 'Absents', kind: 'formula', width: 8.5 },
    { key: 'rate', header: 'Taux de présence', kind: 'formula', width: 9 },
    choice('status', ['Statut', 11], 'liste_statuts_session'),
    { key: 'counts', header: 'Compte dans l’objectif', kind: 'formula', width: 21 },
    { key: 'comment', header: 'Commentaire', kind: 'longText', width: 19 },
  ],
} as const satisfies TableDefinition;

export const ATTENDANCE_TABLE = {
  table: 'tblPresences',
  sheet: 'Présences',
  columns: [
    { key: 'code', header: 'Code agent', kind: 'text', width: 12 },
    choice('session', ['N° session', 12], 'liste_sessions'),
    choice('mark', ['Présence', 12], 'liste_presences'),
    openChoice('job', ['Métier', 24], 'liste_metiers'),
    openChoice('basin', ['Bassin', 20], 'liste_bassins'),
  ],
} as const satisfies TableDefinition;

export const PARTNER_TABLE = {
  table: 'tblPartenaires',
  sheet: 'Partenaires',
  columns: [
    { key: 'name', header: 'Nom', kind: 'text', width: 29 },
    { key: 'acronym', header: 'Sigle', kind: 'text', width: 10 },
    choice('kind', ['Type', 17], 'liste_types_partenaire'),
    { key: 'currentName', header: 'Nom actuel', kind: 'text', width: 18 },
    { key: 'aliases', header: 'Autres graphies', kind: 'longText', holds: 'names', width: 44 },
    { key: 'contact', header: 'Fonction du référent', kind: 'text', width: 14 },
    choice('agreement', ['Convention', 11], 'liste_conventions'),
    { key: 'agreementDate', header: 'Date de convention', kind: 'date', width: 11 },
  ],
} as const satisfies TableDefinition;

export const SITE_TABLE = {
  table: 'tblSites',
  sheet: 'Sites',
  columns: [
    { key: 'name', header: 'Site', kind: 'text', width: 26 },
    { key: 'municipality', header: 'Commune', kind: 'text', width: 20 },
    openChoice('territory', ['Territoire', 16], 'liste_territoires'),
    choice('operation', ['Opération', 15], 'liste_operations'),
    openChoice('partner', ['Partenaire', 22], 'liste_partenaires'),
    { key: 'planned', header: 'Logements prévus', kind: 'integer', width: 10.5 },
    { key: 'agreed', header: 'Logements conventionnés', kind: 'integer', width: 13.5 },
    { key: 'allocated', header: 'Logements attribués', kind: 'integer', width: 10.5 },
    { key: 'comment', header: 'Commentaire', kind: 'longText', width: 20 },
  ],
} as const satisfies TableDefinition;

interface TextColumn {
  readonly header: string;
  readonly width: number;
  readonly isLong?: boolean;
}

/** A table of texts beside those of the rows. */
function textTable<const Table extends string, Key extends string>(
  table: Table,
  sheet: string,
  columns: Readonly<Record<Key, TextColumn>>,
) {
  const entries = Object.entries<TextColumn>(columns) as [Key, TextColumn][];
  return {
    table,
    sheet,
    columns: entries.map(([key, { header, width, isLong }]): Column<Key> => ({
      key,
      header,
      kind: isLong === true ? 'longText' : 'text',
      width,
    })),
  } satisfies TableDefinition<Key>;
}

/** One column a list; the words below each header are its values. */
export const LIST_TABLE = textTable('tblListes', 'Listes', sideTables.lists);

export const SETTING_TABLE = textTable('tblParametres', 'Paramètres', sideTables.settings);

/** What the user said of the words of the source: how each is taken from then on. */
export const MATCH_TABLE = textTable('tblCorrespondances', 'Listes', sideTables.matches);

/** Rows of the source that were written or set aside, by their marks, on the sheet of workings. */
export const TAKEN_TABLE = textTable('tblEmpreintes', 'Calculs', sideTables.taken);

/** Values read from the words of the source that wait for a yes or a no. */
export const PENDING_TABLE = textTable('tblAConfirmer', 'Listes', sideTables.pending);

const DEFINITIONS = {
  actions: ACTION_TABLE,
  sessions: SESSION_TABLE,
  attendances: ATTENDANCE_TABLE,
  partners: PARTNER_TABLE,
  sites: SITE_TABLE,
} as const;

/** The tables of rows, as the programme calls them. */
export type RowTable = keyof typeof DEFINITIONS;
export type ColumnOf<T extends RowTable> = (typeof DEFINITIONS)[T]['columns'][number];
export type KeyOf<T extends RowTable> = ColumnOf<T>['key'];

export const TABLE_DEFINITIONS: {
  readonly [T in RowTable]: TableDefinition<KeyOf<T>> & Pick<(typeof DEFINITIONS)[T], 'table'>;
} = DEFINITIONS;
/** In the order of their sheets. */
export const ROW_TABLES = Object.keys(DEFINITIONS) as readonly RowTable[];

export type ActionKey = KeyOf<'actions'>;
export type SessionKey = KeyOf<'sessions'>;
export type PartnerKey = KeyOf<'partners'>;
export type ListKey = keyof typeof sideTables.lists;
export type MatchKey = keyof typeof sideTables.matches;
export type TakenKey = keyof typeof sideTables.taken;
export type SettingKey = keyof typeof sideTables.settings;

/** Columns of Suivi in the order of the first version, before those of the user. */
export const FIRST_ORDER = firstOrder as readonly ActionKey[];

/** Sheets the add-in alone writes, and the names by which they are known. */
export const GENERATED_SHEETS = generatedSheets;
export const CHECK_TABLE_NAME = 'tblControle';
export const BASELINE_TABLE_NAME = 'tblReference';

/** Bears the words of « Veille », one line a row of Suivi, on the sheet of workings. */
export const WATCH_NAME = 'calc_veille';

/**
 * The computed column of tblSuivi. Its words are worked out on the sheet of workings, line by line;
 * empty as long as that sheet is missing.
 */
export const ACTION_FORMULAS = {
  watch: `=IFERROR(INDEX(${WATCH_NAME},ROW()-ROW(tblSuivi[[#Headers],[Action]]))&"","")`,
} as const;
