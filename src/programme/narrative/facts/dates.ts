import { daysBetween } from '../../../lib/calendar-date';
import type { DueWindow, FoundDueDate, OpenInterval } from '../../dates/windows/due-window';
import { isOfOtherYear, precisionOf, proposeDays } from '../../reading/doubtful-days';
import { findDueDates, forRowType } from '../../dates/find-due-dates';
import type { ReadingContext } from '../../reading/reading-context';
import { dateContext } from '../../reading/due-request';
import { ROW_TYPE_OF, type ActionType, type Status } from '../../tracker/lists';
import { type DraftDue, NO_DUE } from './draft';
import type { VerbGroup } from '../words/verb-group';
import type { ProposalNote } from '../../reading/proposal';
import { isVerb } from '../../lexicon/verbs';
import type { ReadSentence, Span } from '../clauses/clause';
import { LENGTH, OVER_YEARS } from '../../lexicon/times';
import { PERIODICITY, SEVERAL_TIMES } from '../words/clause-status';
import { joinKeys, textOf } from '../words/tokens';
import type { Unit } from '../clauses/units';

/** What a row is, as far as its dates are concerned. */
export interface RowOfDates {
  readonly type: ActionType;
  readonly status: Status;
  /** « devait commencer en octobre »: that October is over; « s’achèvera en octobre »: it is to come. */
  readonly tense?: VerbGroup['tense'] | undefined;
}

/** The dates of a row: its words, read for its type and its status. */
export function readDue(
  { words, verb }: { readonly words: string; readonly verb: string },
  { type, status, tense }: RowOfDates,
  context: ReadingContext,
): DraftDue {
  if (words === '') return NO_DUE;
  const isOver =
    ['Réalisé', 'En cours'].includes(status) ||
    (tense === 'past' && ['Abandonné', 'Suspendu'].includes(status));
  const isAhead = tense === 'future' || (tense === 'conditional' && status !== 'Réalisé');
  const isDone = !isAhead && (isOver || tense === 'imperfect');
  const dated = (type === 'Jalon' && words.replace(LENGTH, '').trim()) || words;
  const said = verb === '' ? dated : `${verb} ${dated}`;
  const alone = findDueDates(said, dateContext(context, isDone));
  // Several dates, and those of a row that is done, mean what they say whatever the row.
  const isWhole = status === 'Réalisé' || alone.length > 1;
  const found = isWhole ? alone : alone.map((one) => forRowType(one, ROW_TYPE_OF[type]));
  const windows = found.filter(
    (reading): reading is FoundDueDate & DueWindow => reading.kind === 'window',
  );
  // « au cours du trimestre, 38 ménages ont été accueillis »: what is done has no day to come.
  const { referenceDate: now } = context;
  const isAfter = ({ start, end, relation }: DueWindow): boolean => {
    const isDay = start === end;
    const isToCome = now !== null && start !== null && (isDay ? start > now : start >= now);
    // « a été demandé pour la fin de l’année »: when it is wanted, not when it was asked.
    // So is « l’ouverture jusqu’à mi-septembre »: no single day lasts until then.
    const isUntil = type === 'Jalon' && relation === 'jusqu’à';
    return isToCome || isUntil || ['au plus tard', 'd’ici'].includes(relation);
  };
  // « courant 2025/2026/2027 »: more than what was read of it.
  const isCut = windows.some(({ index, length }) =>
    /^(?:\/|\s?[-–]\s?\d{3})\d/u.test(said.slice(index + length)),
  );
  const isReadable =
    windows.length > 0 &&
    !isCut &&
    !(status === 'Réalisé' && windows.some(isAfter)) &&
    (context.referenceDate !== null || windows.every(({ yearSource }) => yearSource === 'written'));
  if (!isReadable) {
    return { ...NO_DUE, text: words, notes: [{ code: 'due-not-read', params: { words } }] };
  }
  return windowDue(words, windows, { type, status, tense });
}

