import type { CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { isCountedTraining } from '../../tracker/session-counting';
import type { Session } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { isCountedPresent } from '../context/context-indexes';
import { askToWrite, type RowFix, setCell } from '../fixes/row-fix';
import { groupRuleOf, hit } from './rule';
import type { RowOf } from '../context/tables';

const attendanceGroupRule = groupRuleOf('attendances');
type AttendanceRow = RowOf<'attendances'>;

/** The same person several times: in one session, in one training, on one day, under two jobs. */
export const REPEAT_RULES = [
  attendanceGroupRule({
    code: 'PRS-03',
    severity: 'blocking',
    needs: ['code', 'session'],
    keyOf: ({ value: { code, session } }) =>
      code === '' || session === '' ? null : `${code}|${fold(session)}`,
    checkGroup: ([first, ...others], context) => {
      if (first === undefined) return [];
      const other = context.locate('attendances', first, 'code');
      const { code, session } = first.value;
      return others.map((row) => {
        const params = { value: code, session, other };
        return { row, ...hit('code', params, takeOut(row, context)) };
      });
    },
  }),
  attendanceGroupRule({
    code: 'PRS-05',
    severity: 'info',
    needs: ['code', 'session', 'mark'],
    follows: 'session',
    keyOf: presentCode,
    checkGroup: (rows, context) => {
      const seen = new Map<string, string>();
      return datedRows(rows, context).flatMap(({ row, session }) => {
        const { settings, statusDate } = context;
        if (!isCountedTraining(session.training, settings.countedTrainings)) return [];
        const isOff = session.status === 'Annulée' || session.status === 'Reportée';
        if (isOff || (statusDate !== null && session.start > statusDate)) return [];
        const before = seen.get(fold(session.training));
        if (before === undefined) seen.set(fold(session.training), session.id);
        if (before === undefined || before === session.id) return [];
        return [{ row, ...hit('code', { value: row.value.code, other: before }) }];
      });
    },
  }),
  attendanceGroupRule({
    code: 'PRS-06',
    severity: 'warning',
    needs: ['code', 'session', 'mark'],
    follows: 'session',
    keyOf: presentCode,
    checkGroup: (rows, context) => {
      const dated = datedRows(rows, context);
      return dated.flatMap(({ row, session }, at) => {
        const other = dated.find(
          (before, place) =>
            place < at && before.session.id !== session.id && doMeet(before.session, session),
        );
        if (!other) return [];
        const params = { value: row.value.code, session: session.id, other: other.session.id };
        return [{ row, ...hit('code', params) }];
      });
    },
  }),
  attendanceGroupRule({
    code: 'PRS-08',
    severity: 'warning',
    needs: ['code', 'job'],
    keyOf: ({ value }) => value.code || null,
    checkGroup: (rows) => [...secondWords(rows, 'job'), ...secondWords(rows, 'basin')],
  }),
] as const;

type DatedSession = Session & { readonly start: CalendarDate };

/** The code of a person who was there: both rules that follow persons from day to day group by it. */
function presentCode({ value }: AttendanceRow, { settings }: CheckContext): string | null {
  return isCountedPresent(value, settings) ? value.code || null : null;
}

interface DatedRow {
  readonly row: AttendanceRow;
  readonly session: DatedSession;
}

/** The rows whose session has a date, from the first session to the last. */
function datedRows(
  rows: readonly AttendanceRow[],
  { sessionById }: CheckContext,
): readonly DatedRow[] {
  const dated: DatedRow[] = [];
  for (const row of rows) {
    const session = sessionById.get(fold(row.value.session))?.value;
    if (session && isDated(session)) dated.push({ row, session });
  }
  return dated.sort(
    (a, b) =>
      compare(a.session.start, b.session.start) ||
      compare(a.session.id, b.session.id) ||
      a.row.raw.row - b.row.raw.row,
  );
}

function isDated(session: Session): session is DatedSession {
  return session.start !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function doMeet(a: DatedSession, b: DatedSession): boolean {
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}

/** The first row that gives a person a second job or basin, for each such word. */
function secondWords(rows: readonly AttendanceRow[], column: 'job' | 'basin') {
  const [any] = rows;
  if (rows.every(({ value }) => value[column] === any?.value[column])) return [];
  const words = rows.filter(({ value }) => value[column] !== '');
  const first = words[0]?.value[column];
  const told = new Set<string>();
  return words.flatMap((row) => {
    const word = row.value[column];
    if (first === undefined || fold(word) === fold(first) || told.has(fold(word))) return [];
    told.add(fold(word));
    const params = { value: row.value.code, column, first, second: word };
    return [{ row, ...hit(column, params, askToWrite(setCell(column, first))) }];
  });
}

/** Takes a row out of the sheet. */
function takeOut({ raw }: AttendanceRow, { tables }: CheckContext): RowFix<never> | null {
  const sheet = tables.attendances?.place.sheet;
  if (sheet === undefined) return null;
  const edits = [{ kind: 'deleteRows', sheet, first: raw.row, count: 1 } as const];
  return { mode: 'on-confirmation', writes: {}, edits };
}
