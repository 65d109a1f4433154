import { collapseSpaces, fold } from '../../lib/text';
import type { AttendanceMark } from '../tracker/lists';
import { sameName } from '../tracker/session-counting';
import { markFromWord } from '../tracker/synonyms';
import type { Attendance } from '../tracker/tracker';
import { type ListColumn, readListColumns } from './list-columns';

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
  readonly sessionIds: readonly string[];
  readonly attendances: readonly Attendance[];
  readonly jobs: readonly string[];
  readonly basins: readonly string[];
}

/** Rows ready for Présences. No name is in it: a person of the list is known by the line it stood on. */
export interface CodedList {
  readonly attendances: readonly Attendance[];
  /** The code given to each person, and the first line of the list that names them (headers are 1). */
  readonly given: readonly { readonly code: string; readonly line: number }[];
  readonly left: readonly {
    readonly line: number;
    readonly reason: 'nobody' | 'total' | 'no-mark' | 'no-session' | 'already-there';
  }[];
  /** Headers of columns of marks whose session the user must tell. */
  readonly unknownSessions: readonly string[];
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
  const { sessionIds } = context;
  const columns = readListColumns(list.lines, { sessionIds, sessionOf: list.sessionOf });
  const codes = codeGiver(context.attendances);
  const present = new Set(context.attendances.map(visitKey));
  const attendances: Attendance[] = [];
  const left: CodedList['left'][number][] = [];
  list.lines.slice(1).forEach((cells, index) => {
    const line = index + 2;
    const person = readPerson(cells, columns);
    if (person === null) {
      if (cells.some((cell) => cell.trim() !== '')) left.push({ line, reason: 'nobody' });
      return;
    }
    if (/^(total|nb|nombre|effectif)/u.test(person.key)) {
      left.push({ line, reason: 'total' });
      return;
    }
    const visits = readVisits(cells, columns, list.session);
    if (visits.length === 0) left.push({ line, reason: 'no-mark' });
    const about = {
      job: oneOf(person.job, context.jobs),
      basin: oneOf(person.basin, context.basins),
    };
    for (const { session, mark } of visits) {
      const code = codes.give(person, line);
      const visit: Attendance = { code, session, mark, ...about };
      if (session === '') left.push({ line, reason: 'no-session' });
      else if (present.has(visitKey(visit))) left.push({ line, reason: 'already-there' });
      else attendances.push(visit);
      present.add(visitKey(visit));
    }
  });
  return {
    attendances,
    given: codes.given,
    left,
    unknownSessions: columns.flatMap((column) =>
      column.kind === 'unknown-session' ? [column.header] : [],
    ),
  };
}

interface Person {
  /** Tells a person from another inside this list only. */
  readonly key: string;
  readonly code: string;
  readonly job: string;
  readonly basin: string;
}

function readPerson(cells: readonly string[], columns: readonly ListColumn[]): Person | null {
  const text = (kind: ListColumn['kind']): string =>
    collapseSpaces(cells.filter((_, at) => columns[at]?.kind === kind).join(' '));
  const code = text('code');
  const name = fold(`${text('lastName')} ${text('firstName')}`)
    .split(' ')
    .sort()
    .join(' ')
    .trim();
  const key = code === '' ? name : code;
  return key === '' ? null : { key, code, job: text('job'), basin: text('basin') };
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
  const bySession = columns.flatMap((column, at): readonly Visit[] => {
    const mark = column.kind === 'session' ? markFromWord(cells[at] ?? '') : null;
    return column.kind === 'session' && mark !== null ? [{ session: column.session, mark }] : [];
  });
  if (columns.some(({ kind }) => kind === 'session')) return bySession;
  const cellOf = (kind: ListColumn['kind']): string | undefined =>
    cells[columns.findIndex((column) => column.kind === kind)];
  const marked = cellOf('mark');
  const mark = marked === undefined ? (session === '' ? null : 'Présent') : markFromWord(marked);
  const own = collapseSpaces(cellOf('sessionId') ?? '') || session;
  return mark === null ? [] : [{ session: own, mark }];
}

/** Gives each person a code, following those of the workbook: A001, A002… */
function codeGiver(attendances: readonly Attendance[]): {
  readonly give: (person: Person, line: number) => string;
  readonly given: CodedList['given'];
} {
  const { prefix, width, last } = readSeries(attendances.map(({ code }) => code));
  const byPerson = new Map<string, string>();
  const given: { code: string; line: number }[] = [];
  let next = last + 1;
  const give = (person: Person, line: number): string => {
    const known = byPerson.get(person.key);
    if (known !== undefined) return known;
    const code = person.code || `${prefix}${String(next).padStart(width, '0')}`;
    if (person.code === '') next += 1;
    byPerson.set(person.key, code);
    given.push({ code, line });
    return code;
  };
  return { give, given };
}

function readSeries(codes: readonly string[]): {
  readonly prefix: string;
  readonly width: number;
  readonly last: number;
} {
  const numbered = codes.flatMap((code) => {
    const match = /^(\D*)(\d{1,9})$/u.exec(collapseSpaces(code));
    return match ? [{ prefix: match[1] ?? '', digits: match[2] ?? '' }] : [];
  });
  const prefix = numbered[0]?.prefix ?? 'A';
  const series = numbered.filter((one) => one.prefix === prefix);
  return {
    prefix,
    width: series.reduce((most, { digits }) => Math.max(most, digits.length), 3),
    last: series.reduce((most, { digits }) => Math.max(most, Number(digits)), 0),
  };
}

/** The word of the list that it is, whatever its case; as typed when there is none. */
function oneOf(text: string, words: readonly string[]): string {
  return words.find((word) => fold(word) === fold(text)) ?? text;
}

function visitKey({ code, session }: Pick<Attendance, 'code' | 'session'>): string {
  return `${collapseSpaces(code)}\n${sameName(session)}`;
}
