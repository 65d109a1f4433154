import type { ReadSentence, Span } from './clause';
import { type NounPhrase, nounPhrase } from './phrases';

/** What opens a frame that tells what was done before. */
const AFTER: readonly (readonly string[])[] = [
  ['après'],
  ['suite', 'à'],
  ['à', "l'", 'issue', 'de'],
  ['à', "l'", 'issue', "d'"],
];

/** « Après une première session en avril, … »: what the frame names; null for another frame. */
export function eventOfFrame(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { from, to }: Span,
): NounPhrase | null {
  const opener = AFTER.find((words) => words.every((low, at) => tokens[from + at]?.low === low));
  if (opener === undefined || to <= from) return null;
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to;
  const phrase = nounPhrase(tokens, { from: from + opener.length, to: end });
  return phrase !== null && phrase.senses.length > 0 ? phrase : null;
}
