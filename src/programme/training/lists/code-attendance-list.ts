import { collapseSpaces, fold } from '../../../lib/text';
import type { AttendanceMark } from '../../tracker/lists';
import { sameName } from '../../tracker/sessions/counting';
import { markFromWord } from '../../tracker/memory/synonyms';
import type { Attendance } from '../../tracker/tracker';
import { type ListColumn, readListColumns } from './list-columns';
import { type CodeGiver, type GivenCode, giveCodes, type Person, readPerson } from './list-people';
import {
  type SessionContext,
  type SessionFinder,
  sessionFinder,
  type ToldSession,
  trainingAbove,
} from './list-sessions';

export interface PastedList {
  /** Tells the list from the others: where it stands. */
  readonly key: string;
  /** Texts of the cells, headers first. */
  readonly lines: readonly (readonly string[])[];
  /** The lines of text above its headers. */
  readonly above: readonly string[];
}

/** The N° that the user gave, by the key of the question; `''` for none. */
export type SessionAnswers = Readonly<Record<string, string>>;

/** What the workbook holds already. */
export interface ListContext extends SessionContext {
  readonly attendances: readonly Attendance[];
  readonly jobs: readonly string[];
  readonly basins: readonly string[];
  /** Persons without a code at a session that Présences has rows of are left: they have one already. */
  readonly leavesListed: boolean;
}

/** Why a line, or one of its marks, gives no row. */
export type LeftLineReason =
  | 'nobody'
  | 'total'
  | 'no-mark'
  | 'no-session'
  | 'unknown-session'
  | 'already-there'
  | 'already-coded';

/** A session that the user must tell: of a column of marks, or of a whole list (null). */
export interface SessionQuestion {
  readonly key: string;
  readonly list: number;
  readonly header: string | null;
}

/** A line of one of the lists, headers being line 1. */
export interface LeftLine {
  readonly list: number;
  readonly line: number;
  readonly reason: LeftLineReason;
}

/** Rows ready for Présences. No name is in it: a person of the lists is known by the line they stood on. */
export interface CodedLists {
  readonly attendances: readonly Attendance[];
  /** Sessions that the lists tell and the tracker has not. */
  readonly sessions: readonly ToldSession[];
  /** The code of each person. */
  readonly given: readonly GivenCode[];
  /** The code of each line of each list, headers first; `''` where nobody is named. */
  readonly codes: readonly (readonly string[])[];
  readonly left: readonly LeftLine[];
  readonly questions: readonly SessionQuestion[];
  /** Sessions of these rows that Présences has rows of already: the list may have been coded before. */
  readonly alreadyListed: readonly string[];
}

/**
 * Turns attendance lists into rows by code. One code a person over all the lists, whatever the case and
 * the order of the names; a code written in a list is kept. The names go no further, and the link between
 * a name and its code stays with whoever holds the lists.
 *
 * @example codeAttendanceLists([{ lines: [['NOM', 'S03'], ['EXEMPLE', 'x']], … }], {}, context).attendances
 * // [{ code: 'A001', session: 'S03', mark: 'Présent', job: '', basin: '' }]
 */
export function codeAttendanceLists(
  lists: readonly PastedList[],
  answers: SessionAnswers,
  context: ListContext,
): CodedLists {
  const finder = sessionFinder(context);
  const read = lists.map((list) => readList(list, { answers, finder, context }));
  const lines = read.flatMap((list, index) => linesOf(list, index));
  const codes = giveCodes(
    lines.flatMap(({ person }) => person ?? []),
    context.attendances,
  );
  const isCodedBefore = codedBefore(lines, codes, context);
  const sessions = new Set([...context.sessions, ...finder.told()].map(({ id }) => id));
  const present = new Set(context.attendances.map(visitKey));
  const coded = lines.map((line): LineReading => {
    const { person, visits } = line;
    if (person === null || isTotal(person))
      return leave(line, person === null ? 'nobody' : 'total');
    if (isCodedBefore(person)) return leave(line, 'already-coded');
    const code = codes.give(person);
    const rows = visits.map((visit) => attendanceOf({ code, person, visit, context }));
    const reasons = rows.map((row) => whyLeft(row, present, sessions));
    const told = rows.length === 0 ? (['no-mark'] as const) : reasons;
    return {
      code,
      attendances: rows.filter((_, at) => reasons[at] === null),
      left: told.flatMap((reason) => (reason === null ? [] : [{ ...line.place, reason }])),
    };
  });
  const attendances = coded.flatMap((line) => line.attendances);
  const used = new Set(attendances.map(({ session }) => session));
  return {
    attendances,
    sessions: finder.told().filter(({ id }) => used.has(id)),
    given: codes.given(),
    codes: read.map((_, index) => [
      '',
      ...coded.flatMap(({ code }, at) => (lines[at]?.place.list === index ? [code] : [])),
    ]),
    left: coded.flatMap(({ left }) => left),
    questions: read.flatMap((list, index) =>
      list.questions.map((question) => ({ ...question, list: index })),
    ),
    alreadyListed: listedAmong([...used], context.attendances),
  };
}

