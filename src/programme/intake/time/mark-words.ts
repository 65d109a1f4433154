import { isOneOf, oneOf, opensWith } from '../../../lib/word-patterns';
import words from './mark-words.json';

/** Marks and words in the cells of a hand-made schedule. All folded. */

/** Begins here, goes on. */
export const OPEN_MARK = isOneOf(words.open);
/** Goes on until what follows: « → 2017 », « jusqu'à déc. 2015 ». */
export const UNTIL_MARK = oneOf(words.open, { before: '^', after: '\\s*(?=\\S)' });
/** After a cross, « x → ». */
export const GOES_ON = oneOf(words.open, { before: '(?<=\\S)\\s*', after: '$' });
/** Between brackets: only if a condition is met. */
export const CONDITIONAL_MARK = /^\(\s*(?:x|■|●|•|o|\*|✔|✓)\s*\)$/u;
export const UNSURE_MARK = /^\(?\?+\)?$/u;
export const PLAIN_MARK = isOneOf(words.plain);
/** Nothing is done then. */
export const PAUSE_WORDS = isOneOf([...words.pause, ...words.none]);
/** « Congés de l’équipe » beside a colour of the legend. */
export const PAUSE_START = opensWith(words.pause);
