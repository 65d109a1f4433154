import { collapseSpaces, fold } from '../../lib/text';
import type { ActionType } from '../tracker/lists';
import { type ActionWords, EMPTY_DUE_CELL } from './action-words';
import { NOTHING } from './layout-words';
import { dueInTitle } from './due-in-title';
import { type DueCell, type DueFields, readDue } from './read-due';
import { readTypeWord, typeOfTitle } from './read-type';
import type { ReadingContext } from './reading-context';
import { RHYTHM } from './type-words';

const FULL_DAY = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{5})$/u;

interface DatesRequest {
  readonly type: ActionType;
  readonly isDone: boolean;
  readonly context: ReadingContext;
}

/** The type typed, or that the title and the rhythm of the due date announce. */
export function typeOfAction({ type, title, strand, due }: ActionWords): ActionType {
  const typed = readTypeWord(type);
  if (typed !== null) return typed;
  return RHYTHM.test(fold(due.text)) ? 'Récurrent' : typeOfTitle(title, strand);
}

/** When an action takes place. A typed start or end wins for its side; the due words fill the other. */
export function readDates(words: ActionWords, request: DatesRequest): DueFields {
  const { dayOrder } = words;
  const isTyped = words.start.text !== '' || words.end.text !== '';
  const said = isTyped || words.due.text !== '' ? '' : dueInTitle(words.title, request);
  const cell = said === '' ? words.due : { ...EMPTY_DUE_CELL, text: said };
  const due = readDue({ cell, dayOrder, ...request });
  if (!isTyped) return due;
  const side = { ...request, dayOrder, type: 'Jalon' as const };
  const start = readDue({ cell: words.start, ...side });
  const end = readDue({ cell: words.end, ...side });
  const spoken = [words.start, words.end].filter(isSpoken).map(({ text }) => collapseSpaces(text));
  return { ...withSides(due, start, end), dueText: due.dueText || spoken.join(' à ') };
}

/** « 6 juin » is kept word for word; a day typed in full says no more than its date. */
function isSpoken({ text, date }: DueCell): boolean {
  const words = collapseSpaces(text);
  return date === null && words !== '' && !NOTHING.test(fold(words)) && !FULL_DAY.test(words);
}

function withSides(due: DueFields, start: DueFields, end: DueFields): DueFields {
  return {
    dueText: due.dueText,
    start: start.start ?? due.start,
    end: end.end ?? due.end,
    precision: coarser(start.precision, end.precision) ?? due.precision,
    condition: due.condition || start.condition || end.condition,
    effect: due.effect ?? start.effect ?? end.effect,
    status: due.status ?? end.status ?? start.status,
    needsReferenceDate: [due, start, end].some((read) => read.needsReferenceDate),
    deduced: [
      ...due.deduced,
      ...start.deduced.filter(({ field }) => field === 'start'),
      ...end.deduced.filter(({ field }) => field === 'end'),
    ],
    notes: [...due.notes, ...start.notes, ...end.notes],
  };
}

function coarser(
  start: DueFields['precision'],
  end: DueFields['precision'],
): DueFields['precision'] {
  if (start === null || end === null) return start ?? end;
  return start === 'jour' ? end : start;
}
