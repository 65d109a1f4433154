import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import { isCountedTraining } from '../tracker/session-counting';
import { ATTENDANCE_MARKS } from '../tracker/lists';
import { markFromWord } from '../tracker/synonyms';
import type { Session } from '../tracker/tracker';
import type { CheckContext } from './context';
import { isCountedPresent } from './context-indexes';
import { askToWrite, hit, writeAtOnce } from './hit';
import { nearestWord } from './nearest-word';
import { groupRuleOf, rowRuleOf } from './rule';
import { cellOf, type RowOf } from './tables';

const attendanceRule = rowRuleOf('attendances');
const attendanceGroupRule = groupRuleOf('attendances');
type AttendanceRow = RowOf<'attendances'>;

const NAME_FORM = /^\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]+)+$|@/u;

/** Whether a code is a person's name or address instead of a code. */
export function isNameAsCode(code: string): boolean {
  return NAME_FORM.test(code.trim());
}

/** One person at one session: codes, marks, and the same person counted once. */
export const ATTENDANCE_RULES = [
  attendanceRule({
    code: 'PRS-01',
    severity: 'blocking',
    needs: ['code'],
    check: ({ value }) => (value.code === '' ? hit('code', {}) : null),
  }),
  attendanceRule({
    code: 'PRS-02',
    severity: 'blocking',
    needs: ['session'],
    follows: 'session',
    unless: ({ tables }) =>
      tables.sessions ? null : { unchecked: 'table-missing', what: 'Formations' },
    check: ({ value: { session } }, { sessionById }) => {
      if (sessionById.has(fold(session))) return null;
      const proposed = sameNumber(session, sessionById);
      const fix = proposed === null ? null : askToWrite({ session: proposed });
      return hit('session', { value: session, proposed }, fix);
    },
  }),
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
      return others.map((row) => ({ row, ...hit('code', { value: code, session, other }) }));
    },
  }),
  attendanceRule({
    code: 'PRS-04',
    severity: 'warning',
    needs: ['mark'],
    check: (row) => {
      if (row.value.mark !== null) return null;
      const typed = String(cellOf(row, 'mark') ?? '').trim();
      const meant = typed === '' ? null : markFromWord(typed);
      if (meant !== null) {
        return hit('mark', { value: typed, proposed: meant }, writeAtOnce({ mark: meant }));
      }
      const proposed = typed === '' ? null : nearestWord(typed, ATTENDANCE_MARKS);
      const fix = proposed === null ? null : askToWrite({ mark: proposed });
      return hit('mark', { value: typed, proposed }, fix);
    },
  }),
  attendanceGroupRule({
    code: 'PRS-05',
    severity: 'info',
    needs: ['code', 'session', 'mark'],
    follows: 'session',
    keyOf: (row, context) => (isPresent(row, context) ? row.value.code || null : null),
    checkGroup: (rows, context) => {
      if (rows.length < 2) return [];
      const seen = new Map<string, string>();
      return datedRows(rows, context).flatMap(({ row, session }) => {
        const { settings } = context;
        if (!isCountedTraining(session.training, settings.countedTrainings)) return [];
        const isOff = session.status === 'Annulée' || session.status === 'Reportée';
        if (isOff || (settings.statusDate !== null && session.start > settings.statusDate))
          return [];
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
    keyOf: (row, context) => (isPresent(row, context) ? row.value.code || null : null),
    checkGroup: (rows, context) => {
      if (rows.length < 2) return [];
      const dated = datedRows(rows, context);
      return dated.flatMap(({ row, session }, at) => {
        const other = dated
          .slice(0, at)
          .find((before) => before.session.id !== session.id && doMeet(before.session, session));
        if (!other) return [];
        const params = { value: row.value.code, session: session.id, other: other.session.id };
        return [{ row, ...hit('code', params) }];
      });
    },
  }),
  attendanceRule({
    code: 'PRS-07',
    severity: 'warning',
    needs: ['code'],
    check: ({ value: { code } }) => (isNameAsCode(code) ? hit('code', {}) : null),
  }),
  attendanceGroupRule({
    code: 'PRS-08',
    severity: 'warning',
    needs: ['code', 'job'],
    keyOf: ({ value }) => value.code || null,
    checkGroup: (rows) => [...secondWords(rows, 'job'), ...secondWords(rows, 'basin')],
  }),
  attendanceGroupRule({
    code: 'PRS-09',
    severity: 'warning',
    needs: ['code'],
    keyOf: ({ value }) => (value.code === '' ? null : plainCode(value.code)),
    checkGroup: (rows) => {
      const [first] = rows;
      if (rows.every(({ value }) => value.code === first?.value.code)) return [];
      const spellings = new Map<string, AttendanceRow>();
      const uses = new Map<string, number>();
      for (const row of rows) {
        const { code } = row.value;
        if (!spellings.has(code)) spellings.set(code, row);
        uses.set(code, (uses.get(code) ?? 0) + 1);
      }
      const usual = [...spellings.keys()].sort(
        (a, b) =>
          (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || b.length - a.length || (a < b ? -1 : 1),
      )[0];
      return [...spellings].flatMap(([code, row]) => {
        if (usual === undefined || code === usual) return [];
        const params = { value: code, other: usual };
        return [{ row, ...hit('code', params, askToWrite({ code: usual })) }];
      });
    },
  }),
  attendanceRule({
    code: 'PRS-10',
    severity: 'info',
    needs: ['mark', 'code'],
    check: ({ value: { mark, code } }, { settings }) =>
      mark === 'Partiel' ? hit('mark', { value: code, setting: settings.partialAttendance }) : null,
  }),
] as const;

function isPresent({ value }: AttendanceRow, { settings }: CheckContext): boolean {
  return isCountedPresent(value, settings);
}

type DatedSession = Session & { readonly start: CalendarDate };

/** The rows whose session has a date, from the first session to the last. */
function datedRows(
  rows: readonly AttendanceRow[],
  { sessionById }: CheckContext,
): readonly { readonly row: AttendanceRow; readonly session: DatedSession }[] {
  return rows
    .flatMap((row) => {
      const session = sessionById.get(fold(row.value.session))?.value;
      return session && isDated(session) ? [{ row, session }] : [];
    })
    .sort(
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
    return [{ row, ...hit(column, params) }];
  });
}

/** `A12`, `a012` and `A 012` alike. */
function plainCode(code: string): string {
  return fold(code)
    .replace(/[\s._-]/gu, '')
    .replace(/0*(\d+)/gu, '#$1');
}

function sameNumber(session: string, byId: CheckContext['sessionById']): string | null {
  const [, letters = '', number = ''] = /^([a-z]*)[\s._-]*0*(\d+)$/u.exec(fold(session)) ?? [];
  if (number === '') return null;
  const forms = [number, number.padStart(2, '0'), number.padStart(3, '0')];
  const found = forms.map((form) => byId.get(`${letters || 's'}${form}`)).find(Boolean);
  return found?.value.id ?? null;
}
