import type { ReadSentence } from '../clauses/clause';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { genderOf, NOUN_TABLE, PREPOSITIONS } from '../words/nouns';
import { tokenise } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';
import { fold, uncapitalised } from '../../../lib/text';
import { PERSON_TITLES } from '../../lexicon/bodies';
import { titleWords } from './title-words';
import { withoutArticle } from '../words/articles';

/** How many things a text may still mean by « elle ». */
const LONGEST_MEMORY = 4;

/** « elles »: the last thing named that agrees; none when none does, the last of all for what takes place. */
export function leanedOn(memory: Memory, pronoun: string, group: VerbGroup): Memory {
  // « Les deux autres bassins suivront »: the last thing named, whatever their number.
  if (!LEANING.test(pronoun)) return memory;
  const meant = [memory, ...memory.earlier].find((named) => agrees(named, pronoun, memory));
  const isHeld = group.verb.sense === 'hold';
  if (meant === undefined && !isHeld) return { ...withEarlier(memory, memory), words: '' };
  if (meant === undefined || meant.phrase === memory.phrase) return memory;
  return { ...withEarlier(memory, memory), phrase: meant.phrase, words: meant.words };
}

const LEANING =
  /^(?:ils?|elles?|c[’']|ce|cela|ceci|cet|cette|ces|(?:celles?|celui|ceux)(?:-ci|-là)?)$/u;

function agrees({ phrase, isHeading }: Named, pronoun: string, memory: Memory): boolean {
  // Of a noun nobody knows, only « balade » tells its gender; a heading opens what is spoken of.
  const isOpen = isHeading === true && memory.phrase === null && /^(?:il|elle)s?$/u.test(pronoun);
  const isKnown = phrase !== null && (NOUN_TABLE.has(phrase.noun) || genderOf(phrase.noun) === 'f');
  if (phrase === null || !(isHeading === true ? isOpen : isKnown)) return false;
  if (['ce', 'cela', 'ceci'].includes(pronoun)) return true;
  const isSeveral = /^(?:ils|elles|celles-ci|ceux-ci)$/u.test(pronoun);
  const isFeminine = /^(?:elles?|celles?-ci)$/u.test(pronoun);
  return phrase.isPlural === isSeveral && (genderOf(phrase.noun) === 'f') === isFeminine;
}

/** Keeps in mind what is no longer the last thing named. */
export function withEarlier(memory: Memory, { phrase, words }: Named): Memory {
  const isKept = phrase !== null && words !== '';
  if (memory.earlier.some((named) => named.phrase === phrase)) return memory;
  const earlier = isKept ? [{ phrase, words }, ...memory.earlier] : memory.earlier;
  return { ...memory, earlier: earlier.slice(0, LONGEST_MEMORY) };
}

/** A noun and its words, without « premier ». */
export interface Named {
  readonly phrase: NounPhrase | null;
  readonly words: string;
  /** « Loto »: a heading names what the text under it speaks of. */
  readonly isHeading?: boolean;
}

export const NO_MEMORY = {
  phrase: null as NounPhrase | null,
  words: '',
  /** What was named before it, the latest first. */
  earlier: [] as readonly Named[],
  /** The quoted name of the training last named, with its marks; `''` without one. */
  theme: '',
};

/** What the text last spoke of: « elles se feront », « l’opération », « les formations » lean on it. */
export type Memory = Readonly<typeof NO_MEMORY>;
const QUOTED = /«[\s\u00a0]*[^»]+»/u;
const TRAINING = /\bformations?\b/u;
/** The noun a clause was about is what a later pronoun stands for, unless it is somebody. */
export function withTopic(memory: Memory, sentence: ReadSentence, phrase: NounPhrase): Memory {
  if (PERSON_TITLES.has(phrase.noun)) return memory;
  return { ...memory, ...nameOf(sentence, phrase) };
}

/** A noun phrase of a sentence as a later pronoun may mean it. */
export function nameOf(sentence: ReadSentence, phrase: NounPhrase): Named {
  // « quant au module »
  const words = titleWords(sentence, phrase, sentence.dated).replace(/^aux?[\s\u00a0]+/iu, '');
  const first = /^(?:premi(?:er|ère)s?|1(?:er|ère)s?)[\s\u00a0]+/iu;
  return { phrase, words: withoutArticle(words).replace(first, '') };
}

/** What a heading or a lead names: « Les chocolats de Noël », « Concernant les élections : ». */
export function headedBy(text: string): Memory {
  const tokens = tokenise(text);
  const from = PREPOSITIONS.has(tokens[0]?.low ?? '') ? 1 : 0;
  const mark = tokens.findIndex(({ kind }) => kind === 'mark');
  const phrase = nounPhrase(tokens, { from, to: mark < 0 ? tokens.length : mark });
  const named = phrase ? withoutArticle(titleWords({ text, tokens }, phrase, [])) : '';
  const words = /^\p{Lu}\p{Ll}/u.test(named) ? uncapitalised(named) : named;
  return { ...NO_MEMORY, earlier: phrase ? [{ phrase, words, isHeading: true }] : [] };
}

/** Another paragraph means nothing told before but the last thing and what its heading names. */
export function underHeading(memory: Memory): Memory {
  return { ...memory, earlier: memory.earlier.filter(({ isHeading }) => isHeading === true) };
}

/** Adds the training that some words name: « la formation « accueil » ». */
export function withTheme(memory: Memory, words: string): Memory {
  const theme = TRAINING.test(fold(words)) ? QUOTED.exec(words)?.[0] : undefined;
  return theme === undefined ? memory : { ...memory, theme };
}

/** « Les formations » are those of the theme last named; « l’opération » is the project’s. */
export function completeTitle(title: string, phrase: NounPhrase | null, memory: Memory): string {
  const isBare = phrase !== null && !/\s/u.test(title);
  const isTraining =
    isBare &&
    ['formation', 'session', 'module', 'stage'].includes(phrase.noun) &&
    memory.theme !== '';
  return isTraining ? `${title} ${memory.theme}` : title;
}
