import { remember } from '../../../lib/remember';
import { fold } from '../../../lib/text';
import { type Found, isAfterAcronym, keepPersons, type Match, matchesOf } from './around-names';
import { ANY_FIRST_NAMES, FIRST_NAMES } from '../../../lib/first-names';
import { isHonoured } from './famous-names';
import { mayNamePerson } from './name-signs';
import {
  isKnown,
  isOrdinary,
  isPlainSurname,
  REMEMBERED_NAMED_TEXTS,
  withoutRole,
} from './person-names';
import { WRITTEN } from './person-patterns';
import { BRANDS, LINKS } from './person-words';

/**
 * Names that nothing around tells to be a person's: « Camille Exemple », « Camille E. », « C. Exemple ».
 * Only worth a look, and only where people write of one another.
 */
export function findBareNames(text: string, known: readonly string[]): readonly Found[] {
  if (!/\p{Lu}/u.test(text) || !mayNamePerson(text)) return [];
  return namesIn(text).filter((one) => !isKnown(one.text, known));
}

const namesIn = remember(lookForNames, REMEMBERED_NAMED_TEXTS);

function lookForNames(text: string): readonly Found[] {
  const matches = [
    ...matchesOf(WRITTEN.bareName, text).filter(
      (match) =>
        isBareName(match.parts[1], match.parts[2]) ||
        isSurnameFirst(text, match) ||
        isWholeName(text, match),
    ),
    ...[WRITTEN.firstNameAsked, WRITTEN.firstNameActing, WRITTEN.nameAndInitial].flatMap(
      (pattern) =>
        matchesOf(pattern, text).filter(({ parts }) => FIRST_NAMES.has(fold(parts[1] ?? ''))),
    ),
    ...matchesOf(WRITTEN.inCapitals, text).filter(({ parts }) => isBareName(parts[1], parts[2])),
    ...matchesOf(WRITTEN.surnameByCode, text)
      .filter(({ parts }) => isPlainSurname(parts[1]))
      .map(withoutRole),
    ...matchesOf(WRITTEN.initialAndName, text).filter(({ parts }) =>
      isInitialled(parts[1], parts[2]),
    ),
  ];
  return keepPersons(
    text,
    matches.filter((match) => !isAfterAcronym(text, match)),
  );
}

/** « Exemple Camille »: the surname first, where no third word makes another name of it. */
function isSurnameFirst(text: string, match: Match): boolean {
  const [, surname = '', given = ''] = match.parts;
  const word = fold(surname);
  if (
    ANY_FIRST_NAMES.has(word) ||
    LINKS.has(word) ||
    /^(?:ste?|abbe|pere|mere|soeur|frere|coeur|notre)$/u.test(word)
  )
    return false;
  return (
    isBareName(given, surname) &&
    !/^\s+\p{Lu}/u.test(text.slice(match.index + (match.parts[0] ?? '').length))
  );
}

/** « Camille Thomas », two first names of which one is a surname: only where they stand alone. */
function isWholeName(text: string, { parts: [whole = '', first, surname], index }: Match): boolean {
  const [given, name] = [fold(first ?? ''), fold(surname ?? '')];
  const isAlone = /(?:^|:\s*)$/u.test(text.slice(0, index)) && text.trimEnd().endsWith(whole);
  return isAlone && FIRST_NAMES.has(given) && FIRST_NAMES.has(name) && !isHonoured(given, name);
}

function isBareName(first: string | undefined, surname: string | undefined): boolean {
  const [given, name] = [fold(first ?? ''), fold(surname ?? '')];
  if (FIRST_NAMES.has(name) || isHonoured(given, name)) return false;
  if (BRANDS.has(`${given} ${name}`)) return false;
  return given.split('-').every((part) => ANY_FIRST_NAMES.has(part)) && isOrdinary(name);
}

/** « E.E. Jules Ferry »: the capitals before a whole name are those of a school. */
function isInitialled(initial: string | undefined, surname: string | undefined): boolean {
  const name = fold(surname ?? '');
  return !ANY_FIRST_NAMES.has(name) && !isHonoured(fold(initial ?? ''), name) && isOrdinary(name);
}
