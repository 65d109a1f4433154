import { type CalendarDate, toExcelSerial } from '../../../lib/calendar-date';
import { deadlineOf, latenessOf } from '../../tracker/lateness';
import { DATE_FORMAT } from '../../tracker/settings-rows';
import type { ReadRow } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { dateIn, isOutside } from '../context/date-cells';
import { sameDayInside } from './date-fixes';
import { alignWithWords, partFromWords } from './dates-and-words';
import { isYearKnown } from './due-rules';
import { askToWrite, hit, setCell } from './hit';
import { needsStatusDate, rowRuleOf, type RowHit } from './rule';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');

/** The dates of a row against one another, against its words and against the status date. */
export const DATE_RULES = [
  actionRule({
    code: 'DAT-03',
    severity: 'blocking',
    needs: ['start', 'end'],
    check: ({ value }) => endBeforeStart(value),
  }),
  sessionRule({
    code: 'DAT-03',
    severity: 'blocking',
    needs: ['start', 'end'],
    check: ({ value }) => endBeforeStart(value),
  }),
  actionRule({
    code: 'DAT-07',
    severity: 'warning',
    needs: ['dueText', 'start', 'end'],
    check: ({ value }, context) => {
      const due = context.readDue(value);
      if (due?.kind !== 'window' || !isYearKnown(due, context)) return null;
      const off = partFromWords(value, due);
      if (off === null) return null;
      const { start, end } = due;
      const params = { date: value[off[0]], text: value.dueText, start, end };
      return hit(off[0], params, alignWithWords(value, due, off));
    },
  }),
  actionRule({
    code: 'DAT-08',
    severity: 'warning',
    needs: ['status', 'end'],
    unless: needsStatusDate,
    check: ({ value }, context) => {
      const { statusDate } = context;
      const { reminderDays } = context.settings;
      if (statusDate === null || value.status === null) return null;
      const lateness = latenessOf(value, statusDate, reminderDays);
      const deadline = deadlineOf(value);
      if (lateness.kind !== 'late' || deadline === null) return null;
      const bounds = context.programme;
      // A date of another decade is a slip of the hand, told by DAT-14, not a delay.
      if (bounds && isOutside(deadline, bounds)) return null;
      return hit('status', { title: value.title, deadline, days: lateness.days, statusDate });
    },
  }),
  actionRule({
    code: 'DAT-14',
    severity: 'warning',
    needs: [],
    unless: ({ programme }) =>
      programme ? null : { unchecked: 'setting-missing', what: 'programmeStart' },
    check: (row, context) => outsideProgramme(row, ['start', 'end', 'doneOn'], context),
  }),
  sessionRule({
    code: 'DAT-14',
    severity: 'warning',
    needs: [],
    unless: ({ programme }) =>
      programme ? null : { unchecked: 'setting-missing', what: 'programmeStart' },
    check: (row, context) => outsideProgramme(row, ['start', 'end'], context),
  }),
  actionRule({
    code: 'DAT-16',
    severity: 'info',
    needs: ['status', 'end'],
    unless: needsStatusDate,
    check: ({ value }, { statusDate, settings: { reminderDays } }) => {
      if (statusDate === null || value.status !== 'Prévu') return null;
      const isWatched = latenessOf(value, statusDate, reminderDays).kind === 'to-watch';
      return isWatched ? hit('status', { start: value.start, end: deadlineOf(value) }) : null;
    },
  }),
] as const;

function endBeforeStart({
  start,
  end,
}: {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}): RowHit<'start' | 'end', { start: CalendarDate; end: CalendarDate }> | null {
  if (start === null || end === null || end >= start) return null;
  const swapped = { start: serial(end), end: serial(start) };
  return hit('end', { start, end }, askToWrite(swapped, DATE_FORMAT));
}

interface OutsideDate {
  readonly [param: string]: string | null;
  readonly date: CalendarDate;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly proposed: CalendarDate | null;
}

function outsideProgramme<Key extends string>(
  row: ReadRow<Key, unknown>,
  columns: readonly Key[],
  context: CheckContext,
): readonly RowHit<Key, OutsideDate>[] | null {
  const bounds = context.programme;
  if (!bounds) return null;
  return columns.flatMap((column) => {
    const date = dateIn(row, column);
    if (date === null || !isOutside(date, bounds)) return [];
    const proposed = sameDayInside(date, bounds);
    const write = proposed === null ? null : setCell(column, toExcelSerial(proposed));
    const params = { date, start: bounds.start, end: bounds.end, proposed };
    return [hit(column, params, write && askToWrite(write, DATE_FORMAT))];
  });
}

function serial(date: CalendarDate | null): number | null {
  return date === null ? null : toExcelSerial(date);
}
