import { isOneOf } from '../../lib/word-patterns';
import heads from './card-words.json';
import { fold } from '../../lib/text';
import { CALLED_NAMES } from '../../lib/first-names';
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
/** « Mme Roc », « P. Lambert » */
const TITLED =
  /^(?:(?:[Mm]\.|[Mm]me|[Mm]lle|[Mm]r\.?|Dr\.?|Madame|Monsieur)\s|\p{Lu}\. ?\p{Lu}\p{L})/u;
const FUNCTION = isOneOf(heads.functions.map((word) => `${word}(?: .*)?`));
const ALL_TOGETHER = isOneOf(heads.together);
/** Between those who share a task: « Claire et Marc », « Marc/Inès », « ST – P. Lambert ». */
const BETWEEN_NAMES = /\s*[,;/&+()]\s*|\s+(?:et|and|[-–—])\s+/u;

/** Whether a text is shaped as what colleagues are called: « Inès et Samia », « Marc B. », « tous ». */
export function areCalled(text: string): boolean {
  const names = text.trim().split(BETWEEN_NAMES);
  return names.every((name) => CALLED.test(name) || ALL_TOGETHER.test(fold(name)));
}

/**
 * Whether some texts surely name persons: all are shaped as names are, and half of them or more have a given
 * name in them or are what one is, « Trésorière », « DGS ». Those who do all together are nobody.
 *
 * @example namePersons(['Claire Martin', 'Marc et Zwel', 'Équipe']) // true
 */
export function namePersons(texts: readonly string[]): boolean {
  const names = [...new Set(texts.flatMap((text) => text.trim().split(BETWEEN_NAMES)))].filter(
    (name) => name !== '' && !ALL_TOGETHER.test(fold(name)),
  );
  const known = names.filter(
    (name) =>
      TITLED.test(name) ||
      FUNCTION.test(fold(name)) ||
      fold(name)
        .split(/[\s-]+/u)
        .some((word) => CALLED_NAMES.has(word)),
  );
  const areShaped = names.every(
    (name) => known.includes(name) || isPersonName(name) || CALLED.test(name),
  );
  return names.length > 0 && areShaped && known.length * 2 >= names.length;
}

/** Whether a text heads a column of cards: a status, or a person. */
export function headsCards(text: string): boolean {
  return isPersonName(text) || isStatus(text);
}
