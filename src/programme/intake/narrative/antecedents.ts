import type { ReadSentence, Span } from './clause';
import { eventOfFrame } from './framed-events';
import { type Memory, type Named, nameOf } from './memory';
import { genderOf, NOUN_TABLE } from './nouns';
import { type NounPhrase, nounPhrase } from './phrases';

/** How many things a text may still mean by « elle ». */
const LONGEST_MEMORY = 4;

/** « elles »: the last thing named that agrees with it; the last of all when none does. */
export function leanedOn(memory: Memory, pronoun: string): Memory {
  const meant = [memory, ...memory.earlier].find((named) => agrees(named, pronoun));
  if (meant === undefined || meant.phrase === memory.phrase) return memory;
  return { ...withEarlier(memory, memory), phrase: meant.phrase, words: meant.words };
}

function agrees({ phrase }: Named, pronoun: string): boolean {
  if (phrase === null) return false;
  if (['ce', 'cela', 'ceci'].includes(pronoun)) return true;
  const isSeveral = /^(?:ils|elles|celles-ci|ceux-ci)$/u.test(pronoun);
  const isFeminine = /^(?:elles?|celles?-ci)$/u.test(pronoun);
  // The ending of a noun nobody knows tells too little.
  const isSure = NOUN_TABLE.has(phrase.noun);
  return (
    phrase.isPlural === isSeveral && (!isSure || (genderOf(phrase.noun) === 'f') === isFeminine)
  );
}

/** Keeps in mind what is no longer the last thing named. */
export function withEarlier(memory: Memory, { phrase, words }: Named): Memory {
  const isKept = phrase !== null && words !== '';
  const others = memory.earlier.filter((named) => named.phrase !== phrase);
  const earlier = isKept ? [{ phrase, words }, ...others] : others;
  return { ...memory, earlier: earlier.slice(0, LONGEST_MEMORY) };
}

/** « Pour la formation « médiation », nous consultons … »: what the sentence is about. */
export function withFrame(memory: Memory, sentence: ReadSentence, dated: readonly Span[]): Memory {
  const frame = sentence.clauses[0]?.frame;
  const phrase = frame === undefined ? null : framePhrase(sentence, frame);
  return phrase === null ? memory : withEarlier(memory, nameOf(sentence, phrase, dated));
}

/** « Après un premier module en février, un second … »: one more of what the frame names. */
export function rankedMemory(
  memory: Memory,
  sentence: ReadSentence,
  { frame, dated }: { readonly frame: Span; readonly dated: readonly Span[] },
): Memory {
  const phrase = eventOfFrame(sentence, frame);
  return phrase === null
    ? memory
    : { ...withEarlier(memory, memory), ...nameOf(sentence, phrase, dated) };
}

function framePhrase({ tokens }: ReadSentence, { from, to }: Span): NounPhrase | null {
  const isAbout = ABOUT.has(tokens[from]?.low ?? '');
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to;
  const phrase = isAbout ? nounPhrase(tokens, { from: from + 1, to: end }) : null;
  return phrase !== null && phrase.senses.length > 0 ? phrase : null;
}

const ABOUT: ReadonlySet<string> = new Set(['pour', 'concernant']);
