import { NUMBER_WORDS } from '../../../lib/number-words';
import { DUE_CONDITIONS } from './conditions';
import data from './lexicon.json';

/**
 * The French words of due dates, as data (`lexicon.json`, spellings between bars). Every word is folded (lower case, no accents) and
 * apostrophes and hyphens are spaces: « l’été » is `l ete`, « après-demain » is `apres demain`.
 * Words that other words explain belong here; how words combine belongs to the parsers.
 */

export type Phrases<T> = readonly (readonly [words: string, value: T])[];

/** Every spelling of a value. */
export function spell<T>(value: T, spellings: string): Phrases<T> {
  return spellings.split(' | ').map((words) => [words, value] as const);
}

/** The spellings of each value. */
function spellings<T extends string>(table: Readonly<Record<T, string>>): Phrases<T> {
  return (Object.keys(table) as T[]).flatMap((value) => spell(value, table[value]));
}

/** The spellings of each number. */
function numbers(table: Readonly<Record<string, string>>): Phrases<number> {
  return Object.entries(table).flatMap(([value, words]) => spell(Number(value), words));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** The counts of one word, from the one to the other, both included. */
function countsBetween(first: number, last: number): Phrases<number> {
  return Object.entries(NUMBER_WORDS).filter(([, value]) => value >= first && value <= last);
}

export const MONTHS: Phrases<number> = numbers(data.months);

/** Month names long enough for one wrong letter to be recognised without doubt. */
export const LONG_MONTHS: Phrases<number> = MONTHS.filter(([word]) => word.length >= 6);

export const WEEKDAYS: Phrases<number> = numbers(data.weekdays);

export const CARDINALS: Phrases<number> = [...countsBetween(1, 16), ...numbers(data.cardinals)];

export const TENS: Phrases<number> = countsBetween(20, 50);

/** Vague counts that name an exact number of days in office French. */
export const COLLECTIVES: Phrases<number> = numbers(data.collectives);

/** -1 is the last one. */
export const ORDINALS: Phrases<number> = numbers(data.ordinals);

/** What may follow a number to make it an ordinal: 1er, 2nd, 3e, 4ème. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = wordSet(data.ordinalEndings);

/** Words that may end with a point without ending the sentence. Single letters may as well. */
export const DOTTED_WORDS: ReadonlySet<string> = wordSet(data.dottedWords);

export type UnitName = keyof typeof data.units;

export const UNITS: Phrases<UnitName> = spellings(data.units);

export const HOURS: ReadonlySet<string> = wordSet(data.hours);

export type SeasonName = keyof typeof data.seasons;

export const SEASONS: Phrases<SeasonName> = spellings(data.seasons);

export type PartName = keyof typeof data.parts;

export const PARTS: Phrases<PartName> = spellings(data.parts);

export type FestivalName = keyof typeof data.festivals;

export const FESTIVALS: Phrases<FestivalName> = spellings(data.festivals);

/** « vacances » alone are the summer's from May to August, the next ones otherwise. */
export type HolidayWord = keyof typeof data.holidays;

export const HOLIDAYS: Phrases<HolidayWord> = spellings(data.holidays);

export type RentreeName = keyof typeof data.rentrees;

export const RENTREES: Phrases<RentreeName> = spellings(data.rentrees);

/** Days counted from the reference date. */
export const RELATIVE_DAYS: Phrases<number> = numbers(data.relativeDays);

export type RelativeUnit = keyof typeof data.relativeUnits;

export const RELATIVE_UNITS: Phrases<RelativeUnit> = spellings(data.relativeUnits);

/** How many turns from the current one, said before the unit… */
export const TURNS_BEFORE: Phrases<number> = numbers(data.turnsBefore);

/** … or after it. */
export const TURNS_AFTER: Phrases<number> = numbers(data.turnsAfter);

export const NEXT_TURN: ReadonlySet<string> = wordSet(data.nextTurn);

export const LAST_TURN: ReadonlySet<string> = wordSet(data.lastTurn);

/** Words before a moment that add nothing to it. */
export const ARTICLES: ReadonlySet<string> = wordSet(data.articles);

/** After a part: « début de l’été », « fin du mois »; « début en septembre » is no part of it. */
export const PART_ARTICLES: ReadonlySet<string> = wordSet(data.partArticles);

/** Before « 12/10 », these make it a day and not a count. */
export const BEFORE_DAY: ReadonlySet<string> = wordSet(data.beforeDay);

/** Auxiliaries before « été »: then it is a participle, not the summer. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(data.auxiliaries);

/** Before these, « été » in a running text is the summer. */
export const SUMMER_OPENERS: ReadonlySet<string> = wordSet(data.summerOpeners);

/** « il faudra attendre la rentrée »: after these a word of time is one, without a preposition. */
export const WAITING_WORDS: ReadonlySet<string> = wordSet(data.waitingWords);

export type Opener = keyof typeof data.openers;

/** What ties the work to the moment that follows. */
export const OPENERS: Phrases<Opener> = spellings(data.openers);

export type Link = keyof typeof data.links;

/** The words and the signs that tie two moments: « à », « – », « et », « ou ». */
export const LINKS: Phrases<Link> = spellings(data.links);

/** After a moment: « 30 juin au plus tard », « 30 juin dernier délai ». */
export const CLOSERS: Phrases<keyof typeof data.closers> = spellings(data.closers);

/** Verbs and nouns that say the moment is when something starts or ends. */
export const ANCHORS: Phrases<'start' | 'end'> = spellings(data.anchors);

/** « débute » may be « débuté » without its accent: the nearest occurrence decides. */
export const AMBIGUOUS_TENSE: ReadonlySet<string> = wordSet(data.ambiguousTense);

/** « et se poursuivront jusque … »: the words between a start and its end. */
export const CONTINUATIONS: Phrases<true> = spell(true, data.continuations);

/** Before a length of time counted from the reference date. */
export const COUNT_OPENERS: Phrases<keyof typeof data.countOpeners> = spellings(data.countOpeners);

/** « les prochaines semaines »: custom says six. */
export const COMING_WEEKS: Phrases<true> = spell(true, data.comingWeeks);

/** Before a length of time: « sur 3 ans », « pour une durée de 18 mois ». */
export const DURATION_OPENERS: Phrases<true> = spell(true, data.durationOpeners);

/** Words around a date in a cell that change nothing to it. */
export const FILLERS: Phrases<true> = spell(true, data.fillers);

/** The date that follows replaces another one. */
export const POSTPONED: Phrases<true> = spell(true, data.postponed);
/** What stands before a day that no longer holds. */
export const FORMER: Phrases<true> = spell(true, data.former);

/** The absence of a date, said in words. */
export const UNDATED: Phrases<true> = spell(true, data.undated);

/** Opens a condition: everything after it is the condition. */
export const CONDITIONS: Phrases<'blocking' | 'non-blocking'> = spellings(DUE_CONDITIONS);

/** Opens an event when no date follows: « dès notification », « après avis du CA ». */
export const EVENT_OPENERS: Phrases<true> = spell(true, data.eventOpeners);

/** Events named alone: « notification du marché », « prochain COPIL ». */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(data.eventNouns);

/** A day counted from an unknown one: « T0 + 3 mois », « J+15 », « M+2 ». */
export const ORIGINS: ReadonlySet<string> = wordSet(data.origins);

export const RECURRENCES: Phrases<'yearly' | 'shorter'> = spellings(data.recurrences);

export const EACH: Phrases<true> = spell(true, data.each);

/** After a number, it counts things: « 10 logements », « 445 personnes ». */
export const COUNTED: ReadonlySet<string> = wordSet(data.counted);

/** Before a number, it names a thing: « lot 3 », « Phase 2 », « n° 5 ». */
export const LABELS: ReadonlySet<string> = wordSet(data.labels);

/** Between a moment and its year. */
export const YEAR_ARTICLES: Phrases<true> = spell(true, data.yearArticles);

/** Words that may follow « juin 14 » or « sept »: any other word would be what the number counts. */
export const AFTER_DATE: ReadonlySet<string> = wordSet(data.afterDate);

/** The words that phrases open with. */
export function firstWords(...lists: readonly Phrases<unknown>[]): readonly string[] {
  return lists.flatMap((list) => list.map(([words]) => words.split(' ')[0] ?? ''));
}

/** Words that turn what is beside them: a date found next to one is not read. */
export const REVERSERS: ReadonlySet<string> = new Set([
  ...wordSet(data.reversers),
  ...firstWords(PARTS, WEEKDAYS, UNITS),
  ...firstWords(OPENERS.filter(([, opener]) => opener !== 'within' && opener !== 'for')),
]);

/** Words with which a period can be named, articles and parts aside. */
export const MOMENT_WORDS: ReadonlySet<string> = new Set([
  ...firstWords(MONTHS, WEEKDAYS, CARDINALS, TENS, ORDINALS, SEASONS, FESTIVALS, HOLIDAYS),
  ...firstWords(RENTREES, RELATIVE_DAYS, RELATIVE_UNITS),
  ...wordSet('trim semaines sem s t q w exercice prochain prochaine dernier'),
]);

/** Words with which a due date can start in a running text. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...MOMENT_WORDS,
  ...firstWords(PARTS, TURNS_BEFORE, OPENERS, ANCHORS, COUNT_OPENERS, COMING_WEEKS),
  ...firstWords(DURATION_OPENERS),
  ...ARTICLES,
  'entre',
]);

const MONTH_INITIALS: ReadonlySet<string> = new Set(LONG_MONTHS.map(([word]) => word.charAt(0)));

/** Cheap to tell: is the word as long as a month's name, and does it start like one? */
export function mayBeMisspeltMonth(word: string): boolean {
  return word.length >= 6 && word.length <= 10 && MONTH_INITIALS.has(word.charAt(0));
}
