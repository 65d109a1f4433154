import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import { showLocation } from '../../workbook/location';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { DueDateReading } from '../dates/due-window';
import { publicHolidayOn, type PublicHolidayName } from '../dates/public-holidays';
import type { TrackerLists } from '../tracker/lists';
import type { Settings } from '../tracker/settings';
import type { Action, Session, Tracker } from '../tracker/tracker';
import { type DateBounds, programmePeriod } from './date-cells';
import { type DueReader, makeDueReader } from './due-reader';
import type { CheckScope } from './finding';
import { makePartnerIndex, type PartnerIndex } from './partner-index';
import { freeSessionId, highestNumbers } from './numbering';
import { type CheckedTables, checkTables, type KeyOf, type RowOf, type RowTable } from './tables';
import { makeWordIndex, type WordIndex } from './word-index';

/** Training figures that the rules of the target need. */
export interface TrainingFacts {
  /** Persons trained, counted as the settings say. */
  readonly persons: number;
  /** Seats taken in the counted sessions. */
  readonly participations: number;
  readonly registered: number;
  /** Whether persons who came twice could be told apart. */
  readonly isExact: boolean;
  /** Persons at the end of the counting period at the observed pace; null when it cannot be told. */
  readonly projection: number | null;
  readonly requiredPace: number | null;
  readonly countingEnd: CalendarDate | null;
  readonly sessionsWithoutCount: readonly string[];
}

/** A generated sheet whose source has changed since it was written. */
export interface StaleSheet {
  readonly sheet: string;
  /** `15/05/2014 09:12`, as written on the sheet. */
  readonly generatedAt: string;
  readonly changedRows: number;
}

/** Everything a check may look at. Today and the figures of other commands are given, never fetched. */
export interface CheckInput {
  readonly tracker: Tracker;
  readonly snapshot: WorkbookSnapshot;
  readonly scope: CheckScope;
  /** The day of the user; null when it is not known. */
  readonly today: CalendarDate | null;
  /** Null when there is no session to count. */
  readonly training: TrainingFacts | null;
  /** Generated sheets out of date; null when it was not looked at. */
  readonly stale: readonly StaleSheet[] | null;
}

/** The open lists, as the workbook holds them, and the names of its sites. */
export interface WordIndexes {
  readonly strands: WordIndex;
  readonly trainings: WordIndex;
  /** Territories and basins: either word may stand for the other. */
  readonly places: WordIndex;
  readonly sites: WordIndex;
}

/** The input with the indexes the rules share. */
export interface CheckContext extends CheckInput {
  readonly settings: Settings;
  readonly lists: TrackerLists;
  readonly tables: CheckedTables;
  readonly due: DueReader;
  /** The public holiday on a day; null when it is none. */
  readonly holidayOn: (date: CalendarDate) => PublicHolidayName | null;
  /** Null when neither the programme nor its counting has dates. */
  readonly programme: DateBounds | null;
  /** The first row that bears each N°, by its folded N°. */
  readonly actionById: ReadonlyMap<string, RowOf<'actions'>>;
  readonly sessionById: ReadonlyMap<string, RowOf<'sessions'>>;
  /** Sites by folded name. */
  readonly siteByName: ReadonlyMap<string, RowOf<'sites'>>;
  readonly partners: PartnerIndex;
  readonly words: WordIndexes;
  /** What the words of a row's due date say; null when there are none. */
  readonly readDue: (action: Action) => DueDateReading | null;
  readonly sheetNamed: (name: string) => SheetSnapshot | undefined;
  /** The highest number used under each prefix of N°. */
  readonly highestNumbers: ReadonlyMap<string, number>;
  /** A N° that no session bears yet. */
  readonly freeSessionId: string;
  /** Persons present by session, from their codes; a session without any row is not there. */
  readonly presentBySession: ReadonlyMap<string, number>;
  /** Sessions that differ by training, basin or provider, one of each. */
  readonly sessionKinds: readonly Session[];
  /** `Suivi!A16`: the cell of a row, as shown to a user. */
  readonly locate: <T extends RowTable>(table: T, row: RowOf<T>, key: KeyOf<T>) => string;
}

