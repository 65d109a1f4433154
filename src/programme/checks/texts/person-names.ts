import { remember } from '../../../lib/remember';
import { fold } from '../../../lib/text';
import { ANY_FIRST_NAMES, FAMOUS_NAMES, FIRST_NAMES, HONOURED_NAMES } from './first-names';
import {
  AFTER_ROLE,
  BARE_NAME,
  BEFORE_ROLE,
  IN_CAPITALS,
  INITIAL_AND_NAME,
  NAME_AND_INITIAL,
  SURNAME_FIRST,
  SURNAME_LAST,
  WITH_CIVILITY,
  WITH_FAMILY,
  WITH_TITLE,
} from './person-patterns';
import {
  ACRONYM,
  ADJECTIVE,
  BRANDS,
  FAMILY_WORDS,
  isPlaceWord,
  LINKS,
  NO_SURNAME,
} from './person-words';

/** Words found in a text, with their place in it. */
export interface Found {
  readonly text: string;
  readonly index: number;
}

/**
 * Names of persons in a text: a civility or « famille » before a name, a surname in capitals beside a
 * usual first name. Names of places, streets, bodies and the words of `known` are left alone: a name
 * missed is better than a place taken for a person.
 *
 * @example findPersonNames('dossier famille DURAND', []) // [{ text: 'famille DURAND', index: 8 }]
 */
export function findPersonNames(text: string, known: readonly string[]): readonly Found[] {
  // A name has two words, or an abbreviated civility: most cells have neither.
  if (!/[\s.]/u.test(text) || !/\p{Lu}/u.test(text)) return [];
  const found = text.length > REMEMBERED_LENGTH ? lookForNames(text) : lookAgain(text);
  return found.length === 0 ? found : found.filter((one) => !isKnown(one.text, known));
}

/** The words of a workbook come back from row to row. */
const REMEMBERED_LENGTH = 200;
const REMEMBERED_TEXTS = 10_000;
const lookAgain = remember(lookForNames, REMEMBERED_TEXTS);

function lookForNames(text: string): readonly Found[] {
  return [
    ...matchesOf(WITH_CIVILITY, text).filter(({ parts }) => isNamed(parts[1])),
    ...matchesOf(WITH_TITLE, text).filter(({ parts }) => isTitled(parts[0], parts[1])),
    ...matchesOf(WITH_FAMILY, text).filter(({ parts }) => isFamilyName(parts[0], parts[1])),
    ...matchesOf(SURNAME_FIRST, text).filter(({ parts }) => isFullName(parts[1], parts[2])),
    ...matchesOf(SURNAME_LAST, text).filter(({ parts }) => isFullName(parts[2], parts[1])),
    ...matchesOf(AFTER_ROLE, text)
      .map(withoutRole)
      .filter(({ parts }) => areTwoNames(parts[1], parts[2])),
    ...matchesOf(BEFORE_ROLE, text).filter(({ parts }) => areTwoNames(parts[1], parts[2])),
  ]
    .filter(({ index }) => !isAfterPlaceWord(text, index))
    .map(({ parts, index }) => ({ text: parts[0] ?? '', index }))
    .filter(({ text: name, index }) => !isBeforePlaceWord(text, index + name.length));
}

/**
 * Names that nothing around tells to be a person's: « Camille Exemple », « Camille E. », « C. Exemple ».
 * Only worth a look, and only where people write of one another.
 */
export function findBareNames(text: string, known: readonly string[]): readonly Found[] {
  if (!/\p{Lu}.*\p{Lu}/u.test(text)) return [];
  return [
    ...matchesOf(BARE_NAME, text).filter(({ parts }) => isBareName(parts[1], parts[2])),
    ...matchesOf(NAME_AND_INITIAL, text).filter(({ parts }) =>
      FIRST_NAMES.has(fold(parts[1] ?? '')),
    ),
    ...matchesOf(IN_CAPITALS, text).filter(({ parts }) => isBareName(parts[1], parts[2])),
    ...matchesOf(INITIAL_AND_NAME, text).filter(({ parts }) => isOrdinary(parts[1] ?? '')),
  ]
    .filter(({ index }) => !isAfterPlaceWord(text, index))
    .map(({ parts, index }) => ({ text: parts[0] ?? '', index }))
    .filter(({ text: name, index }) => !isBeforePlaceWord(text, index + name.length))
    .filter((one) => !isKnown(one.text, known));
}

function isBareName(first: string | undefined, surname: string | undefined): boolean {
  const [given, name] = [fold(first ?? ''), fold(surname ?? '')];
  if (FIRST_NAMES.has(name) || HONOURED_NAMES.has(name)) return false;
  if (BRANDS.has(`${given} ${name}`)) return false;
  return given.split('-').every((part) => ANY_FIRST_NAMES.has(part)) && isOrdinary(name);
}

/** Neither a word of the trade nor of a place, nor a name that streets bear. */
function isOrdinary(surname: string): boolean {
  const words = fold(surname).split(/[\s-]/u);
  return !words.some((word) => isPlaceWord(word) || NO_SURNAME.has(word) || FAMOUS_NAMES.has(word));
}

