import lists from './words.json';
import { type CalendarDate, daysBetween } from '../../../lib/calendar-date';
import type { FoundDueDate, WindowRelation } from '../../dates/windows/due-window';
import { findDueDates } from '../../dates/find-due-dates';
import type { ReadingContext } from '../../reading/reading-context';
import { dateContext } from '../../reading/due-request';
import { oneOf } from '../../../lib/word-patterns';
import { fold } from '../../../lib/text';
import type { DatedSpan, Clause, ReadSentence, Span } from './clause';
import { type Reach, PERIODICITY, type ClauseSigns } from '../words/clause-status';
import { isLow, type Token, joinKeys } from '../words/tokens';
import { type VerbGroup, isNounAlone } from '../words/verb-group';
import { isVerb } from '../../lexicon/verbs';
import { MEANWHILE, PARTIAL } from '../../lexicon/times';
import { LEADING_ADJECTIVES } from '../words/nouns';
import { type Unit } from './units';
import { ownDates } from './own-dates';

const REACHES = lists.reaches as Partial<Readonly<Record<WindowRelation, Reach>>>;

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
  { text, tokens }: Pick<ReadSentence, 'text' | 'tokens'>,
  verbs: readonly VerbGroup[],
  context: ReadingContext,
): readonly DatedSpan[] {
  const reference = context.referenceDate;
  const verbless = withoutVerbs(text, tokens, verbs);
  const found = findDueDates(verbless, dateContext(context))
    .filter(({ words }) => !NOW.has(fold(words)) && !HOUSING_SIZE.test(words))
    .filter((one) => !isInName(text, one) && !isOfSomething(verbless, one))
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
  // « le Père-Noël »
  if (/\p{L}-$/u.test(before) || /^\p{L}+-Noël$/u.test(words)) return true;
  // « le bilan de l’année écoulée »
  if (/^de l[’']année(?!\p{L})/u.test(words)) return true;
  // « le marché de Noël du 5 », « le repas du nouvel an », « comme l’année précédente »
  const isOfFeast = OF_FEAST.test(words) && FEAST_THINGS.test(fold(before.trim()));
  if (isOfFeast || /^d[eu] (?:noël|nouvel an)(?!\p{L})/iu.test(words)) return true;
  if (/(?<!\p{L})comme\s(?:l[’']|les\s|chaque\s|en\s|au\s)?$/iu.test(before)) return true;
  // « les mêmes jeux que l’an dernier »
  if (/(?<!\p{L})mêmes?\s.*\sque\s(?:l[’']|en\s|au\s)?$/iu.test(before)) return true;
  // « la salle des fêtes »
  if (/^des /u.test(words) && /(?:salle|comité|commission|maison)\s$/iu.test(before)) return true;
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

/** « les inondations de l’hiver dernier », « les élèves passés en CP cette année »: what it is said of is no deed. */
function isOfSomething(verbless: string, { index, words }: FoundDueDate): boolean {
  if (/^d(?:u|e la|e l[’'])\s?.*(?:derni(?:er|ère)|passée?|écoulée?)$/u.test(words)) return true;
  return words === 'cette année' && /\p{L}ée?s?\s[^,;:.·]*$/u.test(verbless.slice(0, index));
}

const OF_FEAST = /^(?:d[eu]\s|d[’'])\p{L}+(?:\san)?(?:\s\d{4})?$/u;
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
  if (reference === null || found.yearSource === 'next-occurrence') return 'future';
  const last = found.end ?? found.start;
  return last !== null && last < reference ? 'past' : 'future';
}

/** What surrounds the verb and bears on its status. */
export function signsOf(sentence: ReadSentence, unit: Unit): ClauseSigns {
  const { tokens } = sentence;
  const { clause, span } = unit;
  const words = joinKeys(tokens.slice(span.from, span.to));
  const inside = tokens.slice(clause.group.first, span.to);
  const object = objectAt(tokens, clause);
  const noun = openNounAt(tokens, object);
  const [date] = ownDates(sentence, { ...unit, span: ownWords(unit) });
  // « validée le 5 octobre » is over, « validée en octobre » may be to come: the nearest one.
  const isNote = clause.group.mood === 'note' && !isNounAlone(clause.group);
  // So may be « objectif fixé au 19 décembre ».
  const isOver = isNote && date?.isNearerBefore === true && !isVerb(clause.group.verb, 'set');
  return {
    date: isOver ? 'past' : (date?.sign ?? 'none'),
    ...(date ? { reach: date.reach } : {}),
    isPeriodic: PERIODICITY.test(words),
    bringsPeople: bringsPeople(clause, noun),
    isMeanwhile:
      MEANWHILE.test(words) ||
      (date !== undefined && tokens[date.from]?.key.startsWith('jusqu') === true),
    isPartial: PARTIAL.test(words),
    isNow: inside.some(({ low }) => low === 'actuellement'),
  };
}

/** « a proposé des dossiers », « plusieurs dossiers ont été présentés »: where what is handed begins. */
function objectAt(tokens: readonly Token[], { group, subject }: Clause): number {
  const isSubject = group.voice === 'passive' || isVerb(group.verb, 'arrive');
  if (!isSubject) return group.last + 1;
  const before = subject.from - 1;
  return isLow(tokens[before], 'de', "d'") ? before : subject.from;
}

/** The words of the first clause: « et se termineront en juillet » says nothing of its status. */
function ownWords({ clause, following, span }: Unit): Span {
  const isAhead = clause.group.tense === 'future' || clause.group.tense === 'conditional';
  return isAhead ? span : { from: span.from, to: following[0]?.span.from ?? span.to };
}

/** « des dossiers », « plusieurs dossiers », « de nouvelles candidatures »: where the noun is looked for. */
function openNounAt(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at]?.low ?? '';
  const isOf = ['de', "d'"].includes(opener) && LEADING_ADJECTIVES.has(tokens[at + 1]?.low ?? '');
  if (!['des', 'plusieurs', 'quelques'].includes(opener) && !isOf) return null;
  let noun = at + 1;
  while (LEADING_ADJECTIVES.has(tokens[noun]?.low ?? '')) noun += 1;
  return noun;
}

/** « a déjà présenté plusieurs dossiers de ménages »: those to house are brought one after the other. */
function bringsPeople({ group }: Clause, noun: number | null): boolean {
  const isBrought = isVerb(group.verb, 'bring') || isVerb(group.verb, 'arrive');
  return noun !== null && group.person !== 'we' && isBrought;
}
