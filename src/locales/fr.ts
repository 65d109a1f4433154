import { FRENCH_FINDINGS } from './checks/checks.fr';
import { formsFr } from './pane/forms/forms.fr';
import { frameFr } from './pane/frame/frame.fr';
import { intakeFr } from './intake.fr';
import type { Messages } from './messages';
import { paneCheckFr } from './pane/check/check.fr';
import { paneGanttFr } from './pane/gantt/gantt.fr';
import { paneShareFr } from './pane/check/share.fr';
import { paneStructureFr } from './pane/structure/structure.fr';
import { paneTrainingFr } from './pane/training/training.fr';

/** The reference: what the pane says in French. */
export const fr: Messages = {
  ...frameFr,
  structure: paneStructureFr,
  intake: intakeFr,
  check: paneCheckFr,
  findings: FRENCH_FINDINGS,
  training: paneTrainingFr,
  gantt: paneGanttFr,
  forms: formsFr,
  share: paneShareFr,
};
