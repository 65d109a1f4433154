import { ENGLISH_FINDINGS } from './checks/checks.en';
import { formsEn } from './pane/forms.en';
import { frameEn } from './pane/frame.en';
import { intakeEn } from './intake.en';
import type { Messages } from './messages';
import { paneCheckEn } from './pane/check.en';
import { paneGanttEn } from './pane/gantt.en';
import { paneShareEn } from './pane/share.en';
import { paneStructureEn } from './pane/structure.en';
import { paneTrainingEn } from './pane/training.en';

/** What the pane says when Office does not speak French. Words of the workbook stay in French. */
export const en: Messages = {
  ...frameEn,
  structure: paneStructureEn,
  intake: intakeEn,
  check: paneCheckEn,
  findings: ENGLISH_FINDINGS,
  training: paneTrainingEn,
  gantt: paneGanttEn,
  forms: formsEn,
  share: paneShareEn,
};