/** « Camille Exemple », « EXEMPLE Camille », « Mme Exemple »: a person in place of a function. */
export function isPersonName(text: string): boolean {
  const [first = '', second = '', ...rest] = text.trim().split(/\s+/u);
  if (findPersonNames(text, []).length > 0) return true;
  if (rest.length > 1 || second === '') return false;
  const areCapitalised = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
  const isFirstName = FIRST_NAMES.has(fold(first)) || FIRST_NAMES.has(fold(second));
  const isPlace = isPlaceWord(fold(first)) || LINKS.has(fold(first));
  return areCapitalised && isFirstName && !isPlace;
}

interface Match {
  /** The whole, then its groups. */
  readonly parts: readonly (string | undefined)[];
  readonly index: number;
}

function matchesOf(pattern: RegExp, text: string): readonly Match[] {
  return [...text.matchAll(pattern)].map((match) => ({ parts: [...match], index: match.index }));
}

/** « locataire Jean Dupont »: the name alone. */
function withoutRole({ parts: [whole = '', ...groups], index }: Match): Match {
  return { parts: groups, index: index + whole.length - (groups[0] ?? '').length };
}

function isName(name: string | undefined): boolean {
  return name !== undefined && name.length > 1 && !FAMOUS_NAMES.has(fold(name));
}

/** A name after a civility: neither a word of the trade nor a famous name. */
function isNamed(name: string | undefined): boolean {
  const word = fold(name ?? '');
  return (isName(name) || FIRST_NAMES.has(word)) && !NO_SURNAME.has(word);
}

/** A first name and what may be a surname, in either order. */
function areTwoNames(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [fold(one ?? ''), fold(other ?? '')];
  if (!FIRST_NAMES.has(first) && !FIRST_NAMES.has(second)) return false;
  if (BRANDS.has(`${first} ${second}`)) return false;
  const surname = FIRST_NAMES.has(first) ? second : first;
  return !surname
    .split('-')
    .some((word) => isPlaceWord(word) || NO_SURNAME.has(word) || FAMOUS_NAMES.has(word));
}

function isFamilyName(match: string | undefined, name: string | undefined): boolean {
  if (match === undefined || name === undefined || !isName(name)) return false;
  const word = fold(name);
  if (FAMILY_WORDS.has(word) || NO_SURNAME.has(word) || isPlaceWord(word)) return false;
  // « Relais familles Hazebrouck » is a place: several families are named in capitals.
  if (/^\p{L}+s\s/u.test(match) && !isSurname(name)) return false;
  // « dossier » and « couple » go before many capitals: only a surname in capitals is one.
  return /^(?:famille|ménage|veuve|époux|épouse|consorts)/iu.test(match) || isSurname(name);
}

function isSurname(word: string): boolean {
  return word === word.toLocaleUpperCase('fr') && word.length > 2 && !ACRONYM.test(word);
}

/** A surname after a title: in capitals, of two words, or after « M » without its point. */
function isTitled(whole: string | undefined, surname: string | undefined): boolean {
  if (whole === undefined || surname === undefined || surname.length < 3) return false;
  const isCompound = /[\s-]/u.test(surname);
  const isCapital = surname === surname.toLocaleUpperCase('fr');
  if (isCapital) return isPlainSurname(surname) || (isCompound && isOrdinary(surname));
  return (isCompound || /^(?:M|Me|Dr)\s/u.test(whole)) && isOrdinary(surname);
}

/** A surname in capitals that is neither a word of the trade nor a famous name. */
function isPlainSurname(surname: string | undefined): boolean {
  if (surname === undefined || !isSurname(surname)) return false;
  const words = fold(surname).split(/[\s-]/u);
  return !words.some((word) => NO_SURNAME.has(word) || isPlaceWord(word) || FAMOUS_NAMES.has(word));
}

function isFullName(surname: string | undefined, first: string | undefined): boolean {
  return first !== undefined && FIRST_NAMES.has(fold(first)) && isPlainSurname(surname);
}

const WORD = "\\p{L}[\\p{L}'’-]*";
const LAST_WORDS = new RegExp(`(${WORD})[^\\p{L}]*$`, 'u');

/** Whether the words just before are those of a street, a school, a body… */
function isAfterPlaceWord(text: string, index: number): boolean {
  let rest = text.slice(0, index);
  for (let step = 0; step < 4; step += 1) {
    const word = LAST_WORDS.exec(rest);
    if (!word || /[.;:!?]\s*$/u.test(rest)) return false;
    const folded = fold(word[1] ?? '').replace(/^(?:[cdjlmnst]|qu)'(?=.)|'$/gu, '');
    if (isPlaceWord(folded)) return true;
    const isAdjective = /^\p{Ll}/u.test(word[1] ?? '') && ADJECTIVE.test(folded);
    if (!LINKS.has(folded) && !FIRST_NAMES.has(folded) && !isAdjective) return false;
    rest = rest.slice(0, word.index);
  }
  return false;
}

/** « Adrien ZELLER (collège) », « Adrien ZELLER, collège »: the place told after its name. */
function isBeforePlaceWord(text: string, end: number): boolean {
  const [, word = ''] = new RegExp(`^\\s*[,(]\\s*(${WORD})`, 'u').exec(text.slice(end)) ?? [];
  return isPlaceWord(fold(word));
}

function isKnown(name: string, known: readonly string[]): boolean {
  const folded = fold(name).replace(
    /^(?:m\.|mr\.?|mme|mlle|monsieur|madame|famille|dossier)\s+/u,
    '',
  );
  return known.some((one) => one.includes(folded));
}
