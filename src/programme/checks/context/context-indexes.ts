import type { CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { showLocation } from '../../../workbook/location';
import { publicHolidayOn, type PublicHolidayName } from '../../dates/holidays/public-holidays';
import type { TrackerLists } from '../../tracker/lists';
import type { Settings } from '../../tracker/settings';
import type { Attendance, Session } from '../../tracker/tracker';
import { freeSessionIdOf, highestNumbers } from './numbering';
import { makePartnerIndex, type PartnerIndex } from '../texts/partner-index';
import type { CheckedTables, KeyOf, RowOf, RowTable } from './tables';
import { RowIndex } from './row-index';
import { makeWordIndex, type WordIndex } from '../texts/word-index';

/** The open lists, as the workbook holds them. */
export interface WordIndexes {
  readonly strands: WordIndex;
  readonly trainings: WordIndex;
  /** Territories and basins: either word may stand for the other. */
  readonly places: WordIndex;
}

export interface ActionIndexes {
  /** Rows by their N°. */
  readonly actionById: RowIndex<RowOf<'actions'>>;
  /** Rows by the N° they depend on. */
  readonly dependents: RowIndex<RowOf<'actions'>>;
  /** The highest number used under each prefix of N°. */
  readonly highestNumbers: ReadonlyMap<string, number>;
}

/** Sessions of one training, basin and provider. */
export interface SessionKind {
  /** One of them. */
  readonly session: Session;
  readonly done: number;
  /** Planned or confirmed. */
  readonly ahead: number;
}

export interface SessionIndexes {
  readonly sessionById: RowIndex<RowOf<'sessions'>>;
  /** A N° that no session bears yet. */
  readonly freeSessionId: string;
  /** Sessions that differ by training, basin or provider, with how far those of each kind are. */
  readonly sessionKinds: readonly SessionKind[];
}

export interface AttendanceIndexes {
  /** Rows by their N° of session. */
  readonly attendancesOf: RowIndex<RowOf<'attendances'>>;
}

export interface PartnerIndexes {
  readonly partners: PartnerIndex;
}

export interface SiteIndexes {
  /** Sites by folded name. */
  readonly siteByName: ReadonlyMap<string, RowOf<'sites'>>;
  readonly siteNames: WordIndex;
  /** Names, folded, that the last edit of the sites brought nearer to another of them. */
  readonly movedSites: readonly string[];
}

export function indexActions({ actions }: CheckedTables): ActionIndexes {
  const rows = actions?.rows ?? [];
  return {
    actionById: new RowIndex(rows, ({ value }) => [value.id]),
    dependents: new RowIndex(rows, ({ value }) => value.dependsOn.map(({ id }) => id)),
    highestNumbers: highestNumbers(rows),
  };
}

export function indexSessions({ sessions }: CheckedTables): SessionIndexes {
  const rows = sessions?.rows ?? [];
  return {
    sessionById: new RowIndex(rows, ({ value }) => [value.id]),
    freeSessionId: freeSessionIdOf(rows),
    sessionKinds: listKinds(rows),
  };
}

export function indexAttendances({ attendances }: CheckedTables): AttendanceIndexes {
  const rows = attendances?.rows ?? [];
  return { attendancesOf: new RowIndex(rows, ({ value }) => [value.session]) };
}

export function indexPartners({ partners }: CheckedTables): PartnerIndexes {
  return { partners: makePartnerIndex(partners?.rows.map(({ value }) => value) ?? []) };
}

export function indexSites({ sites }: CheckedTables): SiteIndexes {
  const rows = sites?.rows ?? [];
  return {
    siteByName: indexRows(rows, ({ value }) => value.name),
    siteNames: makeWordIndex(rows.map(({ value }) => value.name)),
    movedSites: [],
  };
}

export function indexLists(lists: TrackerLists): WordIndexes {
  return {
    strands: makeWordIndex(lists.strands.map(({ name }) => name)),
    trainings: makeWordIndex(lists.trainings),
    places: makeWordIndex([...lists.territories, ...lists.basins]),
  };
}

/** Persons present at a session, each code once; null when no attendance names the session. */
export function countPresent(
  session: string,
  { attendancesOf }: AttendanceIndexes,
  settings: Settings,
): number | null {
  const rows = attendancesOf.all(fold(session));
  if (rows.length === 0) return null;
  const present = rows.filter(
    ({ value }) => value.code !== '' && isCountedPresent(value, settings),
  );
  return new Set(present.map(({ value }) => value.code)).size;
}

/** Whether the person counts as present: « Partiel » does as the setting says. */
export function isCountedPresent(
  { mark }: Pick<Attendance, 'mark'>,
  { partialAttendance }: Pick<Settings, 'partialAttendance'>,
): boolean {
  return mark === 'Présent' || (mark === 'Partiel' && partialAttendance === 'présente');
}

/** The kinds there are, with how far the sessions of each are. */
export function listKinds(rows: readonly RowOf<'sessions'>[]): readonly SessionKind[] {
  const kinds = new Map<string, SessionKind>();
  for (const { value } of rows) {
    const key = `${value.training}|${value.basin}|${value.provider}`;
    const { session, done, ahead } = kinds.get(key) ?? { session: value, done: 0, ahead: 0 };
    const isDone = value.status === 'Réalisée';
    const isAhead = value.status === 'Prévue' || value.status === 'Confirmée';
    kinds.set(key, { session, done: done + Number(isDone), ahead: ahead + Number(isAhead) });
  }
  return [...kinds.values()];
}

/** Names of sites and partners, folded, worked out when first asked for. */
export function makeKnownNames({ sites, partners }: CheckedTables): () => readonly string[] {
  let names: readonly string[] | null = null;
  return () => {
    names ??= [
      ...(sites?.rows ?? []).flatMap(({ value }) => [value.name, value.municipality]),
      ...(partners?.rows ?? []).flatMap(({ value }) => [
        value.name,
        value.acronym,
        value.currentName,
        ...value.aliases,
      ]),
    ]
      .map(fold)
      .filter((name) => name !== '');
    return names;
  };
}

/** Looks each day up once. */
export function makeHolidays(): (date: CalendarDate) => PublicHolidayName | null {
  const known = new Map<CalendarDate, PublicHolidayName | null>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const holiday = publicHolidayOn(date);
    known.set(date, holiday);
    return holiday;
  };
}

/** Tells `Suivi!A16`, the cell of a row, as shown to a user. */
export function makeLocator(
  tables: CheckedTables,
): <T extends RowTable>(table: T, row: RowOf<T>, key: KeyOf<T>) => string {
  return (table, row, key) => {
    const place = tables[table]?.place;
    if (!place) return '';
    const columns: Readonly<Record<string, number | undefined>> = place.columns;
    const column = columns[key] ?? place.area.column;
    return showLocation({ sheet: place.sheet, row: row.raw.row, column });
  };
}

function indexRows<Row>(
  rows: readonly Row[] | undefined,
  nameOf: (row: Row) => string,
): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>();
  for (const row of rows ?? []) {
    const name = fold(nameOf(row));
    if (name !== '' && !index.has(name)) index.set(name, row);
  }
  return index;
}
