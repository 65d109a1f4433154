import { daysBetween } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { FoundDueDate, ReadingContext as DueContext } from '../../dates/windows/due-window';
import { findDueDates } from '../../dates/find-due-dates';
import { saysWork } from '../headers/work-words';
import { meetingOf } from './action-type';
import { WEEKDAY } from '../../reading/weekdays';
import { ANY_DATE, dueContext, type DueRequest, readWords } from '../../reading/due-request';

const MAX_BRACKET_LETTERS = 25;
/** Seven years. */
const MAX_DAYS = 7 * 366;

/** « T5 en T2 », « logements T2 »: types of dwellings, not quarters. */
const DWELLING_TYPES =
  /(?:^|[^\p{L}])[TF][1-7](?![\p{L}\d]).*(?:^|[^\p{L}])[TF][1-7](?![\p{L}\d])|(?:logement|appartement|pavillon|studio)s?\s+(?:de\s+type\s+|en\s+)?[TF][1-7](?!\d)/iu;
/** « The deadline may increase »: no month. */
const MODAL =
  /^(?:.*(?<!(?:by|in|of|for|until|till|to|before|from|since|mid|end|early|late)))?\s*may$/iu;
/** « L’industrie de demain »: a day told from the one of the writing, which a title in a table does not tell. */
const FROM_TODAY = /^(?:hier|aujourd[’']hui|(?:après[- ])?demain)$/iu;
/** « Goûter de Noël », « pied d’immeuble du 27 mai », « pour Pâques »: of what a thing is called; « du 4 au 7 mai » says when. */
const OF_A_NAME = /^(?:d[eu]s?\s|d[’']|pour\s\p{Lu})(?!.*\s(?:au|à)\s)/u;
/** « Lettre aux locataires février », « Paie janvier », « Sapin Noël »: one word right after a name belongs to it. */
const ONE_WORD = /^\p{L}+$/u;
/** « Bilan T3 2026 », as one word does, unless the title says what is to be done: « Travaux de façade T2 ». */
const QUARTER = /^[TQS][1-4](?:[ -]20\d\d)?$/u;
/** « S17 Mot de passe oublié »: the number of a story; « S17 : visite » says when. */
const NUMBERED = /^[STQ]\d{1,2}\s\p{L}/u;
/** « Report sur 2027 », « l’exercice 2025 »: what it is about; « en 2026 » says when. */
const TOPIC_YEAR = /^(?:(?:sur|pour|de|du|l[’']exercice|de l[’']exercice)\s+)?\d{4}$/iu;
/** « (LSA, SAM) »: letters that stand for something, or a day of no week. Folded. */
const BARE_WEEKDAY = new RegExp(`^${WEEKDAY}\\.?$`, 'u');
const BARE_QUARTER = /^(?:en\s+|de\s+|le\s+)?T[1-4]$/iu;

/** The dates that a title says, the types of dwellings apart. */
function datesOf(title: string, context: DueContext): readonly FoundDueDate[] {
  const found = findDueDates(title, context).filter(
    ({ words }) => ![MODAL, FROM_TODAY, TOPIC_YEAR].some((other) => other.test(words.trim())),
  );
  return DWELLING_TYPES.test(title)
    ? found.filter(({ words }) => !BARE_QUARTER.test(words.trim()))
    : found;
}

/** Whether the words of a title say when by themselves: « Rédaction (fait en mai) ». */
export function holdsDate(title: string): boolean {
  return datesOf(title, { referenceDate: ANY_DATE }).some(({ kind }) => kind === 'window');
}

/** The first date that a title says, word for word: « Publics spécifiques (juin) »; `''` without. */
export function dueInTitle(title: string, request: Omit<DueRequest, 'cell'>): string {
  const [first, second] = datesOf(title, dueContext(request));
  if (first === undefined) return dueInBrackets(title, request);
  if (first.kind !== 'window' || second !== undefined || isFar(first, request)) return '';
  const [bracketed = '', other] = bracketsOf(title);
  if (other !== undefined || isOfName(title, first)) return '';
  const isBracketed = bracketed.includes(first.words);
  const alone = isBracketed ? dueInBrackets(title, request) : '';
  const isSure = first.confidence === 'high' || first.alternative?.why === 'bound-included';
  return alone === '' && isSure ? first.words : alone;
}

/** A meeting alone is held on the day that it is called by: « COPIL du 12 mars », and no « Préparation du COPIL du 12 mars ». */
function isOfName(title: string, { words, index }: FoundDueDate): boolean {
  const before = title.slice(0, index);
  const isMeeting = meetingOf(before) !== null && !/\s(?:d[eu]s?\s|d[’']|pour\s)/u.test(before);
  const isQuarter = QUARTER.test(words) && !saysWork(title);
  if (index === 0 && NUMBERED.test(title)) return true;
  const isBare = (ONE_WORD.test(words) || isQuarter) && /\p{L}\s$/u.test(before);
  if (isBare) return !isMeeting;
  return OF_A_NAME.test(words) && !(isMeeting && /\d|^de \p{Ll}/u.test(words));
}

/** « Sprint 33 » misspelt is no spring of 2033. */
function isFar(
  { start }: Extract<FoundDueDate, { readonly kind: 'window' }>,
  { context: { referenceDate } }: Omit<DueRequest, 'cell'>,
): boolean {
  return (
    start !== null &&
    referenceDate !== null &&
    Math.abs(daysBetween(referenceDate, start)) > MAX_DAYS
  );
}

function bracketsOf(title: string): readonly string[] {
  return Array.from(
    title.matchAll(/\(([^()]*(?:\p{L}{3}|\d\d\/\d\d)[^()]*)\)/gu),
    (match) => match[1] ?? '',
  );
}

/** « Publics spécifiques (rentrée) », « Film (com – rentrée) »: alone in brackets or in a part of them, a word that no preposition announces. */
function dueInBrackets(title: string, request: Omit<DueRequest, 'cell'>): string {
  const [words = '', other] = bracketsOf(title);
  if (words === '' || other !== undefined) return '';
  const told = words.split(/\s*,\s*|\s+[–-]\s+/u).filter((part) => {
    const reading = readWords(part, request);
    const isSure =
      reading.kind === 'window' && reading.confidence !== 'low' && !BARE_WEEKDAY.test(fold(part));
    return isSure && reading.relation !== 'antérieur' && part.length <= MAX_BRACKET_LETTERS;
  });
  return told.length === 1 ? (told[0] ?? '') : '';
}
