import { isOneOf } from '../../lib/word-patterns';
import heads from './card-words.json';
import { fold } from '../../lib/text';
import { isStatus } from './read-status';

/** « Claire Martin », « M. Petit ». */
const PERSON =
  /^(?:(?:m\.|mme|mr\.?|mlle)\s+[\p{L}'’-]+|[\p{L}'’-]+(?:\s+(?:de\s+|van\s+)?[\p{L}'’-]+){1,2})$/iu;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a text is the name of a person: two or three words, each with a capital.
 *
 * @example isPersonName('Claire Martin') // true
 */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length > 1 && PERSON.test(text.trim()) && words.every((word) => CAPITAL.test(word));
}

/** « Amélie », « Jean-Marc B. », « KV »: what a person is called among colleagues. */
const CALLED = /^(?:\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\.?)?|\p{Lu}{2,3})$/u;
/** Endings of common nouns, which some first names have too. Folded. */
const NOUN_ENDING =
  /(?:tion|sion|ment|age|ure|ite|ance|ence|eur|euse|if|oir|aire|ique|isme|[ae]l|eau|et|s)$/u;
/** Words that head columns of anything but persons. Folded. */
const OTHER_HEAD = isOneOf(heads.other);
const HALF = 0.5;

/**
 * Whether some texts may be what persons are called: full names, first names, initials.
 *
 * @example mayCallPersons(['Amélie', 'Bruno', 'Thomas']) // true
 */
export function mayCallPersons(texts: readonly string[]): boolean {
  const mayBe = (text: string): boolean =>
    isPersonName(text) || (CALLED.test(text.trim()) && !OTHER_HEAD.test(fold(text)));
  const nouns = texts.filter((text) => !isPersonName(text) && NOUN_ENDING.test(fold(text)));
  return texts.length > 1 && texts.every(mayBe) && nouns.length < texts.length * HALF;
}

/** Whether a text heads a column of cards: a status, or a person. */
export function headsCards(text: string): boolean {
  return isPersonName(text) || isStatus(text);
}
