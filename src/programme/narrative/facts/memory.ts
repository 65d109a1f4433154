import { fold } from '../../../lib/text';
import type { ReadSentence } from '../clauses/clause';
import type { NounPhrase } from '../clauses/phrases';
import { titleWords, withoutArticle } from './title-words';

/** A noun and its words, without « premier ». */
export interface Named {
  readonly phrase: NounPhrase | null;
  readonly words: string;
}

/** What the text last spoke of: « elles se feront », « l’opération », « les formations » lean on it. */
export interface Memory extends Named {
  /** What was named before it, the latest first. */
  readonly earlier: readonly Named[];
  /** The quoted name of the training last named, with its marks; `''` without one. */
  readonly theme: string;
  /** What was last said to be running: it will not begin. */
  readonly running: NounPhrase | null;
}

export const NO_MEMORY: Memory = {
  phrase: null,
  words: '',
  earlier: [],
  theme: '',
  running: null,
};
const QUOTED = /«[\s\u00a0]*[^»]+»/u;
const TRAINING = /\bformations?\b/u;
/** The noun a clause was about is what a later pronoun stands for. */
export function withTopic(memory: Memory, sentence: ReadSentence, phrase: NounPhrase): Memory {
  return { ...memory, ...nameOf(sentence, phrase) };
}

/** A noun phrase of a sentence as a later pronoun may mean it. */
export function nameOf(sentence: ReadSentence, phrase: NounPhrase): Named {
  // « quant au module »
  const words = titleWords(sentence, phrase, sentence.dated).replace(/^aux?[\s\u00a0]+/iu, '');
  const first = /^(?:premi(?:er|ère)s?|1(?:er|ère)s?)[\s\u00a0]+/iu;
  return { phrase, words: withoutArticle(words).replace(first, '') };
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
