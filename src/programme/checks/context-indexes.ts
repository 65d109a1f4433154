import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import { showLocation } from '../../workbook/location';
import { publicHolidayOn, type PublicHolidayName } from '../dates/public-holidays';
import type { TrackerLists } from '../tracker/lists';
import type { Settings } from '../tracker/settings';
import type { Attendance, Session } from '../tracker/tracker';
import { freeSessionId, highestNumbers } from './numbering';
import { makePartnerIndex, type PartnerIndex } from './partner-index';
import type { CheckedTables, KeyOf, RowOf, RowTable } from './tables';
import { makeWordIndex, once, type WordIndex } from './word-index';

/** The open lists, as the workbook holds them, and the names of its sites. */
export interface WordIndexes {
  readonly strands: WordIndex;
  readonly trainings: WordIndex;
  /** Territories and basins: either word may stand for the other. */
  readonly places: WordIndex;
  readonly sites: WordIndex;
}

export interface ActionIndexes {
  /** The first row that bears each N°, by its folded N°. */
  readonly actionById: ReadonlyMap<string, RowOf<'actions'>>;
  /** The highest number used under each prefix of N°. */
  readonly highestNumbers: ReadonlyMap<string, number>;
  /** The rows that depend on a N°, folded. */
  readonly dependentsOn: (id: string) => readonly RowOf<'actions'>[];
}

export interface SessionIndexes {
  readonly sessionById: ReadonlyMap<string, RowOf<'sessions'>>;
  /** A N° that no session bears yet. */
  readonly freeSessionId: string;
  /** Sessions that differ by training, basin or provider, one of each. */
  readonly sessionKinds: readonly Session[];
}

export interface AttendanceIndexes {
  /** Persons present by session, from their codes; a session without any row is not there. */
  readonly presentBySession: ReadonlyMap<string, number>;
}

export interface PartnerIndexes {
  readonly partners: PartnerIndex;
}

export interface SiteIndexes {
  /** Sites by folded name. */
  readonly siteByName: ReadonlyMap<string, RowOf<'sites'>>;
  readonly words: WordIndexes;
}

export function indexActions({ actions }: CheckedTables): ActionIndexes {
  const rows = actions?.rows ?? [];
  return {
    actionById: indexRows(rows, ({ value }) => value.id),
    highestNumbers: highestNumbers(rows),
    dependentsOn: makeDependents(rows),
  };
}

/** Only few rules ask, so the links are turned round when the first one does. */
export function makeDependents(rows: readonly RowOf<'actions'>[]): ActionIndexes['dependentsOn'] {
  let byId: Map<string, RowOf<'actions'>[]> | null = null;
  return (id) => {
    byId ??= turnLinks(rows);
    return byId.get(fold(id)) ?? [];
  };
}

function turnLinks(rows: readonly RowOf<'actions'>[]): Map<string, RowOf<'actions'>[]> {
  const byId = new Map<string, RowOf<'actions'>[]>();
  for (const row of rows) {
    for (const { id } of row.value.dependsOn) {
      const dependents = byId.get(fold(id));
      if (dependents) dependents.push(row);
      else byId.set(fold(id), [row]);
    }
  }
  return byId;
}

export function indexSessions({ sessions }: CheckedTables): SessionIndexes {
  const rows = sessions?.rows ?? [];
  return {
    sessionById: indexRows(rows, ({ value }) => value.id),
    freeSessionId: freeSessionId(rows),
    sessionKinds: listKinds(rows),
  };
}

export function indexAttendances(
  { attendances }: CheckedTables,
  settings: Settings,
): AttendanceIndexes {
  return { presentBySession: countPresent(attendances?.rows ?? [], settings) };
}

export function indexPartners({ partners }: CheckedTables): PartnerIndexes {
  return { partners: makePartnerIndex(partners?.rows.map(({ value }) => value) ?? []) };
}

export function indexSites(tables: CheckedTables, lists: TrackerLists): SiteIndexes {
  const rows = tables.sites?.rows ?? [];
  return {
    siteByName: indexRows(rows, ({ value }) => value.name),
    words: {
      strands: makeWordIndex(lists.strands.map(({ name }) => name)),
      trainings: makeWordIndex(lists.trainings),
      places: makeWordIndex([...lists.territories, ...lists.basins]),
      sites: makeWordIndex(rows.map(({ value }) => value.name)),
    },
  };
}

function countPresent(
  rows: readonly RowOf<'attendances'>[],
  settings: Settings,
): ReadonlyMap<string, number> {
  const bySession = new Map<string, Set<string>>();
  for (const { value } of rows) {
    const codes = bySession.get(value.session) ?? new Set<string>();
    bySession.set(value.session, codes);
    if (value.code !== '' && isCountedPresent(value, settings)) codes.add(value.code);
  }
  return new Map([...bySession].map(([session, codes]) => [fold(session), codes.size]));
}

/** Whether the person counts as present: « Partiel » does as the setting says. */
export function isCountedPresent(
  { mark }: Pick<Attendance, 'mark'>,
  { partialAttendance }: Pick<Settings, 'partialAttendance'>,
): boolean {
  return mark === 'Présent' || (mark === 'Partiel' && partialAttendance === 'présente');
}

/** The counts after an edit: only the sessions of the rows edited are counted again. */
export function recountPresent(input: {
  readonly counts: ReadonlyMap<string, number>;
  readonly rows: readonly RowOf<'attendances'>[];
  readonly sessions: readonly string[];
  readonly settings: Settings;
}): ReadonlyMap<string, number> {
  const { counts, rows, sessions, settings } = input;
  const touched = new Set(sessions.map(fold));
  const isTouched = once((session) => touched.has(fold(session)));
  const recounted = new Map(counts);
  for (const session of touched) recounted.delete(session);
  const again = countPresent(
    rows.filter(({ value }) => isTouched(value.session)),
    settings,
  );
  for (const [session, count] of again) recounted.set(session, count);
  return recounted;
}

function listKinds(rows: readonly RowOf<'sessions'>[]): readonly Session[] {
  const kinds = new Map<string, Session>();
  for (const { value } of rows) {
    const key = `${value.training}|${value.basin}|${value.provider}`;
    if (!kinds.has(key)) kinds.set(key, value);
  }
  return [...kinds.values()];
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