/** A line of a list, and the visits it tells. */
interface ListLine {
  readonly place: Omit<LeftLine, 'reason'>;
  readonly isEmpty: boolean;
  readonly person: Person | null;
  readonly visits: readonly Visit[];
}

function linesOf(list: ReadList, index: number): readonly ListLine[] {
  return list.lines.map((cells, at) => ({
    place: { list: index, line: at + 2 },
    isEmpty: cells.every((cell) => cell.trim() === ''),
    person: readPerson(cells, list.columns),
    visits: readVisits(cells, list),
  }));
}

/** Who stands without a code at a session of which Présences has rows: a new code would count them twice. */
function codedBefore(
  lines: readonly ListLine[],
  codes: CodeGiver,
  { leavesListed, attendances }: ListContext,
): (person: Person) => boolean {
  if (!leavesListed) return () => false;
  const listed = new Set(attendances.map(({ session }) => sameName(session)));
  const keys = lines.flatMap(({ person, visits }) =>
    person !== null && visits.some(({ session }) => listed.has(sameName(session)))
      ? [person.key]
      : [],
  );
  const before = new Set(keys);
  return (person) => before.has(person.key) && !codes.isTold(person);
}

function listedAmong(sessions: readonly string[], existing: readonly Attendance[]): string[] {
  const listed = new Set(existing.map(({ session }) => sameName(session)));
  return [...new Set(sessions)].filter((session) => listed.has(sameName(session)));
}

/** A list whose columns are known. */
interface ReadList {
  readonly lines: readonly (readonly string[])[];
  readonly columns: readonly ListColumn[];
  readonly questions: readonly Omit<SessionQuestion, 'list'>[];
  /** The session of marks that no column gives one. */
  readonly session: string;
  /** The session that a cell of the list names. */
  readonly sessionOf: (words: string, training?: string) => string;
}

function readList(
  { key, lines, above }: PastedList,
  given: { answers: SessionAnswers; finder: SessionFinder; context: ListContext },
): ReadList {
  const { answers, finder, context } = given;
  const training = trainingAbove(above, context.trainings);
  const keyOf = (header: string): string => `${key} ${collapseSpaces(header)}`;
  const find = (words: string, own = ''): string => finder.find(words, own || training);
  const session = answers[key] ?? (training === '' ? '' : find(above.join(' ')));
  const columns = readListColumns(lines, {
    of: (header, hasMarks) =>
      answers[keyOf(header)] ?? (hasMarks ? find(header) : finder.known(header)),
    ofList: session,
  });
  const isOfColumns = columns.some(
    (one) =>
      one.kind === 'sessionId' ||
      one.kind === 'day' ||
      one.kind === 'unknown-session' ||
      ('session' in one && one.session !== ''),
  );
  const body = lines.slice(1);
  const isOpen = session === '' && body.length > 0 && !isOfColumns;
  const ofList = isOpen || answers[key] !== undefined ? [{ key, header: null }] : [];
  const ofColumns = columns.flatMap((one, at) => {
    const header = lines[0]?.[at] ?? '';
    const isAsked = one.kind === 'unknown-session' || answers[keyOf(header)] !== undefined;
    return isAsked ? [{ key: keyOf(header), header: collapseSpaces(header) }] : [];
  });
  return {
    ...{ lines: body, columns, session, sessionOf: find },
    questions: [...ofList, ...ofColumns],
  };
}

type LineReading = Pick<CodedLists, 'attendances' | 'left'> & { readonly code: string };

function leave({ place, isEmpty }: ListLine, reason: LeftLineReason): LineReading {
  return { code: '', attendances: [], left: isEmpty ? [] : [{ ...place, reason }] };
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
  { columns, session, sessionOf }: ReadList,
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
  const id = collapseSpaces(cellOf('sessionId') ?? '');
  const written = collapseSpaces(`${id} ${cellOf('day') ?? ''}`);
  const own = written === '' ? session : sessionOf(written, cellOf('training') ?? '') || id;
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
  sessions: ReadonlySet<string>,
): LeftLineReason | null {
  if (attendance.session === '') return 'no-session';
  if (!sessions.has(attendance.session)) return 'unknown-session';
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
