import { collapseSpaces, fold } from '../../../lib/text';
import type { AttendanceMark } from '../../tracker/lists';
import { sameName } from '../../tracker/sessions/counting';
import { markFromWord } from '../../tracker/memory/synonyms';
import type { Attendance } from '../../tracker/tracker';
import { type KnownSession, type ListColumn, readListColumns } from './list-columns';
import { type GivenCode, giveCodes, type Person, readPerson } from './list-people';

export interface PastedList {
  /** Texts of the cells, headers first. */
  readonly lines: readonly (readonly string[])[];
  /** N° of the session when the list is of one session only; `''` otherwise. */
  readonly session: string;
  /** The N° the user gave for a header such as « TP 1 ». */
  readonly sessionOf: Readonly<Record<string, string>>;
}

/** What the workbook holds already. */
export interface ListContext {
  readonly sessions: readonly KnownSession[];
  readonly attendances: readonly Attendance[];
  readonly jobs: readonly string[];
  readonly basins: readonly string[];
}

/** Why a line, or one of its marks, gives no row. */
export type LeftLineReason =
  'nobody' | 'total' | 'no-mark' | 'no-session' | 'unknown-session' | 'already-there';

/** Rows ready for Présences. No name is in it: a person of the list is known by the line it stood on. */
export interface CodedList {
  readonly attendances: readonly Attendance[];
  /** The code of each person, and the first line of the list that names them (headers are 1). */
  readonly given: readonly GivenCode[];
  /** The code of each line of the list, headers first; `''` where nobody is named. */
  readonly codes: readonly string[];
  readonly left: readonly { readonly line: number; readonly reason: LeftLineReason }[];
  /** Headers of columns of marks whose session the user must tell. */
  readonly unknownSessions: readonly string[];
  /** Nothing in the list tells a session: the user must say which one it is of. */
  readonly asksSession: boolean;
  /** Sessions of these rows that Présences has rows of already: the list may have been coded before. */
  readonly alreadyListed: readonly string[];
}

/**
 * Turns an attendance list into rows by code. One code a person, whatever the case and the order of
 * the names; a code written in the list is kept. The names go no further, and the link between a name
 * and its code stays with whoever holds the list.
 *
 * @example codeAttendanceList({ lines: [['NOM', 'S03'], ['EXEMPLE', 'x']], … }, context).attendances
 * // [{ code: 'A001', session: 'S03', mark: 'Présent', job: '', basin: '' }]
 */
export function codeAttendanceList(list: PastedList, context: ListContext): CodedList {
  const columns = readListColumns(list.lines, { ...context, sessionOf: list.sessionOf });
  const body = list.lines.slice(1);
  const people = body.map((cells) => readPerson(cells, columns));
  const codes = giveCodes(people, context.attendances);
  const present = new Set(context.attendances.map(visitKey));
  const lines = body.map((cells, index): LineReading => {
    const person = people[index] ?? null;
    const line = index + 2;
    if (person === null || isTotal(person)) return leaveLine(cells, line, person);
    const visits = readVisits(cells, columns, list.session);
    const code = codes.give(person, line);
    const left = visits.length === 0 ? [{ line, reason: 'no-mark' as const }] : [];
    const read = visits.map((visit) => {
      const attendance = attendanceOf({ code, person, visit, context });
      return { attendance, reason: whyLeft(attendance, present, context) };
    });
    return {
      code,
      attendances: read.flatMap(({ attendance, reason }) => (reason === null ? [attendance] : [])),
      left: [...left, ...read.flatMap(({ reason }) => (reason === null ? [] : [{ line, reason }]))],
    };
  });
  const attendances = lines.flatMap((line) => line.attendances);
  const sessions = attendances.map(({ session }) => session);
  return {
    attendances,
    given: codes.given(),
    codes: list.lines.length === 0 ? [] : ['', ...lines.map(({ code }) => code)],
    left: lines.flatMap(({ left }) => left),
    unknownSessions: columns.flatMap((one) => (one.kind === 'unknown-session' ? [one.header] : [])),
    asksSession: body.length > 0 && !columns.some(({ kind }) => SESSION_KINDS.includes(kind)),
    alreadyListed: listedAmong(sessions, context.attendances),
  };
}

