import lists from './words.json';
import type { Clause, ReadSentence, Span } from './clause';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import { type NounPhrase, nounPhrase } from './phrases';
import type { Token } from '../words/tokens';

/** What opens a frame that tells on what occasion something was done. */
const DURING: readonly (readonly string[])[] = lists.during.map((words) => words.split(' '));

/** « Lors d’une réunion avec l’APF, les besoins ont été précisés »: the action is the meeting. */
export function meetingOfFrame(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { frame, group }: Clause,
): NounPhrase | null {
  // « grâce aux rencontres, nous connaissons les publics »
  const isKnown = group.tense === 'present' && tokens[frame.from]?.low === 'grâce';
  const isOver = group.tense === 'past' || isKnown;
  const phrase = isOver ? phraseOfFrame(tokens, frame, DURING) : null;
  return phrase !== null && MEETING_NOUNS.has(phrase.noun) ? phrase : null;
}

/** « Pour un démarrage à partir de mars, … »: what is meant to come; null for another frame. */
export function aimOfFrame(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  frame: Span,
): NounPhrase | null {
  const phrase = phraseOfFrame(tokens, frame, AIMS);
  return phrase?.isIndefinite === true && phrase.senses.includes('event') ? phrase : null;
}

const AIMS: readonly (readonly string[])[] = [['pour'], ['en', 'vue', "d'"]];

function phraseOfFrame(
  tokens: readonly Token[],
  { from, to }: Span,
  openers: readonly (readonly string[])[],
): NounPhrase | null {
  const opener = openers.find((words) => words.every((low, at) => tokens[from + at]?.low === low));
  if (opener === undefined || to <= from) return null;
  return nounPhrase(tokens, { from: from + opener.length, to });
}
