import { failuresFr } from './failures.fr';
import type { FrameMessages } from '../../messages';
import { paneFr } from './pane.fr';

/** What the pane says as soon as it is open. */
export const frameFr: FrameMessages = {
  language: 'fr',
  failures: failuresFr,
  pane: paneFr,
};
