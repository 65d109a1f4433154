import {
  type CalendarDate,
  addDays,
  daysBetween,
  formatFrenchDate,
} from '../../../lib/calendar-date';
import type {
  DueWindow,
  FoundDueDate,
  ImpossibleDate,
  OpenInterval,
  ReadingContext as DateContext,
  RowType,
} from '../../dates/due-window';
import { findDueDates } from '../../dates/find-due-dates';
import { fold } from '../../../lib/text';
import type { ActionType, Status } from '../../tracker/lists';
import { PRECISIONS, type Precision } from '../../tracker/tracker';
import { type DraftDue, NO_DUE } from './draft';
import type { ClauseSigns } from './status';
import type { VerbGroup } from './verb-group';
import type { DeducedValue, ProposalNote } from '../proposal';
import type { ReadingContext } from '../reading-context';

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
  /** « les 8 et 29 janvier », « en juin puis en décembre »: on several occasions. */
  readonly isSeveral: boolean;
  /** Without a written year: its last day is nearer than its next. */
  readonly isNearerBefore: boolean;
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

/** « des T2 », « un T3 »: sizes of dwellings, not quarters. */
const HOUSING_SIZE = /^(?:d[eu]s?\s|d[’']|un\s|les\s|\d+\s)?T[1-6]$/u;

/** Where the dated words of a sentence stand, and on which side of the reference date. */
export function findDatedWords(text: string, context: ReadingContext): readonly DatedWords[] {
  const dates = findDueDates(text, dateContext(context, {})).filter(
    ({ words }) => !NOW.has(fold(words)) && !HOUSING_SIZE.test(words),
  );
  const loose = looseWords(text);
  const hasOpenYear = dates.some(
    (found) => found.kind === 'window' && found.year.source !== 'written',
  );
  const before = hasOpenYear ? findDueDates(text, dateContext(context, { done: true })) : [];
  const isLoose = ({ index }: FoundDueDate): boolean =>
    loose.some(({ start, end }) => index >= start && index < end);
  const read = dates
    .filter((found) => !isLoose(found))
    .map((found) => ({
      start: found.index,
      end: found.index + found.length,
      sign: signOf(found, context.referenceDate),
      isSeveral: isSeveral(found),
      isNearerBefore: isNearerBefore(
        found,
        before.find(({ index }) => index === found.index),
        context.referenceDate,
      ),
    }));
  return [...read, ...loose].sort((a, b) => a.start - b.start);
}

/** « six mois plus tard », « quinze jours après la rentrée »: counted from what nobody dated. */
const COUNTED_FROM =
  /(?<!\p{L})(?:\d+|un|une|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|quelques)[\s\u00a0](?:jours?|semaines?|mois|ans?|années?|trimestres?)[\s\u00a0](?:plus tard|(?:après|avant)[\s\u00a0](?!le[\s\u00a0]\d)[^,;.()]+)/giu;

function looseWords(text: string): readonly DatedWords[] {
  return [...text.matchAll(COUNTED_FROM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    sign: 'future',
    isSeveral: false,
    isNearerBefore: false,
  }));
}

/** What a row is, as far as its dates are concerned. */
export interface RowOfDates {
  readonly type: ActionType;
  readonly status: Status;
  /** « devait commencer en octobre »: that October is over; « s’achèvera en octobre »: it is to come. */
  readonly tense?: VerbGroup['tense'];
}

/** The dates of a row: its words, read for its type and its status. */
export function readDue(
  { words, verb }: { readonly words: string; readonly verb: string },
  { type, status, tense }: RowOfDates,
  context: ReadingContext,
): DraftDue {
  if (words === '') return NO_DUE;
  if (looseWords(words).length > 0)
    return { ...NO_DUE, text: words, notes: [{ code: 'due-not-read', params: { words } }] };
  const isDone =
    tense !== 'future' && (status === 'Réalisé' || status === 'En cours' || tense === 'imperfect');
  const said = verb === '' ? words : `${verb} ${words}`;
  const alone = findDueDates(said, dateContext(context, { done: isDone }));
  // Several dates, and those of a row that is done, mean what they say whatever the row.
  const isWhole = status === 'Réalisé' || alone.length > 1;
  const found = isWhole
    ? alone
    : findDueDates(said, dateContext(context, { done: isDone, rowType: ROW_TYPES[type] }));
  const impossible = found.find((reading) => reading.kind === 'impossible');
  if (impossible?.kind === 'impossible') return impossibleDue(words, impossible);
  const windows = found.filter(
    (reading): reading is FoundDueDate & DueWindow => reading.kind === 'window',
  );
  const isReadable =
    windows.length > 0 &&
    (context.referenceDate !== null || windows.every(({ year }) => year.source === 'written'));
  if (!isReadable) {
    return { ...NO_DUE, text: words, notes: [{ code: 'due-not-read', params: { words } }] };
  }
  return windowDue(words, windows, status);
}

/** « le conseil d’avril » is due « avril ». */
const OF_MONTH =
  /^(?:d[’']|de\s)(?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}|\s(?:à|au|jusqu)))/iu;

/** What is only probable is proposed, never written. */
function windowDue(said: string, windows: readonly DueWindow[], status: Status): DraftDue {
  const words = said.replace(OF_MONTH, '');
  const sure = windows.filter(({ confidence }) => confidence !== 'low');
  const { start, end } = joinedWindow(sure);
  const likely = joinedWindow(windows);
  const why: ProposalNote = { code: 'due-uncertain', params: { words } };
  const count = windows.length;
  return {
    text: words,
    start,
    end,
    precision: precisionOf(sure[0]),
    doneOn: status === 'Réalisé' && start !== null && start === end ? start : null,
    deduced: proposeDays(
      { start: start === null ? likely.start : null, end: end === null ? likely.end : null },
      why,
    ),
    notes: count > 1 ? [{ code: 'several-dates', params: { count } }] : [],
  };
}

/** From the first start to the last end, when they are in order. */
function joinedWindow(windows: readonly DueWindow[]): OpenInterval {
  const start = windows.find((window) => window.start !== null)?.start ?? null;
  const end = windows.findLast((window) => window.end !== null)?.end ?? null;
  const isInOrder = start === null || end === null || start <= end;
  return isInOrder
    ? { start, end }
    : { start: windows[0]?.start ?? null, end: windows[0]?.end ?? null };
}

/** 31/06/2014 is refused; the nearest day is proposed. */
function impossibleDue(words: string, { nearest }: ImpossibleDate): DraftDue {
  const shown = nearest === null ? '' : formatFrenchDate(nearest);
  const why: ProposalNote = { code: 'due-impossible', params: { words, nearest: shown } };
  return {
    ...NO_DUE,
    text: words,
    deduced: proposeDays({ start: nearest, end: nearest }, why),
    notes: [why],
  };
}

function proposeDays({ start, end }: OpenInterval, why: ProposalNote): readonly DeducedValue[] {
  return [
    ...(start === null ? [] : [{ field: 'start', value: start, why }]),
    ...(end === null ? [] : [{ field: 'end', value: end, why }]),
  ];
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

function isNearerBefore(
  next: FoundDueDate,
  last: FoundDueDate | undefined,
  reference: CalendarDate | null,
): boolean {
  const [ahead, behind] = [lastDayOf(next), lastDayOf(last)];
  if (ahead === null || behind === null || reference === null || behind >= reference) return false;
  return daysBetween(behind, reference) < daysBetween(reference, ahead);
}

function lastDayOf(found: FoundDueDate | undefined): CalendarDate | null {
  return found?.kind === 'window' ? (found.end ?? found.start) : null;
}

/** « les 3 et 4 février » is one session of two days. */
function isSeveral(found: FoundDueDate): boolean {
  if (found.kind !== 'window' || found.relation !== 'énumération') return false;
  const { start, end, precision } = found;
  if (precision !== 'jour' || start === null || end === null) return true;
  return addDays(start, LONGEST_SESSION) < end;
}

/** In days after the first. */
const LONGEST_SESSION = 4;

function signOf(found: FoundDueDate, reference: CalendarDate | null): DatedWords['sign'] {
  if (found.kind !== 'window') return 'future';
  if (found.relation === 'depuis') return 'since';
  if (reference === null || found.year.source !== 'written') return 'future';
  const last = found.end ?? found.start;
  return last !== null && last < reference ? 'past' : 'future';
}

function precisionOf(window: DueWindow | undefined): Precision | null {
  return PRECISIONS.find((known) => known === window?.precision) ?? null;
}
