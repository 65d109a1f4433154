import { fold } from '../../../lib/text';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Tracker } from '../../tracker/tracker';
import { isPersonName } from '../texts/person-names';

/** The codes of the persons whose attendances the tracker holds, folded. */
export function codesOf({ attendances }: Tracker): ReadonlySet<string> {
  return new Set((attendances?.rows ?? []).map(({ value }) => fold(value.code)));
}

const NO_AUTHOR =
  /^(?:(?:utilisateur|user|admin\w*|invite|guest|microsoft|office|excel|openpyxl|libreoffice|windows\w*|proprietaire|owner|poste) ?)+$/u;

/** Whether a program or a shared machine wrote the name of an author: « Utilisateur Windows ». */
export function isNoAuthor(name: string): boolean {
  return NO_AUTHOR.test(fold(name));
}

/**
 * Names of persons who wrote the file, as its properties tell them, folded. A word alone may be an account
 * or a body: one that the workbook knows as a partner is none.
 */
export function authorsOf(
  { properties }: WorkbookSnapshot,
  { partners }: Tracker,
): ReadonlySet<string> {
  if (!properties.known) return new Set();
  const { author, lastAuthor, manager } = properties.value;
  const bodies = new Set(
    (partners?.rows ?? []).flatMap(({ value }) => [value.name, value.acronym].map(fold)),
  );
  const isAccount = (name: string): boolean =>
    /^\S+$/u.test(name) && !isNoAuthor(name) && !bodies.has(fold(name));
  const names = [author, lastAuthor, manager].map((name) => name.trim());
  return new Set(names.filter((name) => isPersonName(name) || isAccount(name)).map(fold));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu;

/**
 * Finds in a text the code or the name that stands for a person, as the text writes it. Letters with
 * digits, and names of several words, are met anywhere; what could be an ordinary word or number, only
 * when it is all that the text holds.
 *
 * @param codes codes and names, folded
 */
export function personFinder(codes: ReadonlySet<string>): (text: string) => string | null {
  const folded = [...codes];
  const isMixed = (code: string): boolean => /\d/u.test(code) && /\p{L}/u.test(code);
  const words = new Set(folded.filter((code) => code.length > 2 && isMixed(code)));
  const whole = new Set(folded.filter((code) => code.length > 3 && !isMixed(code)));
  const names = folded.filter((code) => /\S\s\S/u.test(code));
  return (text) => {
    const all = fold(text);
    if (whole.has(all)) return text;
    const name = names.find((one) => all.includes(one));
    if (name === undefined) return text.match(WORD)?.find((one) => words.has(fold(one))) ?? null;
    const at = all.indexOf(name);
    return all.length === text.length ? text.slice(at, at + name.length) : text;
  };
}
