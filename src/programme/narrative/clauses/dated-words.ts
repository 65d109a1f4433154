import lists from './words.json';
import { type CalendarDate, daysBetween } from '../../../lib/calendar-date';
import type {
  DueWindow,
  FoundDueDate,
  ReadingContext as DateContext,
  RowType,
  WindowRelation,
} from '../../dates/windows/due-window';
import { findDueDates } from '../../dates/find-due-dates';
import { fold } from '../../../lib/text';
import type { ReadSentence } from './clause';
import type { ClauseSigns, Reach } from '../words/clause-status';
import type { ReadingContext } from '../../reading/reading-context';

/** Read only to know where the dated words stand when the document has no date yet. */
const ANY_DAY: CalendarDate = '2014-01-01';

/** Words of a sentence that name a time; `start` and `end` count its characters. */
export interface DatedWords {
  readonly start: number;
  readonly end: number;
  readonly sign: Exclude<ClauseSigns['date'], 'none'>;
  /** Without a written year: its last day is nearer than its next. */
  readonly isNearerBefore: boolean;
  readonly reach: Reach;
}

const REACHES: Partial<Readonly<Record<WindowRelation, Reach>>> = {
  dès: 'from',
  'à partir de': 'from',
  après: 'from',
  depuis: 'from',
  'jusqu’à': 'until',
};

/** Words for the present: they say a status, no due date. */
const NOW: ReadonlySet<string> = new Set(lists.now);

/** « sont aujourd’hui en phase de montage »: the verb without its present. */
export function withoutNow(words: string): string {
  return words.replace(NOW_WORDS, ' ').replace(/\s+/gu, ' ').trim();
}

const NOW_WORDS =
  /(?<!\p{L})(?:aujourd[’']hui|(?:à |en )?ce jour|à présent|maintenant)(?!\p{L})/giu;

/** « des T2 », « un T3 »: sizes of dwellings, not quarters. */
const HOUSING_SIZE = /^(?:d[eu]s?\s|d[’']|les\s|\p{L}+\s|\d+\s)?T[1-6]$/u;

/** Where the dated words of a sentence stand, and on which side of the reference date. */
export function findDatedWords(text: string, context: ReadingContext): readonly DatedWords[] {
  const dates = findDueDates(text, dateContext(context, {})).filter(
    ({ words }) => !NOW.has(fold(words)) && !HOUSING_SIZE.test(words),
  );
  const hasOpenYear = dates.some(
    (found) => found.kind === 'window' && found.year.source !== 'written',
  );
  const before = hasOpenYear ? findDueDates(text, dateContext(context, { done: true })) : [];
  const read = dates
    .filter((found) => !isInName(text, found))
    .map((found) => ({
      start: found.index,
      end: found.index + found.length,
      sign: signOf(found, context.referenceDate),
      isNearerBefore: isNearerBefore(
        found,
        before.find(({ index }) => index === found.index),
        context.referenceDate,
      ),
      reach: reachOf(found),
    }));
  const vague = wordsMatching(text, VAGUE).filter(
    ({ start, end }) => !read.some((found) => found.start < end && found.end > start),
  );
  return [...read, ...vague].sort((a, b) => a.start - b.start);
}

/**
 * The dated words of a read sentence; « signée en avril, court jusqu’en mai » is two dates, one of its
 * subject and one of its verb.
 */
export function timesOf(
  { text, tokens, clauses }: ReadSentence,
  context: ReadingContext,
): readonly DatedWords[] {
  const dated = findDatedWords(text, context);
  const group = clauses[0]?.group;
  const opens = tokens[group?.first ?? -1]?.start ?? -1;
  const closes = tokens[group?.last ?? -1]?.end ?? -1;
  const isParted = dated.some(({ start, end }) => start < opens && end > closes);
  if (!isParted || group?.mood === 'note') return dated;
  const after = findDatedWords(text.slice(closes), context);
  return [
    ...findDatedWords(text.slice(0, opens), context),
    ...after.map((date) => ({ ...date, start: date.start + closes, end: date.end + closes })),
  ];
}

/** « la Belle de Mai », « Petites villes de demain »: a word of time inside a name. */
function isInName(text: string, { index, words }: FoundDueDate): boolean {
  const before = text.slice(0, index);
  // « la salle des fêtes »
  if (/^des /u.test(words) && /(?:salle|comité|maison)\s$/iu.test(before)) return true;
  if (words === 'demain') return /(?<!(?:partir|compter|date)\s)de\s$/u.test(before);
  // « l’association Le Mars »
  if (/^L[ae]\s\p{Lu}/u.test(words) && /\p{L}\s$/u.test(before)) return true;
  const isMonth = /^(?:de\s|d[’'])?\p{Lu}\p{Ll}+$/u.test(words);
  return isMonth && /\p{Lu}[\p{L}-]+\s(?:de\s|du\s)?$/u.test(before);
}

/** « dans les prochains jours », « sous peu »: soon, on no day anybody can write. */
const VAGUE =
  /(?<!\p{L})(?:(?:dans|d[’']ici|au cours des|ces)[\s\u00a0](?:les[\s\u00a0])?(?:tout[\s\u00a0])?(?:prochaine?s|quelques)[\s\u00a0](?:jours|semaines|mois)|dans les (?:jours|semaines|mois) (?:à venir|qui viennent)|sous peu|d[’']ici peu|très prochainement|dès que possible|au plus vite|dans les meilleurs délais)(?!\p{L})/giu;

function wordsMatching(text: string, pattern: RegExp): readonly DatedWords[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    sign: 'future',
    isNearerBefore: false,
    reach: 'within',
  }));
}

export function dateContext(
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

function reachOf(found: FoundDueDate): Reach {
  if (found.kind !== 'window') return 'within';
  return isRange(found) ? 'over' : (REACHES[found.relation] ?? 'within');
}

/** « du 3 au 7 mai », « entre mars et mai »: from one end to the other. */
function isRange({ relation, words }: DueWindow & FoundDueDate): boolean {
  return relation === 'entre' || (relation === 'de … à' && /\s(?:à|au)\s/u.test(words));
}

function signOf(found: FoundDueDate, reference: CalendarDate | null): DatedWords['sign'] {
  if (found.kind !== 'window') return 'future';
  if (found.relation === 'depuis') return 'since';
  if (reference === null) return 'future';
  if (found.year.source !== 'written') return 'future';
  const last = found.end ?? found.start;
  return last !== null && last < reference ? 'past' : 'future';
}
