import { FRENCH_FINDINGS } from './checks/checks.fr';
import { failuresFr } from './failures.fr';
import { intakeFr } from './intake.fr';
import type { Messages } from './messages';
import { paneCheckFr } from './pane-check.fr';
import { paneGanttFr } from './pane-gantt.fr';
import { paneStructureFr } from './pane-structure.fr';
import { paneTrainingFr } from './pane-training.fr';
import { paneFr } from './pane.fr';

/** The reference: what the pane says in French. */
export const fr: Messages = {
  language: 'fr',
  failures: failuresFr,
  pane: paneFr,
  structure: paneStructureFr,
  intake: intakeFr,
  check: paneCheckFr,
  findings: FRENCH_FINDINGS,
  training: paneTrainingFr,
  gantt: paneGanttFr,
};
