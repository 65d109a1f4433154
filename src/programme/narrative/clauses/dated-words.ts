import lists from './words.json';
import { type CalendarDate, daysBetween } from '../../../lib/calendar-date';
import type { FoundDueDate, WindowRelation } from '../../dates/windows/due-window';
import { findDueDates } from '../../dates/find-due-dates';
import { dateContext } from '../../reading/due-request';
import { oneOf } from '../../../lib/word-patterns';
import { fold } from '../../../lib/text';
import type { DatedSpan } from './clause';
import type { Reach } from '../words/clause-status';
import type { Token } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';
import type { ReadingContext } from '../../reading/reading-context';

const REACHES: Partial<Readonly<Record<WindowRelation, Reach>>> = {
  dès: 'from',
  'à partir de': 'from',
  après: 'from',
  depuis: 'from',
  entre: 'over',
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

/**
 * Where the dated words of a sentence stand, and on which side of the reference date. The one place
 * where a sentence is searched for its dates: what it finds is kept with the sentence.
 */
export function findDates(
  { text, tokens, verbs }: SearchedWords,
  context: ReadingContext,
): readonly DatedSpan[] {
  const reference = context.referenceDate;
  const found = findDueDates(withoutVerbs(text, tokens, verbs), dateContext(context))
    .filter(({ words }) => !NOW.has(fold(words)) && !HOUSING_SIZE.test(words))
    .filter((one) => !isInName(text, one))
    .map((one) => ({
      start: one.index,
      end: one.index + one.length,
      sign: signOf(one, reference),
      isNearerBefore: isNearerBefore(one, reference),
      reach: reachOf(one),
    }));
  const vague = [...text.matchAll(VAGUE)]
    .map(({ index, 0: words }) => ({ ...SOON, start: index, end: index + words.length }))
    .filter(({ start, end }) => !found.some((one) => one.start < end && one.end > start));
  return [...found, ...vague]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ...signs }) => ({
      from: tokens.findIndex((token) => token.end > start),
      to: tokens.findLastIndex((token) => token.start < end) + 1,
      ...signs,
    }));
}

interface SearchedWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
}

/** « en mars et s’achèveront fin 2016 » is two dates: its verbs are blanked, « a été » is no summer. */
function withoutVerbs(text: string, tokens: readonly Token[], verbs: readonly VerbGroup[]): string {
  return verbs.reduce((left, { first, last }) => {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return left.slice(0, from) + '·'.repeat(to - from) + left.slice(to);
  }, text);
}

/** « la Belle de Mai », « Petites villes de demain »: a word of time inside a name. */
function isInName(text: string, { index, words }: FoundDueDate): boolean {
  const before = text.slice(0, index);
  // « les crédits inscrits – exercice 2021 »: a line of a budget.
  if (/^(?:de |à |pour )?(?:l[’'])?exercice/u.test(words)) return true;
  // « le marché de Noël du 5 », « le repas du nouvel an », « comme l’année précédente »
  if (OF_FEAST.test(words) && FEAST_THINGS.test(fold(before.trim()))) return true;
  if (/(?<!\p{L})comme\s(?:l[’']|les\s|chaque\s|en\s|au\s)?$/iu.test(before)) return true;
  // « la salle des fêtes »
  if (/^des /u.test(words) && /(?:salle|comité|maison)\s$/iu.test(before)) return true;
  if (words === 'demain') return /(?<!(?:partir|compter|date)\s)de\s$/u.test(before);
  // « selon l’échéancier suivant : 1 500 € en 2021 »: when it is paid.
  if (/:\s*[\d\s.,]+(?:€|euros)\s$/u.test(before)) return true;
  // « l’association Le Mars »
  if (/^L[ae]\s\p{Lu}/u.test(words) && /\p{L}\s$/u.test(before)) return true;
  // « le square du 8-Mai-1945 »
  if (/\d-\p{Lu}\p{Ll}+(?:-\d{4})?$/u.test(words)) return true;
  const isMonth = /^(?:de\s|d[’'])?\p{Lu}\p{Ll}+$/u.test(words);
  return isMonth && /\p{Lu}[\p{L}-]+\s(?:de\s|du\s)?$/u.test(before);
}

const OF_FEAST = /^(?:d[eu]\s|d[’'])\p{L}+(?:\san)?$/u;
const FEAST_THINGS = oneOf(lists.feastThings, { before: '(?<!\\p{L})', after: 's?$' });

/** « dans les prochains jours », « sous peu »: soon, on no day anybody can write. */
const VAGUE =
  /(?<!\p{L})(?:(?:dans|d[’']ici|au cours des|ces)[\s\u00a0](?:les[\s\u00a0])?(?:tout[\s\u00a0])?(?:prochaine?s|quelques)[\s\u00a0](?:jours|semaines|mois)|dans les (?:jours|semaines|mois) (?:à venir|qui viennent)|sous peu|d[’']ici peu|très prochainement|dès que possible|au plus vite|dans les meilleurs délais)(?!\p{L})/giu;
const SOON = { sign: 'future', isNearerBefore: false, reach: 'within' } as const;

/** Half a year from the next one, the one of last year is the nearer. */
function isNearerBefore(found: FoundDueDate, reference: CalendarDate | null): boolean {
  const day = found.kind === 'window' ? (found.end ?? found.start) : null;
  if (found.kind !== 'window' || day === null || reference === null) return false;
  return found.yearSource === 'next-occurrence' && daysBetween(reference, day) > HALF_A_YEAR;
}

/** In days. */
const HALF_A_YEAR = 183;

function reachOf(found: FoundDueDate): Reach {
  if (found.kind !== 'window') return 'within';
  const { relation, words } = found;
  // « du 3 au 7 mai »: from one end to the other.
  const isRange = relation === 'de … à' && /\s(?:à|au)\s/u.test(words);
  return isRange ? 'over' : (REACHES[relation] ?? 'within');
}

function signOf(found: FoundDueDate, reference: CalendarDate | null): DatedSpan['sign'] {
  if (found.kind !== 'window') return 'future';
  if (found.relation === 'depuis') return 'since';
  if (reference === null || !['written', 'last-occurrence'].includes(found.yearSource))
    return 'future';
  const last = found.end ?? found.start;
  return last !== null && last < reference ? 'past' : 'future';
}
