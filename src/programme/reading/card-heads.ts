import { readStatus } from './read-status';

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

/** Whether a text heads a column of cards: a status, or a person. */
export function headsCards(text: string): boolean {
  return isPersonName(text) || readStatus(text, {})?.confidence === 'high';
}
