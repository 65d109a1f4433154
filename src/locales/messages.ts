import type { allMessages } from './all-messages';
import type { FrameMessages } from './pane/frame/frame-words';

/** Every sentence of the pane in one language. */
export type Messages = FrameMessages & ReturnType<typeof allMessages>;
