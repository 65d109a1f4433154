import type { CalendarDate } from '../../../lib/calendar-date';
import { compareTexts, fold } from '../../../lib/text';
import { isCalledOff, isCountedPresent, isCountedTraining } from '../../tracker/sessions/counting';
import type { Session } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { mayMeet } from '../context/possible-dates';
import { askToWrite, type RowFix, setCell } from '../fixes/row-fix';
import { groupRuleOf, hit } from './make-rules';
import type { RowOf } from '../context/tables';

const attendanceGroupRule = groupRuleOf('attendances');
type AttendanceRow = RowOf<'attendances'>;

/** The same person several times: in one session, in one training, on one day, under two jobs. */
export const REPEAT_RULES = [
  attendanceGroupRule.blocking('PRS-03', {
    needs: ['code', 'session'],
    keyOf: personOf,
    checkGroup: (rows, context) =>
      findRepeats(rows, ({ value }) => fold(value.session)).map(({ first, again: row }) => {
        const { code, session } = row.value;
        const other = context.locate('attendances', first, 'code');
        return { row, ...hit('code', { value: code, session, other }, takeOut(row, context)) };
      }),
  }),
  attendanceGroupRule.info('PRS-05', {
    needs: ['code', 'session', 'mark'],
    keyOf: personOf,
    checkGroup: (rows, context) => {
      const { settings, statusDate } = context;
      const counted = daysThere(rows, context).filter(
        ({ session }) =>
          isCountedTraining(session.training, settings.countedTrainings) &&
          !isCalledOff(session) &&
          (statusDate === null || session.start <= statusDate),
      );
      return findRepeats(counted, ({ session }) => fold(session.training)).flatMap(
        ({ first, again: { row, session } }) =>
          session.id === first.session.id
            ? []
            : [{ row, ...hit('code', { value: row.value.code, other: first.session.id }) }],
      );
    },
  }),
  attendanceGroupRule.warning('PRS-06', {
    needs: ['code', 'session', 'mark'],
    keyOf: personOf,
    checkGroup: (rows, context) => {
      const days = daysThere(rows, context);
      return days.flatMap(({ row, session }, at) => {
        const other = days.find(
          (before, place) =>
            place < at && before.session.id !== session.id && mayMeet(before.session, session),
        );
        if (!other) return [];
        const params = { value: row.value.code, session: session.id, other: other.session.id };
        return [{ row, ...hit('code', params) }];
      });
    },
  }),
  attendanceGroupRule.warning('PRS-08', {
    needs: ['code', 'job'],
    keyOf: personOf,
    checkGroup: (rows) => [...secondWords(rows, 'job'), ...secondWords(rows, 'basin')],
  }),
] as const;

type DatedSession = Session & { readonly start: CalendarDate };

/** The rows are gone through once for the rules that share it. */
function personOf({ value }: AttendanceRow): string | null {
  return value.code || null;
}

/** What bears the key of another before it; an empty key tells nothing. */
function findRepeats<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly { readonly first: Item; readonly again: Item }[] {
  const firsts = new Map<string, Item>();
  const found: { readonly first: Item; readonly again: Item }[] = [];
  for (const again of items) {
    const key = keyOf(again);
    const first = firsts.get(key);
    if (first !== undefined) found.push({ first, again });
    else if (key !== '') firsts.set(key, again);
  }
  return found;
}

interface DatedRow {
  readonly row: AttendanceRow;
  readonly session: DatedSession;
}

/** The rows in which the person was there on a known day, from the first session to the last. */
function daysThere(
  rows: readonly AttendanceRow[],
  { sessionById, settings }: CheckContext,
): readonly DatedRow[] {
  const days: DatedRow[] = [];
  for (const row of rows) {
    if (!isCountedPresent(row.value, settings)) continue;
    const session = sessionById.get(fold(row.value.session))?.value;
    if (session && isDated(session)) days.push({ row, session });
  }
  return days.sort(
    (a, b) =>
      compareTexts(a.session.start, b.session.start) ||
      compareTexts(a.session.id, b.session.id) ||
      a.row.raw.row - b.row.raw.row,
  );
}

function isDated(session: Session): session is DatedSession {
  return session.start !== null;
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
