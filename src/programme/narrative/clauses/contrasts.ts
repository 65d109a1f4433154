import lists from './words.json';
import type { Clause, ReadSentence, Span } from './clause';
import { type Token, buildPhraseTable, matchPhrase } from '../words/tokens';
import { NEGATIONS } from '../words/nouns';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import { type NounPhrase, nounPhrase } from './phrases';

/**
 * « sauf à la résidence du Lac », « à l’image de ce qui se fait à Guingamp », « contre trente en 2023 »:
 * the words that tell of another place, body or day than those of the action.
 */
export function contrastsOf({ tokens, clauses }: ReadSentence): readonly Span[] {
  return tokens.flatMap((token, at): readonly Span[] => {
    const absolute = absoluteAt(tokens, at);
    if (absolute !== null) return [absolute];
    const opener = matchPhrase(tokens, at, CONTRASTS);
    const isCompared = token.low === 'contre' && tokens[at + 1]?.kind === 'number';
    if (opener === null && !isCompared) return [];
    const from = at + (opener?.length ?? 1);
    const verb = clauses.find(({ group }) => group.first >= from)?.group.first ?? tokens.length;
    const mark = tokens.findIndex(
      ({ kind, text }, place) => place >= from && kind === 'mark' && !QUOTES.has(text),
    );
    return [{ from: at, to: Math.min(verb, mark < 0 ? tokens.length : mark) }];
  });
}

/** « …, l’ancien prestataire ayant mis fin à son contrat », « …, le Maire ne pouvant siéger »: why, told aside. */
function absoluteAt(tokens: readonly Token[], at: number): Span | null {
  const { low = '' } = tokens[at] ?? {};
  const isDenied = low.endsWith('ant') && NEGATIONS.has(tokens[at - 1]?.low ?? '');
  const from = tokens.findLastIndex(({ text }, place) => place < at && text === ',');
  if (from < 0 || !(isDenied || low === 'ayant')) return null;
  const end = tokens.findIndex(({ text }, place) => place > at && text === ',');
  return { from, to: end < 0 ? tokens.length : end };
}

const QUOTES: ReadonlySet<string> = new Set('« » “ ” " ’'.split(' '));
const CONTRASTS = buildPhraseTable(lists.contrasts.map((words) => [words, words]));

/** What opens a frame that tells on what occasion something was done. */
const DURING = lists.during.map((words) => words.split(' '));

/** « Lors d’une réunion avec l’APF, les besoins ont été précisés »: the action is the meeting. */
export function meetingOfFrame(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { frame: { from, to }, group }: Clause,
): NounPhrase | null {
  // « grâce aux rencontres, nous connaissons les publics »
  const isKnown = group.tense === 'present' && tokens[from]?.low === 'grâce';
  const opener = DURING.find((words) => words.every((low, at) => tokens[from + at]?.low === low));
  // « lors de la réunion, le maire a annoncé l’ouverture »: she is to come, whenever it was said.
  const isAhead = ['plan', 'wish', 'hope', 'await'].includes((group.modal ?? group.verb).sense);
  if (!opener || to <= from || isAhead || !(group.tense === 'past' || isKnown)) return null;
  const phrase = nounPhrase(tokens, { from: from + opener.length, to });
  return phrase !== null && MEETING_NOUNS.has(phrase.noun) ? phrase : null;
}
