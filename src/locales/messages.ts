import type { Failure } from '../app/ports';
import type { allMessages } from './all-messages';
import type { FailureWords } from './pane/frame/failures.fr';
import type { PaneWords } from './pane/frame/pane.fr';

/** What the pane says as soon as it is open, in one language. */
export interface FrameMessages {
  readonly language: 'fr' | 'en';
  readonly failures: FailureWords;
  readonly pane: PaneWords;
}

/** Every sentence of the pane in one language. */
export type Messages = FrameMessages & ReturnType<typeof allMessages>;

/** What stopped a command, and what to do next. */
export function tellFailure(words: FailureWords, failure: Failure): string {
  const tell = words[failure.code] as (failure: Failure) => string;
  return tell(failure);
}
