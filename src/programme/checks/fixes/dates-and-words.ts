import { partsOf, serialOf, toExcelSerial } from '../../../lib/calendar-date';
import type { DueWindow, OpenInterval } from '../../dates/windows/due-window';
import { lastDayOfPeriod } from '../../tracker/lateness';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import type { CellWrite } from '../context/finding';
import { isBlank, type ActionRow } from '../context/tables';
import { otherCell } from './move-dates';
import { askToWrite, type RowFix } from './row-fix';

const DATED = ['start', 'end'] as const;
type DatedColumn = (typeof DATED)[number];
type Off = readonly [DatedColumn, ...DatedColumn[]];

/**
 * The dates of a row that cannot be what its words say, in either of their readings; null when there is
 * none. Words that only tell when a work ends say nothing of when it began.
 */
export function partFromWords(action: Action, due: DueWindow): Off | null {
  const { start, end } = action;
  // Dates the wrong way round are told by DAT-03.
  if (start !== null && end !== null && end < start) return null;
  if (due.start === null && due.end === null) return null;
  const off = offIn(action, due, due);
  if (off === null || due.alternative === null) return off;
  return offIn(action, due, due.alternative) === null ? null : off;
}

function offIn(
  action: Action,
  due: DueWindow,
  { start: first, end: last }: OpenInterval,
): Off | null {
  const { start, end } = action;
  const tellsStart = due.anchor === 'start' || last === null || fillPeriod(action);
  const latestStart = due.anchor === 'start' ? (due.startBy ?? last) : last;
  const isStartOff =
    start !== null &&
    ((latestStart !== null && start > latestStart) ||
      (tellsStart && first !== null && start < first));
  const isEndOff =
    end !== null &&
    ((first !== null && end < first) || (due.anchor !== 'start' && last !== null && end > last));
  if (isStartOff) return isEndOff ? ['start', 'end'] : ['start'];
  return isEndOff ? ['end'] : null;
}

/** Whether the dates of a row come from words: they fill a month, a quarter… as nobody types them. */
export function fillPeriod({ start, end, precision }: Action): boolean {
  if (start === null || precision === null || precision === 'inconnue') return false;
  if (precision !== 'jour') return end === null || end === lastDayOfPeriod(start, precision);
  return start === end;
}

/**
 * Puts the dates that part from the words where the words say. A date that the words do not give is
 * left as it was typed; null when nothing can be written.
 */
export function alignWithWords(
  action: Action,
  due: DueWindow,
  off: Off,
): RowFix<DatedColumn | 'precision'> | null {
  if (due.confidence === 'low') return null;
  if (fillPeriod(action)) return writeDates({ start: null }, due);
  const given = off.filter((column) => due[column] !== null);
  if (given.length < off.length) return null;
  const writes = Object.fromEntries(given.map((column) => [column, serialOf(due[column])]));
  return askToWrite<DatedColumn>(writes, DATE_FORMAT);
}

/** Writes what the words say of when; a start that they do not tell stays as it was typed. */
export function writeDates(
  { start }: Pick<Action, 'start'>,
  due: DueWindow,
): RowFix<DatedColumn | 'precision'> {
  const precision = due.precision === 'récurrence' ? null : due.precision;
  const told = due.start === null && start !== null ? {} : { start: serialOf(due.start) };
  return askToWrite({ ...told, end: serialOf(due.end), precision }, DATE_FORMAT);
}

/** The dates that go with the words put right, in a row that has none: words and dates must not part. */
export function datesOfWords(
  row: ActionRow,
  dueText: string,
  context: CheckContext,
): readonly CellWrite[] {
  const due = context.due.read({ ...row.value, dueText });
  if (due.kind !== 'window' || !isBlank(row, 'start') || !isBlank(row, 'end')) return [];
  const { writes } = writeDates(row.value, due);
  return (['start', 'end', 'precision'] as const).flatMap((key) => {
    const after = writes[key] ?? null;
    const format = typeof after === 'number' ? { format: DATE_FORMAT } : {};
    return otherCell(row, { key, after, ...format }, context);
  });
}

/**
 * « vendredi 5 juin 2014 » becomes « vendredi 6 juin 2014 »: the nearest day that is a Friday, when the
 * words then say it without doubt; cells that hold the day written follow, and
 * a row without dates gets them. Null otherwise.
 */
export function dayOfWeekdayWritten(
  row: ActionRow,
  { alternative, start }: DueWindow,
  context: CheckContext,
): RowFix<'dueText'> | null {
  const meant = alternative?.why === 'weekday' ? alternative.start : null;
  if (meant === null || start === null) return null;
  const written = new RegExp(`(?<!\\d)0?${String(partsOf(start).day)}(?!\\d)`, 'u');
  const dueText = row.value.dueText.replace(written, String(partsOf(meant).day));
  const again = context.due.read({ ...row.value, dueText });
  const isMeant = again.kind === 'window' && again.start === meant && again.confidence !== 'low';
  const isSettled = isMeant && again.wrongWeekday === null;
  if (!isSettled) return null;
  const moved = DATED.filter((key) => row.value[key] === start).flatMap((key) =>
    otherCell(row, { key, after: toExcelSerial(meant), format: DATE_FORMAT }, context),
  );
  return { ...askToWrite({ dueText }), others: [...moved, ...datesOfWords(row, dueText, context)] };
}
