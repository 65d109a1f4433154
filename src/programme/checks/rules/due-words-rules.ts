import { addMonths, type CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { DueDateReading } from '../../dates/windows/due-window';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { hasOddYear } from '../context/date-cells';
import { dayOfWeekdayWritten } from '../fixes/dates-and-words';
import {
  isJustTyped,
  isTyped,
  isYearInferred,
  isYearKnown,
  isYearMissing,
} from '../context/due-reader';
import { sessionKindsOf } from '../fixes/planned-sessions';
import { askFor, askToWrite, type RowWrites } from '../fixes/row-fix';
import { hit, rowRuleOf, workbookRule } from './make-rules';
import { statusInDueText } from '../context/status-elsewhere';
import { isBlank, type ActionRow } from '../context/tables';
import { askDate } from '../fixes/setting-place';
import { nearestReading, textWithYear } from '../fixes/reworded-due';

const actionRule = rowRuleOf('actions');
const WAITING_STATUSES: readonly Action['status'][] = [
  'Prévu',
  'En préparation',
  'En attente de décision',
];
const COARSE: readonly string[] = ['saison', 'bimestre', 'trimestre', 'semestre', 'année'];
const UNDEFINED = 'à définir';
/** Words that are understood, hold no date, and say nothing of when. */
const NO_DUE_DATE: readonly string[] = ['quantity', 'place-number', 'label'];

/** What the words of « Échéance (texte) » say, and what they leave unsaid. */
export const DUE_WORDS_RULES = [
  actionRule.warning('DAT-01', ['status', 'dueText'], (row) => {
    if (!WAITING_STATUSES.includes(row.value.status)) return null;
    const isDated = !isBlank(row, 'dueText') || !isBlank(row, 'start') || !isBlank(row, 'end');
    return isDated ? null : hit('dueText', {}, askToWrite({ dueText: UNDEFINED }));
  }),
  actionRule.info('DAT-02', ['status', 'end'], (row, context) => {
    if (row.value.status !== 'En cours' || !isBlank(row, 'end')) return null;
    // A training ends with its sessions.
    if (sessionKindsOf(row.value, context).length > 0) return null;
    const due = context.readDue(row.value);
    const isEndRead = due?.kind === 'window' && due.relation !== 'antérieur' && due.end !== null;
    return isEndRead ? null : hit('end', {});
  }),
  actionRule.warning('DAT-04', ['dueText'], (row, context) => {
    const due = context.readDue(row.value);
    if (due === null || !isNotUnderstood(due, row.value)) return null;
    const proposed = nearestReading(row.value, context);
    const params = { value: row.value.dueText, example: exampleDate(context), proposed };
    return hit('dueText', params, askFor('dueText', proposed));
  }),
  actionRule.info('DAT-05', ['dueText'], ({ value }, context) => {
    const { settings, statusDate } = context;
    const due = context.readDue(value);
    if (settings.referenceDate === null || due?.kind !== 'window' || !isYearMissing(due))
      return null;
    const typedOn = isJustTyped(value) ? statusDate : null;
    const fix = askFor('dueText', textWithYear(value, due, context));
    const { start, end, precision, relation } = due;
    const reference = typedOn ?? settings.referenceDate;
    return hit('dueText', { start, end, precision, relation, reference, typedOn }, fix);
  }),
  actionRule.info('DAT-06', ['dueText'], ({ value }, context) => {
    const due = context.readDue(value);
    if (due?.kind !== 'window' || !COARSE.includes(due.precision)) return null;
    // A year that was not written is told with its interval by DAT-05.
    if (isYearInferred(due) || (due.start === null && due.end === null)) return null;
    return hit('dueText', { value: value.dueText, start: due.start, end: due.end });
  }),
  actionRule.warning('DAT-12', ['dueText'], (row, context) => {
    const due = context.readDue(row.value);
    // A weekday tells its year: without the document's date there is nothing to hold against it.
    if (due?.kind !== 'window' || !isYearKnown(due, context)) return null;
    const { wrongWeekday: wrong } = due;
    const date = due.start ?? due.end;
    if (wrong === null || date === null) return null;
    const params = { date, ...wrong };
    return hit('dueText', params, dayOfWeekdayWritten(row, due, context));
  }),
  actionRule.warning('DAT-18', ['dueText'], (row, { readDue }) => {
    const due = readDue(row.value);
    if (due?.kind !== 'not-a-date') return null;
    if (due.what !== 'condition' && due.what !== 'event') return null;
    const { dueText, condition } = row.value;
    if (fold(condition) === fold(dueText)) return null;
    const effect = due.condition?.effect === 'non-blocking' ? 'Non bloquante' : 'Bloquante';
    const move = { dueText: wordsLeft(row), condition: dueText, effect };
    const fix = isBlank(row, 'condition')
      ? askToWrite<'dueText' | 'condition' | 'effect'>(move)
      : null;
    return hit('dueText', { value: dueText }, fix);
  }),
  statusInWords('warning'),
  statusInWords('info'),
  workbookRule.blocking('DAT-17', (context) => {
    if (context.settings.referenceDate !== null) return [];
    const rows = context.tables.actions?.rows ?? [];
    const yearless = rows.filter(({ value }) => {
      const due = context.readDue(value);
      if (due?.kind !== 'window' || isTyped(value)) return false;
      const isUndated = value.start === null && value.end === null;
      return isYearMissing(due) || (isUndated && isYearInferred(due));
    });
    const [first] = yearless;
    if (first === undefined) return [];
    const found = context.documentDate ?? null;
    const params = {
      count: yearless.length,
      first: first.value.dueText,
      proposed: found?.date ?? null,
      words: found?.words ?? '',
      where: found?.where ?? '',
    };
    return [askDate(context, 'referenceDate', { params, day: params.proposed })];
  }),
] as const;

/** A status in the place of a due date: a warning when it is not that of the row, else worth knowing. */
function statusInWords(severity: 'warning' | 'info') {
  return actionRule[severity]('DAT-19', ['dueText', 'status'], (row, context) => {
    const { dueText: value, status: held } = row.value;
    const status = statusInDueText(row, context);
    if (status === null || (status === held) !== (severity === 'info')) return null;
    const dueText = wordsLeft(row);
    const move: RowWrites<'dueText' | 'status'> = isBlank(row, 'status')
      ? { dueText, status }
      : { dueText };
    const isMoved = severity === 'info' || isBlank(row, 'status');
    return hit('dueText', { value, status, held }, isMoved ? askToWrite(move) : null);
  });
}

/** What stands for a due date once its words have moved: a row that waits without any is not left silent. */
function wordsLeft(row: ActionRow): string | null {
  const isDated = !isBlank(row, 'start') || !isBlank(row, 'end');
  return !isDated && WAITING_STATUSES.includes(row.value.status) ? UNDEFINED : null;
}

function isNotUnderstood(due: DueDateReading, { dueText, start, end }: Action): boolean {
  // A year of three figures is told by DAT-15.
  if (due.kind === 'unreadable') return !hasOddYear(dueText);
  if (due.kind !== 'not-a-date') return false;
  if (due.what === 'duration') return start === null && end === null;
  return NO_DUE_DATE.includes(due.what);
}

/** The next month after the document's date, to show how a period may be written. */
function exampleDate({ settings }: CheckContext): CalendarDate | null {
  const { referenceDate } = settings;
  return referenceDate && addMonths(referenceDate, 1);
}