function listedAmong(sessions: readonly string[], existing: readonly Attendance[]): string[] {
  const listed = new Set(existing.map(({ session }) => sameName(session)));
  return [...new Set(sessions)].filter((session) => listed.has(sameName(session)));
}

/** Columns that tell the session of a mark. */
const SESSION_KINDS: readonly ListColumn['kind'][] = ['session', 'unknown-session', 'sessionId'];

type LineReading = Pick<CodedList, 'attendances' | 'left'> & { readonly code: string };

function leaveLine(cells: readonly string[], line: number, person: Person | null): LineReading {
  const isEmpty = cells.every((cell) => cell.trim() === '');
  const reason = person === null ? 'nobody' : 'total';
  return { code: '', attendances: [], left: isEmpty ? [] : [{ line, reason }] };
}

/** Words of a line that adds the others up. */
const TOTAL_WORDS = new Set('total totaux sous-total nb nbre nombre effectif effectifs'.split(' '));

function isTotal({ key, code }: Person): boolean {
  return code === '' && key.split(' ').some((word) => TOTAL_WORDS.has(word));
}

interface Visit {
  readonly session: string;
  readonly mark: AttendanceMark;
}

/** A column a session, or one line a session; a list of one session without marks is of those present. */
function readVisits(
  cells: readonly string[],
  columns: readonly ListColumn[],
  session: string,
): readonly Visit[] {
  const marks = columns.flatMap((column, at): readonly Visit[] => {
    const mark = column.kind === 'session' ? markFromWord(cells[at] ?? '') : null;
    return column.kind === 'session' && mark !== null ? [{ session: column.session, mark }] : [];
  });
  if (columns.some(({ kind }) => kind === 'session')) {
    return marks.flatMap((visit): readonly Visit[] => {
      const all = marks.filter(({ session: other }) => other === visit.session);
      if (all[0] !== visit) return [];
      // « Matin | Après-midi » of one session: who came to a part of it came in part.
      const said = new Set(all.map(({ mark }) => mark));
      return said.size > 1 && said.has('Présent') ? [{ ...visit, mark: 'Partiel' }] : [visit];
    });
  }
  const cellOf = (kind: ListColumn['kind']): string | undefined =>
    cells[columns.findIndex((column) => column.kind === kind)];
  const marked = cellOf('mark');
  const own = collapseSpaces(cellOf('sessionId') ?? '') || session;
  const mark = marked === undefined ? (own === '' ? null : 'Présent') : markFromWord(marked);
  return mark === null ? [] : [{ session: own, mark }];
}

function attendanceOf(from: {
  readonly code: string;
  readonly person: Person;
  readonly visit: Visit;
  readonly context: ListContext;
}): Attendance {
  const { code, person, visit, context } = from;
  const own = sameName(visit.session);
  return {
    code,
    session: context.sessions.find(({ id }) => sameName(id) === own)?.id ?? visit.session,
    mark: visit.mark,
    job: oneOf(person.job, context.jobs),
    basin: oneOf(person.basin, context.basins),
  };
}

/** Remembers the visits it lets through: a second line for the same one is left. */
function whyLeft(
  attendance: Attendance,
  present: Set<string>,
  { sessions }: ListContext,
): LeftLineReason | null {
  if (attendance.session === '') return 'no-session';
  if (!sessions.some(({ id }) => id === attendance.session)) return 'unknown-session';
  const key = visitKey(attendance);
  if (present.has(key)) return 'already-there';
  present.add(key);
  return null;
}

/** The word of the list that it is, whatever its case; as typed when there is none. */
function oneOf(text: string, words: readonly string[]): string {
  return words.find((word) => fold(word) === fold(text)) ?? text;
}

function visitKey({ code, session }: Pick<Attendance, 'code' | 'session'>): string {
  return `${collapseSpaces(code)}\n${sameName(session)}`;
}
