import { remember } from '../../../lib/remember';
import { fold } from '../../../lib/text';
import { type Found, keepPersons, type Match, matchesOf, wordAfter } from './around-names';
import { FIRST_NAMES } from '../../../lib/first-names';
import { FAMOUS_NAMES, isHonoured } from './famous-names';
import { mayNamePerson } from './name-signs';
import { WRITTEN } from './person-patterns';
import {
  ACRONYM,
  ASKED_OF_ME,
  BRANDS,
  FAMILY_WORDS,
  isPlaceWord,
  isTradeWord,
  LINKS,
  NO_LOWER_NAME,
  NO_SURNAME,
} from './person-words';

/**
 * Names of persons in a text: a civility or « famille » before a name, a surname in capitals beside a
 * usual first name. Names of places, streets, bodies and the words of `known` are left alone: a name
 * missed is better than a place taken for a person.
 *
 * @example findPersonNames('dossier famille DURAND', []) // [{ text: 'famille DURAND', index: 8 }]
 */
export function findPersonNames(text: string, known: readonly string[]): readonly Found[] {
  if (!mayNamePerson(text)) return [];
  return namesIn(text).filter((one) => !isKnown(one.text, known));
}

/** Texts with such words of a long programme: several rules ask of each, at every check. */
export const REMEMBERED_NAMED_TEXTS = 5_000;
const namesIn = remember(lookForNames, REMEMBERED_NAMED_TEXTS);

function lookForNames(text: string): readonly Found[] {
  const matches = [
    ...matchesOf(WRITTEN.withCivility, text).filter(({ parts }) => isNamed(parts[1])),
    ...matchesOf(WRITTEN.withTitle, text).filter(({ parts }) => isTitled(parts[0], parts[1])),
    ...matchesOf(WRITTEN.withInitial, text),
    ...matchesOf(WRITTEN.lowerCase, text).filter(({ parts }) => isLowerName(parts[1])),
    ...matchesOf(WRITTEN.ofRelatives, text).filter(
      ({ parts }) => isNamed(parts[1]) && isOrdinary(parts[1] ?? ''),
    ),
    ...matchesOf(WRITTEN.withFamily, text).filter(({ parts }) => isFamilyName(parts[0], parts[1])),
    ...matchesOf(WRITTEN.surnameFirst, text).filter(
      (match) =>
        isFullName(match.parts[1], match.parts[2]) &&
        !isHonoured(fold(match.parts[2] ?? ''), wordAfter(text, match)),
    ),
    ...matchesOf(WRITTEN.surnameAndComma, text).filter(({ parts }) =>
      isFullName(parts[1], parts[2]),
    ),
    ...matchesOf(WRITTEN.surnameLast, text).filter(({ parts }) => isFullName(parts[2], parts[1])),
    ...matchesOf(WRITTEN.surnameOfRole, text)
      .filter(({ parts }) => isPlainSurname(parts[1]))
      .map(withoutRole),
    ...matchesOf(WRITTEN.afterRole, text)
      .map(withoutRole)
      .filter(({ parts }) => areTwoNames(parts[1], parts[2])),
    ...matchesOf(WRITTEN.beforeRole, text).filter(({ parts }) => areTwoNames(parts[1], parts[2])),
  ];
  return withoutParts(keepPersons(text, matches));
}

/** « M. Karim B. » is found with its civility first, then without. */
function withoutParts(found: readonly Found[]): readonly Found[] {
  const holds = (whole: Found, { index, text }: Found): boolean =>
    whole.index <= index && index + text.length <= whole.index + whole.text.length;
  return found.filter(
    (one, place) =>
      !found.some(
        (other, at) => at !== place && holds(other, one) && (at < place || !holds(one, other)),
      ),
  );
}

/** Neither a word of the trade nor of a place, nor a name that streets bear. */
export function isOrdinary(surname: string): boolean {
  const words = fold(surname).split(/[\s-]/u);
  return !words.some(
    (word) =>
      isPlaceWord(word) || isTradeWord(word) || NO_SURNAME.has(word) || FAMOUS_NAMES.has(word),
  );
}

