import phrases from './phrasal-verbs.json';
import type { VerbSense } from './verb-senses';

/** A verb and the words after it that together are another: « prend fin », « mis en place ». */
interface PhrasalVerb {
  readonly infinitive: string;
  /** Folded. */
  readonly words: string;
  readonly sense: VerbSense;
  /** A feminine noun has a final `+`. */
  readonly noun: string;
}

/** Each « infinitive|words|sense|noun »; « se engager » is « s’engager ». */
export const PHRASAL_VERBS: readonly PhrasalVerb[] = phrases.map((written) => {
  const [infinitive = '', words = '', sense = '', noun = ''] = written.split('|');
  return { infinitive, words, sense: sense as VerbSense, noun };
});
