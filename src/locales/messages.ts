import type { allMessages } from './all-messages';
import type { TellFailure } from './pane/frame/failure-words';
import type { PaneWords } from './pane/frame/pane.fr';

/** What the pane says as soon as it is open, in one language. */
export interface FrameMessages {
  readonly language: 'fr' | 'en';
  readonly tellFailure: TellFailure;
  readonly pane: PaneWords;
}

/** Every sentence of the pane in one language. */
export type Messages = FrameMessages & ReturnType<typeof allMessages>;
