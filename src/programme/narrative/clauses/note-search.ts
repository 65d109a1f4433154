import type { Span } from './clause';
import type { Token } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';

/** What a note is looked for in. */
export interface NoteSearch {
  readonly tokens: readonly Token[];
  /** The finite verbs of the sentence. */
  readonly groups: readonly VerbGroup[];
  /** Places between brackets or quotation marks. */
  readonly brackets: ReadonlySet<number>;
  readonly conditions: readonly Span[];
  readonly dated: readonly Span[];
}
