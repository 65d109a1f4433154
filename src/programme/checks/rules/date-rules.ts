import { type CalendarDate, serialOf } from '../../../lib/calendar-date';
import { deadlineOf, isOpen, latenessOf } from '../../tracker/lateness';
import type { DueDateReading, DueWindow, OpenInterval } from '../../dates/windows/due-window';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { isLongBefore, isOutside } from '../context/date-cells';
import { dayOff, isMeant, wordsMoved } from '../fixes/days-off';
import { moveDay, otherCell, sameDayInside } from '../fixes/move-dates';
import { alignWithWords, partFromWords, writeDates } from '../fixes/dates-and-words';
import {
  isOfItsDay,
  isTyped,
  isYearInferred,
  isYearKnown,
  isYearMissing,
} from '../context/due-reader';
import { textWithYear } from '../fixes/reworded-due';
import { askFor, askToWrite } from '../fixes/row-fix';
import { ACTION_DATES, SESSION_DATES } from './date-cell-rules';
import { datedRuleOf, eachColumn, hit, rowRuleOf } from './make-rules';
import type { Unchecked } from '../context/finding';
import { isBlank } from '../context/tables';
import { exactDayOf } from '../context/exact-day';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');
const datedRule = datedRuleOf('actions');

function wrongWayRound({ value: { start, end } }: { readonly value: OpenInterval }) {
  if (start === null || end === null || end >= start) return null;
  const swapped = { start: serialOf(end), end: serialOf(start) };
  return hit('end', { start, end }, askToWrite(swapped, DATE_FORMAT));
}

/** The dates of a row against one another, against its words and against the status date. */
export const DATE_RULES = [
  actionRule.blocking('DAT-03', SESSION_DATES, wrongWayRound),
  sessionRule.blocking('DAT-03', SESSION_DATES, wrongWayRound),
  actionRule.warning('DAT-07', ['dueText', 'start', 'end'], ({ value }, context) => {
    const due = context.readDue(value);
    if (due?.kind !== 'window' || !isYearKnown(due, context)) return null;
    const off = isOfItsDay(value, due) ? null : partFromWords(value, due);
    if (off === null) return null;
    const { start, end } = due;
    // « la semaine prochaine » is that of the document: whoever has just typed it means another.
    const reference = due.yearSource === 'relative' ? context.settings.referenceDate : null;
    const params = { date: value[off[0]], text: value.dueText, start, end, reference };
    return hit(off[0], params, alignWithWords(value, due, off));
  }),
  actionRule.info('DAT-20', ['dueText', 'start', 'end', 'status'], (row, context) => {
    const { value } = row;
    // A status that is not understood may say that it is over.
    if (value.status === null ? !isBlank(row, 'status') : !isOpen(value)) return null;
    const isUndated = isBlank(row, 'start') && isBlank(row, 'end');
    const due = isUndated ? dueToWrite(value, context) : laterDue(value, context);
    if (due === null) return null;
    const { start, end } = due;
    const year = isYearMissing(due) ? textWithYear(value, due, context) : null;
    const others = year === null ? [] : otherCell(row, { key: 'dueText', after: year }, context);
    return hit('dueText', { start, end, held: value.end }, { ...writeDates(value, due), others });
  }),
  datedRule.warning('DAT-08', ['status', 'end'], ({ value }, context) => {
    const { statusDate, programme: bounds } = context;
    const lateness = latenessOf(value, statusDate, context.settings.reminderDays);
    const deadline = deadlineOf(value);
    if (lateness.kind !== 'late' || deadline === null) return null;
    // A date of another decade is a slip of the hand, told by DAT-14, not a delay.
    if (bounds && isOutside(deadline, bounds)) return null;
    // A task that was to begin is not awaited at its end.
    const beginning = deadline === value.end ? null : deadline;
    const { days } = lateness;
    return hit('status', { title: value.title, deadline, beginning, days, statusDate });
  }),
  actionRule.warning('DAT-14', { needs: [], unless: needsProgramme }, ({ value }, context) =>
    outsideProgramme(value, ACTION_DATES, context),
  ),
  actionRule.warning('DAT-14', ['end'], ({ value }, { programme: bounds, settings }) => {
    const date = isOpen(value) && !bounds ? deadlineOf(value) : null;
    if (date === null || !isLongBefore(date, settings)) return null;
    const { referenceDate } = settings;
    return hit('end', { date, referenceDate, start: null, end: null, proposed: null });
  }),
  sessionRule.warning('DAT-14', { needs: [], unless: needsProgramme }, ({ value }, context) =>
    outsideProgramme(value, SESSION_DATES, context),
  ),
  datedRule.info('DAT-16', ['status', 'end'], ({ value }, { statusDate, settings }) => {
    if (value.status !== 'Prévu') return null;
    if (latenessOf(value, statusDate, settings.reminderDays).kind !== 'to-watch') return null;
    const { start, end: last } = value;
    const end = deadlineOf(value);
    return hit('status', { start, end, beginning: end === last ? null : end });
  }),
  actionRule.info('DAT-13', ['start'], (row, context) => {
    const { value } = row;
    // An end that is no date yet is told as such: the row may last.
    if (value.end === null && !isBlank(row, 'end')) return null;
    const day = exactDayOf(value, context);
    const off = day === null ? null : dayOff(day);
    if (off === null || isMeant(value.dueText, off)) return null;
    // Nobody can move a day that is past.
    if (context.statusDate !== null && off.date < context.statusDate) return null;
    const fix = { ...moveDay(value, off.date, off.next), others: wordsMoved(row, off, context) };
    return hit(value.start === null && value.end !== null ? 'end' : 'start', off, fix);
  }),
  sessionRule.info('DAT-13', ['start'], ({ value }) => {
    const atStart = value.start === null ? null : dayOff(value.start);
    const off = atStart ?? (value.end === null ? null : dayOff(value.end));
    if (off === null) return null;
    return hit(atStart === null ? 'end' : 'start', off, moveDay(value, off.date, off.next));
  }),
] as const;

