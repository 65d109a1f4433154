import { failuresFr } from './failures.fr';
import type { Messages } from './messages';
import { paneFr } from './pane.fr';
import { paneTrainingFr } from './pane-training.fr';

/** The reference: what the pane says in French. */
export const fr: Messages = {
  language: 'fr',
  failures: failuresFr,
  pane: paneFr,
  training: paneTrainingFr,
};
