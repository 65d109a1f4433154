import { fold } from '../../../lib/text';
import type { Attendance, Session } from '../../tracker/tracker';
import { ATTENDANCE_FIELDS, compareFields, SESSION_FIELDS } from './compare-rows';
import type { Difference, FieldChange } from './plan';

/** How the rows of a table are told from one another, and compared with what their source says. */
export interface KeyedTable<Row> {
  readonly table: Exclude<Difference['table'], 'actions'>;
  /** Opens the marks of its rows. */
  readonly word: string;
  /** Who the row is, by the words its source has for it. */
  readonly nameOf: (row: Row) => string;
  /** The same for a row of the tracker, whose number the source may not have. */
  readonly namesOf: (row: Row) => readonly string[];
  /** Rows of one group may be one row whose day changed; null when a name never changes. */
  readonly groupOf: (row: Row) => string | null;
  /** Names a difference, and the row on the preview. */
  readonly idOf: (row: Row) => string;
  readonly titleOf: (row: Row) => string;
  /** The name of a row that is told alone: set aside, or gone from its source. */
  readonly labelOf: (row: Row) => string;
  readonly compare: (before: Row, after: Row) => readonly FieldChange[];
}

/** A session is known by its N°, or else by its training, basin and day. */
export const SESSIONS: KeyedTable<Session> = {
  table: 'sessions',
  word: 'session',
  nameOf: nameOfSession,
  namesOf: (row) => [nameOfSession(row), nameOfSession({ ...row, id: '' })],
  groupOf: ({ training, basin, cycle }) => [training, basin, cycle].map(fold).join('\n'),
  idOf: ({ id }) => `session ${id}`,
  titleOf: ({ training }) => training,
  labelOf: ({ id, training, basin }) => joined([id, training, basin]),
  compare: (before, after) => compareFields(SESSION_FIELDS, [before, after]),
};

/** Nobody is counted twice for a session: an attendance is known by its code and session. */
export const ATTENDANCES: KeyedTable<Attendance> = {
  table: 'attendances',
  word: 'attendance',
  nameOf: nameOfAttendance,
  namesOf: (row) => [nameOfAttendance(row)],
  groupOf: () => null,
  idOf: ({ code, session }) => joined([code, session]),
  titleOf: ({ job, basin }) => joined([job, basin]),
  labelOf: ({ code, session }) => joined([code, session]),
  compare: (before, after) => compareFields(ATTENDANCE_FIELDS, [before, after]),
};

function nameOfSession({ id, training, basin, start, comment }: Session): string {
  return id === '' ? [training, basin, start ?? comment].map(fold).join('\n') : fold(id);
}

function nameOfAttendance({ code, session }: Attendance): string {
  return `${fold(code)}\n${fold(session)}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' – ');
}