/**
 * The dates that the words of a row without any give. A year that they leave out is that of the
 * document, or the next one to come once that is over.
 */
function dueToWrite(action: Action, context: CheckContext): DueWindow | null {
  const { statusDate, settings } = context;
  if (isTyped(action) && statusDate !== null) {
    const onThatDay = { settings: { ...settings, referenceDate: statusDate } };
    return sureWindow(context.readDue(action), onThatDay);
  }
  const due = sureWindow(context.readDue(action), context);
  if (due === null || statusDate === null || !isYearInferred(due)) return due;
  if (lastDayOf(due) >= statusDate) return due;
  const next = isYearMissing(due)
    ? sureWindow(context.due.read(action, statusDate), context)
    : null;
  return next && textWithYear(action, next, context) !== null ? next : null;
}

/**
 * The words that give a row until later than its end: another day, or a period once the end is past. They
 * may have been changed alone.
 */
function laterDue(action: Action, context: CheckContext): DueWindow | null {
  const { statusDate } = context;
  const due = action.end === null ? null : sureWindow(context.readDue(action), context);
  if (due?.end == null || action.end === null || due.end <= action.end) return null;
  if (isOfItsDay(action, due)) return null;
  const isOver = statusDate !== null && action.end < statusDate && due.end >= statusDate;
  if (due.precision !== 'jour' && !isOver) return null;
  // Dates that cannot be what the words say are told by DAT-07.
  return partFromWords(action, due) === null ? due : null;
}

function sureWindow(
  due: DueDateReading | null,
  context: Pick<CheckContext, 'settings'>,
): DueWindow | null {
  if (due?.kind !== 'window' || due.confidence === 'low' || due.alternative !== null) return null;
  if (due.precision === 'récurrence' || due.relation === 'antérieur') return null;
  return lastDayOf(due) !== '' && isYearKnown(due, context) ? due : null;
}

/** Empty when the words give no day. */
function lastDayOf({ start, end }: DueWindow): string {
  return end ?? start ?? '';
}

function needsProgramme({ programme }: CheckContext): Unchecked | null {
  return programme ? null : { unchecked: 'setting-missing', what: 'programmeStart' };
}

function outsideProgramme<Key extends string>(
  dates: Readonly<Record<Key, CalendarDate | null>>,
  columns: readonly Key[],
  { programme: bounds }: CheckContext,
) {
  if (!bounds) return null;
  return eachColumn(columns, (column) => {
    const date = dates[column];
    if (date === null || !isOutside(date, bounds)) return null;
    const proposed = sameDayInside(date, bounds);
    const { start, end } = bounds;
    const params = { date, referenceDate: null, start, end, proposed };
    return hit(column, params, askFor(column, serialOf(proposed), DATE_FORMAT));
  });
}
