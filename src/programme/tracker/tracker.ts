import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { Area } from '../../workbook/location';
import type { CellValue } from '../../workbook/snapshot';
import type {
  ActionKey,
  AttendanceKey,
  ListKey,
  PartnerKey,
  SessionKey,
  SettingKey,
  SiteKey,
} from './columns';
import type {
  ActionType,
  Agreement,
  AttendanceMark,
  Effect,
  Operation,
  PartnerKind,
  SessionStatus,
  Status,
  TrackerLists,
} from './lists';
import type { Precision } from '../dates/windows/due-window';
import type { Settings } from './settings';

export { type Precision, PRECISIONS } from '../dates/windows/due-window';

/** A row as the user typed it, before anything is trusted. */
export interface RawRow<Key extends string> {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<Key, CellValue>>;
  /** What Excel displays for the same cells. */
  readonly texts: Readonly<Record<Key, string>>;
}

/** A row and what was understood of it. A field that could not be read is empty in `value`. */
export interface ReadRow<Key extends string, Value> {
  readonly raw: RawRow<Key>;
  readonly value: Value;
}

/** Where a table stands, and which of its columns are there. */
export interface TablePlace<Key extends string> {
  readonly table: string;
  readonly sheet: string;
  /** Header row and body. */
  readonly area: Area;
  /** Column of the sheet, from 0; absent when the user took the column away. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** Headers that are not the add-in's, in order, with their column of the sheet. */
  readonly foreign: readonly { readonly header: string; readonly column: number }[];
}

export interface TrackerTable<Key extends string, Value> {
  readonly place: TablePlace<Key>;
  readonly rows: readonly ReadRow<Key, Value>[];
}

/** A predecessor. « ACC-06 (nb) » does not block. */
export interface Dependency {
  readonly id: string;
  readonly effect: 'blocking' | 'non-blocking';
}

/** One row of Suivi. Texts are trimmed; `''` means empty; null means empty or not understood. */
export interface Action {
  readonly id: string;
  readonly strand: string;
  readonly title: string;
  readonly type: ActionType | null;
  readonly partners: readonly string[];
  readonly site: string;
  readonly territory: string;
  readonly owner: string;
  readonly dueText: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly precision: Precision | null;
  readonly status: Status | null;
  readonly doneOn: CalendarDate | null;
  readonly condition: string;
  readonly effect: Effect | null;
  readonly decisionMaker: string;
  readonly dependsOn: readonly Dependency[];
  readonly dwellings: number | null;
  readonly comment: string;
  readonly originalText: string;
  readonly source: string;
}

/** One training session. Counts are null when the cell is empty: empty is not zero. */
export interface Session {
  readonly id: string;
  readonly training: string;
  readonly cycle: string;
  readonly basin: string;
  readonly provider: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly halfDays: number | null;
  readonly place: string;
  readonly capacity: number | null;
  readonly registered: number | null;
  readonly present: number | null;
  readonly alreadyTrained: number | null;
  readonly status: SessionStatus | null;
  readonly comment: string;
}

/** One person at one session, by code. */
export interface Attendance {
  readonly code: string;
  readonly session: string;
  readonly mark: AttendanceMark | null;
  readonly job: string;
  readonly basin: string;
}

export interface Partner {
  readonly name: string;
  readonly acronym: string;
  readonly kind: PartnerKind | null;
  readonly currentName: string;
  readonly aliases: readonly string[];
  readonly contact: string;
  readonly agreement: Agreement | null;
  readonly agreementDate: CalendarDate | null;
}

export interface Site {
  readonly name: string;
  readonly municipality: string;
  readonly territory: string;
  readonly operation: Operation | null;
  readonly partner: string;
  readonly planned: number | null;
  readonly agreed: number | null;
  readonly allocated: number | null;
  readonly comment: string;
}

/** Comment of a site whose name could not be checked against any known place. */
export const NAME_TO_CONFIRM = 'Graphie à confirmer';

const TO_CONFIRM =
  /\b(?:graphie|sigle|nom|orthographe)\b[^.;]{0,20}\b(?:a confirmer|a verifier|non verifiee?|incertaine?)\b/u;

/** Whether a comment of « Sites » says that the name itself is still to be confirmed. */
export function isNameToConfirm(comment: string): boolean {
  return TO_CONFIRM.test(fold(comment));
}

/** The tables of the programme as they stand in a workbook. A table that is not there is null. */
export interface Tracker {
  readonly actions: TrackerTable<ActionKey, Action> | null;
  readonly sessions: TrackerTable<SessionKey, Session> | null;
  readonly attendances: TrackerTable<AttendanceKey, Attendance> | null;
  readonly partners: TrackerTable<PartnerKey, Partner> | null;
  readonly sites: TrackerTable<SiteKey, Site> | null;
  readonly listPlace: TablePlace<ListKey> | null;
  readonly settingPlace: TablePlace<SettingKey> | null;
  /** The lines of « Paramètres » as typed, those the add-in does not know included. */
  readonly settingRows: readonly RawRow<SettingKey>[];
  readonly lists: TrackerLists;
  readonly settings: Settings;
}

/** A cell of a column of the user's own, kept beside the row as it was: typed value and format. */
export interface OwnValue {
  /** The source's header, which names the column of the tracker. */
  readonly header: string;
  readonly value: CellValue;
  /** Number format of the source cell, en-US codes. */
  readonly format: string;
  /** Its column is hidden in the source, and stays so. */
  readonly isHidden?: true;
}

/** What the tables hold, without a place: what structuring writes. */
export interface TrackerContent {
  readonly actions: readonly Action[];
  /** What the columns of the user's own hold for rows to add, by N°. */
  readonly own?: Readonly<Record<string, readonly OwnValue[]>>;
  readonly sessions: readonly Session[];
  readonly attendances: readonly Attendance[];
  readonly partners: readonly Partner[];
  readonly sites: readonly Site[];
  readonly lists: TrackerLists;
  readonly settings: Settings;
}
