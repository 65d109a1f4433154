import { addDays, type CalendarDate } from '../../../lib/calendar-date';
import { collapseSpaces, fold } from '../../../lib/text';
import type { ActionType, Status } from '../../tracker/lists';
import type { ActionWords } from './action-words';
import { NOTHING } from '../../reading/layout-words';
import { dueInTitle } from './due-in-title';
import type { ReadingContext } from '../../reading/reading-context';
import { type DueCell, EMPTY_DUE_CELL, isOfNoYear, readWords } from '../../reading/due-request';
import { type DueFields, readDue } from '../../reading/read-due';
import { STATE } from '../../reading/line-parts';
import { isStatus, readStatus } from '../../reading/read-status';
import { typeOfAction, typeOfSpan } from './action-type';
import { labelled, LABELS } from '../../reading/written-words';

/** In days. */
const YEAR = 365;
const HALF_YEAR = 183;
/** What is done may have been so a little after the day that the document bears. */
export const LITTLE_LATER = 31;
const FULL_DAY = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{5})$/u;

interface DatesRequest {
  readonly type: ActionType;
  readonly isDone: boolean;
  readonly context: ReadingContext;
}

/** The type of an action and when it takes place, each as the other tells it. */
export function typeAndDates(
  words: ActionWords,
  { status, context }: { readonly status: Status | null; readonly context: ReadingContext },
): { readonly type: ActionType; readonly dates: ActionDates } {
  const type = typeOfAction(words, { status, context });
  const read = readDates(words, { type, isDone: status === 'Réalisé', context });
  const dates = withoutState(read, status);
  const isSpan = words.start.text !== '' && words.end.text !== '' && dates.precision === 'jour';
  return { type: isSpan && words.type === '' ? typeOfSpan(type, dates) : type, dates };
}

/** « En cours » where days are told says how far it is, and not when; told where the status says otherwise. */
function withoutState(dates: ActionDates, status: Status | null): ActionDates {
  const { dueText, remarks } = dates;
  if (dates.status === null || !isStatus(dueText)) return dates;
  const isOther = status !== null && status !== dates.status;
  return {
    ...dates,
    dueText: '',
    remarks: isOther ? [...remarks, labelled(LABELS.due, dueText)] : remarks,
  };
}

export interface ActionDates extends DueFields {
  /** Words of the start and the end that the due words leave no cell for. */
  readonly remarks: readonly string[];
}

/** When an action takes place. A typed start or end wins for its side; the due words fill the other. */
function readDates(words: ActionWords, request: DatesRequest): ActionDates {
  const isTyped = words.start.text !== '' || words.end.text !== '';
  const said = isTyped || words.due.text !== '' ? '' : dueInTitle(words.title, request);
  const cell = said === '' ? words.due : { ...EMPTY_DUE_CELL, text: said };
  const due = readDue({ cell, ...request });
  if (!isTyped) return { ...due, remarks: [] };
  const side = { ...request, type: 'Jalon' as const };
  const start = readDue({ cell: words.start, ...side });
  const end = readDue({ cell: words.end, ...side });
  const read = withSides(due, start, end);
  const spoken = [
    { label: LABELS.start, words: spokenWords(words.start, start.start) },
    { label: LABELS.end, words: spokenWords(words.end, end.end) },
  ].filter((side) => side.words !== '');
  return due.dueText === ''
    ? { ...read, dueText: spoken.map((side) => side.words).join(' à '), remarks: [] }
    : { ...read, remarks: spoken.map((side) => labelled(side.label, side.words)) };
}

/**
 * The day on which an action was done; one without its year is the nearest to when it was due that is not
 * long after the date of the document.
 */
export function readDayDone(
  whole: DueCell,
  due: CalendarDate | null,
  context: ReadingContext,
): CalendarDate | null {
  const request = { type: 'Jalon', isDone: true, context } as const;
  const cell = { ...whole, text: whole.text.trim().replace(STATE, '') };
  const read = readDue({ ...request, cell }).end;
  const said = readWords(whole.text, request);
  const isAlone = cell.since === null && said.kind === 'window' && isOfNoYear(said);
  const { referenceDate: now } = context;
  const day = due ?? now;
  // « prévu le 20/03 », « avant le 30/03 » say when it will be.
  const isAhead = said.kind === 'window' && said.relation === 'avant';
  if (isAhead || (readStatus(whole.text, {})?.status ?? 'Réalisé') !== 'Réalisé') return null;
  if (read === null || day === null || !isAlone) return read;
  const soon = now === null ? day : addDays(now, LITTLE_LATER);
  const [near, last] = [addDays(day, -HALF_YEAR), addDays(day > soon ? day : soon, 1 - YEAR)];
  const from = { ...context, referenceDate: near < last ? near : last };
  const reading = readWords(cell.text, { type: 'Jalon', isDone: false, context: from });
  return reading.kind === 'window' ? reading.end : null;
}

/** « 6 juin » is kept word for word; a day typed in full and read says no more than its date. */
function spokenWords({ text, date }: DueCell, read: CalendarDate | null): string {
  const words = collapseSpaces(text);
  const isSilent = date !== null || NOTHING.test(fold(words));
  return isSilent || (read !== null && FULL_DAY.test(words)) ? '' : words;
}

function withSides(due: DueFields, start: DueFields, end: DueFields): DueFields {
  // « du 20 au 30 avril » under « Début » ends too.
  const isSpan = start.precision === 'jour' && start.end !== start.start;
  // « Échéance » beside a later « Fin » is by when, not from when.
  const isPoint = due.start === due.end && end.end !== null;
  return {
    dueText: due.dueText,
    start: start.start ?? (isPoint ? null : due.start),
    end: end.end ?? due.end ?? (isSpan ? start.end : null),
    precision: coarser(start.precision, end.precision) ?? due.precision,
    condition: due.condition || start.condition || end.condition,
    effect: due.effect ?? start.effect ?? end.effect,
    status: due.status ?? end.status ?? start.status,
    needsReferenceDate: [due, start, end].some((read) => read.needsReferenceDate),
    deduced: [
      ...due.deduced.filter(({ field }) => !isSaid(field === 'start' ? start : end, field)),
      ...start.deduced.filter(({ field }) => field === 'start'),
      ...end.deduced.filter(({ field }) => field === 'end'),
    ],
    notes: [...due.notes, ...start.notes, ...end.notes],
  };
}

/** Whether a side is typed, or has words of its own to choose from. */
function isSaid(side: DueFields, field: string): boolean {
  const value = field === 'start' ? side.start : side.end;
  return value !== null || side.deduced.some((deduced) => deduced.field === field);
}

function coarser(
  start: DueFields['precision'],
  end: DueFields['precision'],
): DueFields['precision'] {
  if (start === null || end === null) return start ?? end;
  return start === 'jour' ? end : start;
}
