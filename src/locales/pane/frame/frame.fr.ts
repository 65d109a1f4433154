import type { FrameMessages } from '../../messages';
import { failureWords } from './failure-words';
import failures from './failures.fr.json';
import { paneFr } from './pane.fr';

/** What the pane says as soon as it is open. */
export const frameFr: FrameMessages = {
  language: 'fr',
  tellFailure: failureWords(failures),
  pane: paneFr,
};
