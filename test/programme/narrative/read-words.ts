import type { ReadSentence } from '../../../src/programme/narrative/clauses/clause';
import { readClauses } from '../../../src/programme/narrative/clauses/clauses';
import { tokenise } from '../../../src/programme/narrative/words/tokens';
import { findVerbGroups } from '../../../src/programme/narrative/words/verb-groups';

/** The clauses of a sentence that names no time. */
export function clausesOf(text: string): ReadSentence {
  const tokens = tokenise(text);
  return readClauses({ text, tokens, verbs: findVerbGroups(tokens), dated: [], hasStatus: false });
}