/** Prepares the indexes. What `previous` knows of tables that have not changed is kept. */
export function makeContext(input: CheckInput, previous?: CheckContext): CheckContext {
  const { tracker, snapshot } = input;
  const { settings, lists } = tracker;
  const tables = checkTables(tracker, previous);
  const same = <T extends keyof CheckedTables>(table: T): boolean =>
    previous?.tables[table] === tables[table];
  const due = previous && previous.settings === settings ? previous.due : makeDueReader(settings);
  const byName = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...input,
    settings,
    lists,
    tables,
    due,
    holidayOn: previous?.holidayOn ?? makeHolidays(),
    programme: programmePeriod(settings),
    actionById:
      previous && same('actions')
        ? previous.actionById
        : indexRows(tables.actions?.rows, ({ value }) => value.id),
    sessionById:
      previous && same('sessions')
        ? previous.sessionById
        : indexRows(tables.sessions?.rows, ({ value }) => value.id),
    siteByName:
      previous && same('sites')
        ? previous.siteByName
        : indexRows(tables.sites?.rows, ({ value }) => value.name),
    partners:
      previous && same('partners')
        ? previous.partners
        : makePartnerIndex(tables.partners?.rows.map(({ value }) => value) ?? []),
    words:
      previous && same('sites') && previous.lists === lists
        ? previous.words
        : makeWords(lists, tables),
    readDue: (action) => (action.dueText === '' ? null : due.read(action)),
    sheetNamed: (name) => byName.get(name),
    highestNumbers:
      previous && same('actions')
        ? previous.highestNumbers
        : highestNumbers(tables.actions?.rows ?? []),
    presentBySession:
      previous && same('attendances') && previous.settings === settings
        ? previous.presentBySession
        : countPresent(tables.attendances?.rows ?? [], settings),
    freeSessionId:
      previous && same('sessions')
        ? previous.freeSessionId
        : freeSessionId(tables.sessions?.rows ?? []),
    sessionKinds:
      previous && same('sessions') ? previous.sessionKinds : listKinds(tables.sessions?.rows ?? []),
    locate: (table, row, key) => locateCell(tables, table, row, key),
  };
}

function countPresent(
  rows: readonly RowOf<'attendances'>[],
  { partialAttendance }: Settings,
): ReadonlyMap<string, number> {
  const bySession = new Map<string, Set<string>>();
  for (const { value } of rows) {
    const codes = bySession.get(value.session) ?? new Set<string>();
    bySession.set(value.session, codes);
    const isPartial = value.mark === 'Partiel' && partialAttendance === 'présente';
    if (value.code !== '' && (value.mark === 'Présent' || isPartial)) codes.add(value.code);
  }
  return new Map([...bySession].map(([session, codes]) => [fold(session), codes.size]));
}

function listKinds(rows: readonly RowOf<'sessions'>[]): readonly Session[] {
  const kinds = new Map<string, Session>();
  for (const { value } of rows) {
    const key = `${value.training}|${value.basin}|${value.provider}`;
    if (!kinds.has(key)) kinds.set(key, value);
  }
  return [...kinds.values()];
}

function makeWords(lists: TrackerLists, { sites }: CheckedTables): WordIndexes {
  return {
    strands: makeWordIndex(lists.strands.map(({ name }) => name)),
    trainings: makeWordIndex(lists.trainings),
    places: makeWordIndex([...lists.territories, ...lists.basins]),
    sites: makeWordIndex(sites?.rows.map(({ value }) => value.name) ?? []),
  };
}

function makeHolidays(): CheckContext['holidayOn'] {
  const known = new Map<CalendarDate, PublicHolidayName | null>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const holiday = publicHolidayOn(date);
    known.set(date, holiday);
    return holiday;
  };
}

function locateCell<T extends RowTable>(
  tables: CheckedTables,
  table: T,
  row: RowOf<T>,
  key: KeyOf<T>,
): string {
  const place = tables[table]?.place;
  if (!place) return '';
  const column = place.columns[key] ?? place.area.column;
  return showLocation({ sheet: place.sheet, row: row.raw.row, column });
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
