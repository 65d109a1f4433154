import { fold } from '../../../lib/text';
import type { Attendance, Session } from '../../tracker/tracker';
import type { ProposedAttendance, ProposedSession } from '../../reading/proposal';
import { ATTENDANCE_FIELDS, compareFields, SESSION_FIELDS } from './compare-rows';
import { numberSessions } from './number-rows';
import type { KnownRows, PlannedTable, Proposal } from './planned-table';
import { markNamed } from './row-marks';

/** How the rows of a table of trainings are named. */
interface Named<Row> {
  /** Opens the marks of its rows. */
  readonly word: string;
  /** The names of a row of the tracker, whose number the source may not have; the one that its source has first. */
  readonly namesOf: (row: Row) => readonly string[];
  /** Rows of one group may be one row whose day changed; none where a name never changes. */
  readonly groupOf: (row: Row) => readonly string[];
}

/** A session is known by its N°, or else by its training, basin and day. */
export const SESSIONS: PlannedTable<Session, ProposedSession> = {
  ...namedTable<Session, ProposedSession>({
    word: 'session',
    namesOf: (row) => [nameOfSession(row), nameOfSession({ ...row, id: '' })],
    groupOf: ({ training, basin, cycle }) => [[training, basin, cycle].map(fold).join('\n')],
  }),
  table: 'sessions',
  compare: (before, after) => compareFields(SESSION_FIELDS, [before, after]),
  number: (fresh, existing) => {
    const wanted = fresh.flatMap(({ isWanted, proposal }) => (isWanted ? [proposal] : []));
    const numbered = numberSessions(
      wanted.map(({ fields }) => fields),
      existing.map(({ id }) => id),
    );
    return new Map(wanted.map((proposal, index) => [proposal, numbered[index]?.id ?? '']));
  },
  rowOf: ({ fields }, id) => ({ ...fields, id }),
  idOf: ({ id }) => `session ${id}`,
  titleOf: ({ training }) => training,
  labelOf: labelOfSession,
  wordsOf: labelOfSession,
};

/** Nobody is counted twice for a session: an attendance is known by its code and session. */
export const ATTENDANCES: PlannedTable<Attendance, ProposedAttendance> = {
  ...namedTable<Attendance, ProposedAttendance>({
    word: 'attendance',
    namesOf: ({ code, session }) => [`${fold(code)}\n${fold(session)}`],
    groupOf: () => [],
  }),
  table: 'attendances',
  compare: (before, after) => compareFields(ATTENDANCE_FIELDS, [before, after]),
  number: () => new Map(),
  rowOf: ({ fields }) => fields,
  idOf: labelOfAttendance,
  titleOf: ({ job, basin }) => joined([job, basin]),
  labelOf: labelOfAttendance,
  wordsOf: labelOfAttendance,
};

/**
 * Rows are found again by their names; then, where one row of a group is left on both sides and an earlier run knew it,
 * as the one that changed.
 */
function namedTable<Row, Proposed extends Proposal & { readonly fields: Row }>({
  word,
  namesOf,
  groupOf,
}: Named<Row>): Pick<PlannedTable<Row, Proposed>, 'nameOf' | 'isWhole' | 'passes' | 'goneFrom'> {
  const nameOf = ({ fields }: Proposed): string => namesOf(fields)[0] ?? '';
  /** The sheet that an earlier run read a row in. */
  const goneFrom = (row: Row, { sheets, taken }: KnownRows<Proposed>): string | null => {
    const isNoted = (sheet: string): boolean =>
      namesOf(row).some((name) => taken.has(markNamed(sheet, [word, name])));
    return sheets.find(isNoted) ?? null;
  };
  return {
    nameOf: (proposal) => [word, nameOf(proposal)],
    isWhole: false,
    goneFrom,
    passes: (known) => [
      { keysOfRow: namesOf, keysOf: (proposal) => [nameOf(proposal)], isSame: false },
      {
        keysOfRow: groupOf,
        keysOf: ({ fields }) => groupOf(fields),
        isAlone: true,
        accept: (row, proposal) =>
          known.taken.has(known.marks.get(proposal)?.mark ?? '') || goneFrom(row, known) !== null,
        isSame: false,
      },
    ],
  };
}

function nameOfSession({ id, training, basin, start, comment }: Session): string {
  return id === '' ? [training, basin, start ?? comment].map(fold).join('\n') : fold(id);
}

function labelOfSession({ id, training, basin }: Session): string {
  return joined([id, training, basin]);
}

function labelOfAttendance({ code, session }: Attendance): string {
  return joined([code, session]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' – ');
}
