import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { Area } from '../../workbook/location';
import type { CellValue } from '../../workbook/snapshot';
import type { Column, ColumnOf, KeyOf, ListKey, RowTable, SettingKey } from './columns';
import type { CLOSED_LISTS, TrackerLists } from './lists';
import type { Settings } from './settings/settings';

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

/** What a cell is read as. Texts are trimmed, `''` when empty; null: empty or not understood. */
type ReadCell<C extends Column> = C extends { readonly holds: 'names' }
  ? readonly string[]
  : C extends { readonly holds: 'dependencies' }
    ? readonly Dependency[]
    : C extends { readonly kind: 'date' }
      ? CalendarDate | null
      : C extends { readonly kind: 'integer' }
        ? number | null
        : C extends { readonly list: infer List extends keyof typeof CLOSED_LISTS }
          ? (typeof CLOSED_LISTS)[List][number] | null
          : string;

/** One row of a table, its computed columns left out. Counts are null when empty: empty is not zero. */
export type ValueOf<T extends RowTable> = {
  readonly [
    C in ColumnOf<T> as C extends { readonly kind: 'formula' } ? never : C['key']
  ]: ReadCell<C>;
};
export type RowOf<T extends RowTable> = ReadRow<KeyOf<T>, ValueOf<T>>;
export type TableOf<T extends RowTable> = TrackerTable<KeyOf<T>, ValueOf<T>>;

export type Action = ValueOf<'actions'>;
export type Session = ValueOf<'sessions'>;
/** One person at one session, by code. */
export type Attendance = ValueOf<'attendances'>;
export type Partner = ValueOf<'partners'>;
export type Site = ValueOf<'sites'>;

/** Comment of a site whose name could not be checked against any known place. */
export const NAME_TO_CONFIRM = 'Graphie à confirmer';

const TO_CONFIRM =
  /\b(?:graphie|sigle|nom|orthographe)\b[^.;]{0,20}\b(?:a confirmer|a verifier|non verifiee?|incertaine?)\b/u;

/** Whether a comment of « Sites » says that the name itself is still to be confirmed. */
export function isNameToConfirm(comment: string): boolean {
  return TO_CONFIRM.test(fold(comment));
}

/** The tables of the programme as they stand in a workbook. A table that is not there is null. */
export type TrackerRows = { readonly [T in RowTable]: TableOf<T> | null };

export interface Tracker extends TrackerRows {
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
export interface TrackerContent extends TableRows {
  /** What the columns of the user's own hold for rows to add, by N°. */
  readonly own?: Readonly<Record<string, readonly OwnValue[]>>;
  readonly lists: TrackerLists;
  readonly settings: Settings;
}

type TableRows = { readonly [T in RowTable]: readonly ValueOf<T>[] };
