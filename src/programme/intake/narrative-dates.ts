import type { CalendarDate } from '../../lib/calendar-date';
import type {
  DueWindow,
  FoundDueDate,
  ReadingContext as DateContext,
  RowType,
} from '../dates/due-window';
import { findDueDates } from '../dates/find-due-dates';
import { fold } from '../../lib/text';
import type { ActionType, Status } from '../tracker/lists';
import { PRECISIONS, type Precision } from '../tracker/tracker';
import { type DraftDue, NO_DUE } from './narrative-draft';
import type { ClauseSigns } from './narrative-status';
import type { ProposalNote } from './proposal';
import type { ReadingContext } from './reading-context';

const ROW_TYPES: Readonly<Record<ActionType, RowType>> = {
  Jalon: 'milestone',
  Tâche: 'task',
  Récurrent: 'recurring',
  Décision: 'decision',
};
/** Read only to know where the dated words stand when the document has no date yet. */
const ANY_DAY: CalendarDate = '2014-01-01';

/** Words of a sentence that name a time; `start` and `end` count its characters. */
export interface DatedWords {
  readonly start: number;
  readonly end: number;
  readonly sign: Exclude<ClauseSigns['date'], 'none'>;
}

/** Words for the present: they say a status, no due date. */
const NOW: ReadonlySet<string> = new Set([
  'a ce jour',
  'ce jour',
  "aujourd'hui",
  'a present',
  'maintenant',
  'actuellement',
  'deja',
]);

/** Where the dated words of a sentence stand, and on which side of the reference date. */
export function findDatedWords(text: string, context: ReadingContext): readonly DatedWords[] {
  const dates = findDueDates(text, dateContext(context, {})).filter(
    ({ words }) => !NOW.has(fold(words)),
  );
  return dates.map((found) => ({
    start: found.index,
    end: found.index + found.length,
    sign: signOf(found, context.referenceDate),
  }));
}

/** The dates of a row: its words, read for its type and its status. */
export function readDue(
  { words, verb }: { readonly words: string; readonly verb: string },
  { type, status }: { readonly type: ActionType; readonly status: Status },
  context: ReadingContext,
): DraftDue {
  if (words === '') return NO_DUE;
  const isDone = status === 'Réalisé' || status === 'En cours';
  const found = findDueDates(
    verb === '' ? words : `${verb} ${words}`,
    dateContext(
      context,
      status === 'Réalisé' ? { done: true } : { done: isDone, rowType: ROW_TYPES[type] },
    ),
  );
  const windows = found.filter(
    (reading): reading is FoundDueDate & DueWindow => reading.kind === 'window',
  );
  const [window] = windows;
  if (context.referenceDate === null || window === undefined) {
    return { ...NO_DUE, text: words, notes: [{ code: 'due-not-read', params: { words } }] };
  }
  const isDay = status === 'Réalisé' && window.start !== null && window.start === window.end;
  const start = windows.find((reading) => reading.start !== null)?.start ?? null;
  const end = windows.findLast((reading) => reading.end !== null)?.end ?? null;
  const isInOrder = start === null || end === null || start <= end;
  return {
    text: words,
    start: isInOrder ? start : window.start,
    end: isInOrder ? end : window.end,
    precision: precisionOf(window),
    doneOn: isDay ? window.start : null,
    notes: notesOf(window, windows.length),
  };
}

function dateContext(
  context: ReadingContext,
  row: { readonly done?: boolean; readonly rowType?: RowType },
): DateContext {
  return {
    ...row,
    referenceDate: context.referenceDate ?? ANY_DAY,
    settings: {
      seasons: context.seasons,
      rentree: context.backToSchool === 'septembre' ? 'septembre' : 'quinzaine',
    },
  };
}

function signOf(found: FoundDueDate, reference: CalendarDate | null): DatedWords['sign'] {
  if (found.kind !== 'window') return 'future';
  if (found.relation === 'depuis') return 'since';
  if (reference === null || found.year.source !== 'written') return 'future';
  const last = found.end ?? found.start;
  return last !== null && last < reference ? 'past' : 'future';
}

function precisionOf({ precision }: DueWindow): Precision | null {
  return PRECISIONS.find((known) => known === precision) ?? null;
}

function notesOf(window: DueWindow, count: number): readonly ProposalNote[] {
  const notes: ProposalNote[] = [];
  if (window.confidence === 'low')
    notes.push({ code: 'due-uncertain', params: { words: window.words } });
  if (count > 1) notes.push({ code: 'several-dates', params: { count } });
  return notes;
}
