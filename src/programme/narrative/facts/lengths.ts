import { LENGTH } from '../../lexicon/times';
import type { ReadSentence, Span } from '../clauses/clause';
import { textOf } from '../words/tokens';

/** « en octobre avec l’institut et s’étalera sur dix-huit mois »: where its length ends, and how long. */
interface LengthAfter {
  /** From the date to the last word of the length. */
  readonly text: string;
  /** « sur dix-huit mois ». */
  readonly words: string;
}

/** How long what starts on a date goes on, told after other words; null when nothing says it. */
export function lengthAfter(
  { text, tokens }: ReadSentence,
  date: Span | undefined,
  to: number,
): LengthAfter | null {
  if (date === undefined) return null;
  const after = textOf(text, tokens.slice(date.from, to));
  const found = LENGTH.exec(after);
  if (found === null || /[.;:]/u.test(after.slice(0, found.index))) return null;
  return { text: after.slice(0, found.index + found[0].length), words: `sur ${found[1] ?? ''}` };
}

/** « signé en novembre pour six ans » is signed in November. */
export function withoutLength(words: string): string {
  return words.replace(LENGTH, '').trim();
}