/** « Camille Exemple », « EXEMPLE Camille », « Mme Exemple »: a person in place of a function. */
export function isPersonName(text: string): boolean {
  const [first = '', second = '', ...rest] = text.trim().split(/\s+/u);
  if (findPersonNames(text, []).length > 0) return true;
  if (rest.length > 1 || second === '') return false;
  const areCapitalised = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
  const isGiven = isFirstName(fold(first)) || isFirstName(fold(second));
  const isPlace = isPlaceWord(fold(first)) || LINKS.has(fold(first));
  return areCapitalised && isGiven && !isPlace;
}

/** « locataire Jean Dupont »: the name alone. */
export function withoutRole({ parts: [whole = '', ...groups], index }: Match): Match {
  return { parts: groups, index: index + whole.length - (groups[0] ?? '').length };
}

/** A name after a civility: no word of the trade. */
function isNamed(name: string | undefined): boolean {
  const word = fold(name ?? '');
  return word.length > 1 && !NO_SURNAME.has(word) && !isTradeWord(word);
}

/** « mme dupont »: neither what follows a civility in a sentence nor a word of a place or a trade. */
function isLowerName(name: string | undefined): boolean {
  return name !== undefined && !NO_LOWER_NAME.test(name) && isNamed(name) && isOrdinary(name);
}

function isFirstName(name: string): boolean {
  return FIRST_NAMES.has(name) || name.split('-').every((part) => FIRST_NAMES.has(part));
}

/** A first name and what may be a surname, in either order. */
function areTwoNames(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [fold(one ?? ''), fold(other ?? '')];
  if (!isFirstName(first) && !isFirstName(second)) return false;
  if (BRANDS.has(`${first} ${second}`) || isHonoured(first, second)) return false;
  return isOrdinary(isFirstName(first) ? second : first);
}

function isFamilyName(match: string | undefined, name: string | undefined): boolean {
  if (match === undefined || name === undefined || !isNamed(name)) return false;
  const word = fold(name);
  if (FAMILY_WORDS.has(word) || isPlaceWord(word) || FAMOUS_NAMES.has(word)) return false;
  // « Relais familles Hazebrouck » is a place: several families are named in capitals.
  if (/^(?!consorts|héritiers)\p{L}+s\s/iu.test(match) && !isSurname(name)) return false;
  // « dossier » and « couple » go before many capitals: only a surname in capitals is one.
  return (
    /^(?:fam\.|famille|ménage|veuve|époux|épouse|consorts|héritiers|vve)/iu.test(match) ||
    isSurname(name)
  );
}

function isSurname(word: string): boolean {
  return word === word.toLocaleUpperCase('fr') && word.length > 2 && !ACRONYM.test(word);
}

/** A surname after a title: of one or more words, in capitals or not. */
function isTitled(whole: string | undefined, surname: string | undefined): boolean {
  if (whole === undefined || surname === undefined || surname.length < 3) return false;
  if (whole.startsWith('Me') && ASKED_OF_ME.test(fold(surname))) return false;
  const isCapital = surname === surname.toLocaleUpperCase('fr');
  if (isCapital && !/[\s-]/u.test(surname)) return isPlainSurname(surname);
  return isOrdinary(surname);
}

/** A surname in capitals that is neither a word of the trade nor a famous name. */
export function isPlainSurname(surname: string | undefined): boolean {
  return surname !== undefined && isSurname(surname) && isOrdinary(surname);
}

function isFullName(surname: string | undefined, first: string | undefined): boolean {
  const given = fold(first ?? '');
  return isFirstName(given) && isPlainSurname(surname) && !isHonoured(given, fold(surname ?? ''));
}

/** Whether the workbook knows the name as that of a place or a body. */
export function isKnown(name: string, known: readonly string[]): boolean {
  const folded = fold(name).replace(
    /^(?:m\.|mr\.?|mme|mlle|monsieur|madame|famille|dossier)\s+/u,
    '',
  );
  return known.some((one) => one.includes(folded));
}