/** « le conseil d’avril » is due « avril ». */
const OF_MONTH =
  /^(?:d[’']|de\s)(?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}|(?:\s\d{4})?\s(?:à|au|jusqu)))/iu;

/** « donneront leur avis dans un délai de deux mois »: counted from what the sentence tells, not from today. */
const DELAY = /(?<!\p{L})délais? d/iu;

/** « se feront à l’automne »: a verb in the future rules out the autumn that has just gone by. */
function isSure(window: DueWindow, tense: VerbGroup['tense'] | undefined): boolean {
  const { confidence, alternative, relation, yearSource } = window;
  // « est demandé depuis deux ans »: about then, on no day that is written.
  if (relation === 'depuis' && yearSource === 'relative') return false;
  // « pendant les vacances scolaires »: those of which season, of which zone?
  if (/(?:vacances|congés)(?:\sscolaires)?$/iu.test(window.words)) return false;
  const isOnlyTurn = tense === 'future' && alternative?.why === 'last-occurrence';
  return (
    !isOfOtherYear(window) && !DELAY.test(window.words) && (confidence !== 'low' || isOnlyTurn)
  );
}

/** What is only probable is proposed, never written. */
function windowDue(
  said: string,
  windows: readonly DueWindow[],
  { type, status, tense }: RowOfDates,
): DraftDue {
  const words = said.replace(OF_MONTH, '');
  const [first] = windows;
  if (first === undefined) return NO_DUE;
  // « le 5 juin, puis le 7 octobre »: a milestone has one day, and nothing tells which.
  // So have « les 13 février et 12 mars », unless they are two of the same.
  const isOneOf =
    (type === 'Jalon' && windows.length > 1) ||
    /\sou\s/u.test(words) ||
    (type !== 'Récurrent' && windows.some(areDaysApart));
  const sure = isOneOf ? [] : windows.filter((window) => isSure(window, tense));
  const [known] = sure;
  const { start, end } = joinedWindow(sure);
  const likely = joinedWindow(windows);
  const why: ProposalNote = { code: 'due-uncertain', params: { words } };
  const count = windows.length;
  return {
    text: words,
    start,
    end,
    precision: known === undefined ? null : precisionOf(known),
    doneOn: status === 'Réalisé' && start !== null && start === end ? start : null,
    deduced: proposeDays(
      {
        start: start === null ? likely.start : null,
        end: end === null ? likely.end : null,
        precision: precisionOf(first),
      },
      why,
    ),
    notes: count > 1 ? [{ code: 'several-dates', params: { count } }] : [],
  };
}

function areDaysApart({ relation, precision, start, end }: DueWindow): boolean {
  const isOfDays = relation === 'énumération' && precision === 'jour' && start !== null;
  return isOfDays && end !== null && daysBetween(start, end) > 1;
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

/** « chaque mois », « deux fois », « en quatre séances »: the action comes again. */
export function isRepeated({ tokens, conditions }: ReadSentence, { span, clause }: Unit): boolean {
  // « si le coût dépasse 15 € par mois »
  const isCondition = (at: number): boolean =>
    conditions.some(({ from, to }) => at >= from && at < to);
  const words = joinKeys(
    tokens.filter((_, at) => at >= span.from && at < span.to && !isCondition(at)),
  );
  return (
    PERIODICITY.test(words) ||
    SEVERAL_TIMES.test(words) ||
    (isVerb(clause.group.verb, 'teach') && OVER_YEARS.test(words))
  );
}

/**
 * How long what starts on a date goes on (« sur dix-huit mois »), told after other words, and the text from the
 * date to its end; null when nothing says it.
 */
export function lengthAfter(
  { text, tokens }: ReadSentence,
  date: Span | undefined,
  to: number,
): { readonly text: string; readonly words: string } | null {
  if (date === undefined) return null;
  const after = textOf(text, tokens.slice(date.from, to));
  const found = LENGTH.exec(after);
  if (found === null || /[.;:]/u.test(after.slice(0, found.index))) return null;
  return { text: after.slice(0, found.index + found[0].length), words: `sur ${found[1] ?? ''}` };
}
