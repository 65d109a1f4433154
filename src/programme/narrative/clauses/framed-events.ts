import lists from './words.json';
import type { Clause, ReadSentence } from './clause';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import { type NounPhrase, nounPhrase } from './phrases';

/** What opens a frame that tells on what occasion something was done. */
const DURING: readonly (readonly string[])[] = lists.during.map((words) => words.split(' '));

/** « Lors d’une réunion avec l’APF, les besoins ont été précisés »: the action is the meeting. */
export function meetingOfFrame(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { frame: { from, to }, group }: Clause,
): NounPhrase | null {
  // « grâce aux rencontres, nous connaissons les publics »
  const isKnown = group.tense === 'present' && tokens[from]?.low === 'grâce';
  const opener = DURING.find((words) => words.every((low, at) => tokens[from + at]?.low === low));
  if (opener === undefined || to <= from || !(group.tense === 'past' || isKnown)) return null;
  const phrase = nounPhrase(tokens, { from: from + opener.length, to });
  return phrase !== null && MEETING_NOUNS.has(phrase.noun) ? phrase : null;
}
