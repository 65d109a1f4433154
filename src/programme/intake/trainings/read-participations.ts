import { groupBy } from '../../../lib/group-by';
import { collapseSpaces } from '../../../lib/text';
import type { Gathered } from '../gather-reading';
import { openCells, type RowCellsReader, type RowContext, sourcesOf } from '../tables/row-context';
import { markColumns, markRow, type RowAccount, rowsUnder, useOfRole } from '../tables/table-rows';
import type { ProposedAttendance } from '../../reading/proposal';
import { type Ledger, leftFor } from '../../reading/ledger';
import type { ReadingContext } from '../../reading/reading-context';
import { dayOrderOf } from '../rows/day-order';
import { useOfColumn } from '../rows/read-action-table';
import { basinOf, buildSession, type BuiltSession } from './read-session';
import { sessionWordsOf } from './read-session-table';
import { sessionIdOf, trainingNamer } from './training-names';
import type { AttendanceMark } from '../../tracker/lists';
import type { Session } from '../../tracker/tracker';
import { MARK_WORDS } from '../../reading/status-words';
import { findExact, indexWords } from '../../names/word-index';

interface Reading {
  readonly context: ReadingContext;
  readonly ledger: Ledger;
}

type Read = Pick<Gathered, 'sessions' | 'attendances'>;

/** A list of attendances; its sessions too, where it tells them by training and day instead of a number. */
export function readAttendances(row: RowContext, reading: Reading): Read {
  const isNumbered = row.columns.some(({ target }) => target === 'sessionId');
  if (isNumbered) return { sessions: [], attendances: readAttendanceTable(row, reading) };
  return readParticipations(row, reading);
}

/** A line of the list: who, at which session, and whether they came. */
interface Participation {
  readonly code: string;
  readonly session: BuiltSession;
  readonly attendance: ProposedAttendance;
}

/**
 * Reads what a training tool exports, one line a person and session: the lines of one training on one
 * day are a session, whose counts are theirs. A line without person, training or day is left.
 */
function readParticipations(row: RowContext, { context, ledger }: Reading): Read {
  const lines: Participation[] = [];
  const cells = openCells(row);
  const sessionOf = sessionReader(row, context);
  for (const { at, role } of rowsUnder(row)) {
    const account = { row, ledger, at };
    const use = useOfRole(role);
    if (use) markRow(account, use);
    if (role.kind !== 'data') continue;
    const read = cells.read(at);
    const code = collapseSpaces(read.text('code'));
    const session = sessionOf(at, read);
    const { id, training } = session.session.fields;
    if (code === '' || training === '' || id === '') {
      markRow(account, leftFor('not-understood'));
      continue;
    }
    markAttendance(account);
    const fields = { ...attendanceOf(read, { code, context }), session: id };
    const attendance = { fields, sources: sourcesOf(row, at) };
    lines.push({ code, session, attendance });
  }
  const groups = numbered(lines);
  return {
    sessions: groups.flatMap((group) => sessionOfLines(group)),
    // Somebody only registered is told by the count of the session.
    attendances: groups.flatMap((group) =>
      group.flatMap(({ attendance }) => (attendance.fields.mark === null ? [] : [attendance])),
    ),
  };
}

/** The lines of each session; trainings of the same initials on one day get numbers of their own. */
function numbered(lines: readonly Participation[]): readonly (readonly Participation[])[] {
  const bySession = groupBy(lines, ({ session: { session } }) => [
    `${session.fields.id} ${session.fields.training}`,
  ]);
  const taken: string[] = [];
  return [...bySession.values()].map((group) => {
    const first = group[0]?.session.session.fields.id ?? '';
    const others = taken.filter((id) => id === first).length;
    taken.push(first);
    if (others === 0) return group;
    const id = `${first}-${String(others + 1)}`;
    return group.map(({ session: built, attendance, ...line }) => ({
      ...line,
      session: withFields(built, { id }),
      attendance: { ...attendance, fields: { ...attendance.fields, session: id } },
    }));
  });
}

/** The session of a line, numbered after its training and its day. */
function sessionReader(
  row: RowContext,
  context: ReadingContext,
): (at: number, read: RowCellsReader) => BuiltSession {
  const dated = { ...row, order: dayOrderOf(row, context) };
  const nameTraining = trainingNamer(context.lists.trainings);
  return (at, read) => {
    const words = sessionWordsOf(dated, at, read);
    const built = buildSession(
      { ...words, training: nameTraining(read.text('training')) },
      context,
    );
    const { training, start } = built.session.fields;
    const id = start === null ? '' : sessionIdOf(training, start);
    return withFields(built, { id });
  };
}

/** The first line says what the session is; all together, how many were registered and came. */
function sessionOfLines(lines: readonly Participation[]): readonly BuiltSession[] {
  const [first] = lines;
  if (first === undefined) return [];
  const marks = lines.flatMap(({ attendance: { fields } }) => fields.mark ?? []);
  const present = marks.length === 0 ? null : marks.filter((mark) => mark === 'Présent').length;
  const held = present === null ? {} : { status: 'Réalisée' as const };
  const registered = new Set(lines.map(({ code }) => code)).size;
  return [withFields(first.session, { registered, present, ...held })];
}

function withFields(built: BuiltSession, told: Partial<Session>): BuiltSession {
  return { ...built, session: { ...built.session, fields: { ...built.session.fields, ...told } } };
}

const MARKS = indexWords(MARK_WORDS);

/** What a cell of presence says: « x », « abs », « P »; null when it says nothing known. */
export function readMark(text: string): AttendanceMark | null {
  return findExact(MARKS, text);
}

/** Reads a list of attendances by code, one a row. Names stay where they are. */
export function readAttendanceTable(
  row: RowContext,
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly ProposedAttendance[] {
  const cells = openCells(row);
  const found: ProposedAttendance[] = [];
  for (const { at, role } of rowsUnder(row)) {
    if (role.kind === 'blank') continue;
    const account = { row, ledger, at };
    const read = cells.read(at);
    const code = collapseSpaces(read.text('code'));
    if (role.kind !== 'data' || (code === '' && read.text('sessionId') === '')) {
      markRow(account, role.kind === 'total' ? leftFor('total') : leftFor('note'));
      continue;
    }
    markAttendance(account);
    found.push({ fields: attendanceOf(read, { code, context }), sources: sourcesOf(row, at) });
  }
  return found;
}

/** Accounts for the cells of a line: a mark that says nothing known is left. */
function markAttendance(account: RowAccount): void {
  const { row, at } = account;
  markColumns(account, (target, column) => {
    const isUnread = target === 'mark' && readMark(row.grid.text(at, column)) === null;
    return isUnread ? leftFor('not-understood') : useOfColumn(target);
  });
}

export function attendanceOf(
  read: RowCellsReader,
  { code, context }: { code: string; context: ReadingContext },
): ProposedAttendance['fields'] {
  return {
    code,
    session: collapseSpaces(read.text('sessionId')),
    mark: readMark(read.text('mark')),
    job: collapseSpaces(read.text('job')),
    basin: basinOf(read.text('basin') || read.text('agency'), context),
  };
}
