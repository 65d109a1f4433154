import { collapseSpaces, fold } from '../../../lib/text';
import { sameName } from '../../tracker/sessions/counting';
import type { Attendance } from '../../tracker/tracker';
import { giveCodes } from './list-people';
import { type SessionContext, sessionFinder, type ToldSession } from './list-sessions';
import {
  type ListLine,
  type PastedList,
  readList,
  type SessionAnswers,
  type SessionQuestion,
} from './read-list';

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
  | `already-${'there' | 'coded'}`;

/** Rows ready for Présences. No name is in it: a person of the lists is known by the line they stood on. */
export interface CodedLists {
  readonly attendances: readonly Attendance[];
  /** Sessions that the lists tell and the tracker has not. */
  readonly sessions: readonly ToldSession[];
  /** How many persons were given a code, and how many of these codes are new. */
  readonly persons: number;
  readonly fresh: number;
  /** The code of each line of each list, headers first; `''` where nobody is named. */
  readonly codes: readonly (readonly string[])[];
  /** Lines of a list that give no row, headers being line 1. */
  readonly left: readonly { list: number; line: number; reason: LeftLineReason }[];
  readonly questions: readonly (SessionQuestion & { readonly list: number })[];
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
  const read = lists.map((list) => readList(list, { answers, finder, ...context }));
  const lines = read.flatMap((list) => list.lines);
  const codes = giveCodes(
    lines.flatMap(({ person }) => person ?? []),
    context.attendances,
  );
  const listed = new Set(context.attendances.map(({ session }) => sameName(session)));
  const isListed = ({ session }: { readonly session: string }): boolean =>
    listed.has(sameName(session));
  // A new code would count once more who stands without one at a session already coded.
  const before = new Set(
    lines.flatMap(({ person, visits }) =>
      context.leavesListed && visits.some(isListed) ? (person?.key ?? []) : [],
    ),
  );
  const sessions = new Set([...context.sessions, ...finder.told()].map(({ id }) => id));
  const present = new Set(context.attendances.map(visitKey));
  const codeLine = ({ person, visits, isEmpty }: ListLine): LineReading => {
    const leave = (reason: LeftLineReason): LineReading => {
      return { code: '', attendances: [], left: isEmpty ? [] : [reason] };
    };
    if (person === null) return leave('nobody');
    if (person.code === '' && person.key.split(' ').some((word) => TOTAL_WORDS.has(word)))
      return leave('total');
    if (before.has(person.key) && !codes.isTold(person)) return leave('already-coded');
    const code = codes.give(person);
    const job = oneOf(person.job, context.jobs);
    const basin = oneOf(person.basin, context.basins);
    const rows = visits.map((visit): Attendance => ({ ...visit, code, job, basin }));
    const reasons = rows.map((row) => whyLeft(row, present, sessions));
    return {
      code,
      attendances: rows.filter((_, at) => reasons[at] === null),
      left: rows.length === 0 ? ['no-mark'] : reasons.flatMap((reason) => reason ?? []),
    };
  };
  const coded = read.map((list) => list.lines.map(codeLine));
  const attendances = coded.flat().flatMap((line) => line.attendances);
  const used = new Set(attendances.map(({ session }) => session));
  const given = coded.flat().flatMap(({ code }) => (code === '' ? [] : [code]));
  return {
    attendances,
    sessions: finder.told().filter(({ id }) => used.has(id)),
    persons: new Set(given).size,
    fresh: codes.fresh(),
    codes: coded.map((list) => ['', ...list.map(({ code }) => code)]),
    left: coded.flatMap((list, index) =>
      list.flatMap(({ left }, at) => left.map((reason) => ({ list: index, line: at + 2, reason }))),
    ),
    questions: read.flatMap(({ questions }, index) =>
      questions.map((question) => ({ ...question, list: index })),
    ),
    alreadyListed: [...used].filter((session) => isListed({ session })),
  };
}

type LineReading = Pick<CodedLists, 'attendances'> & { code: string; left: LeftLineReason[] };

/** Words of a line that adds the others up. */
const TOTAL_WORDS = new Set('total totaux sous-total nb nbre nombre effectif effectifs'.split(' '));

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
