import { ENGLISH_FINDINGS } from './checks/checks.en';
import { formsEn } from './pane/forms/forms.en';
import { frameEn } from './pane/frame/frame.en';
import { intakeEn } from './intake.en';
import type { Messages } from './messages';
import { paneCheckEn } from './pane/check/check.en';
import { paneGanttEn } from './pane/gantt/gantt.en';
import { paneShareEn } from './pane/check/share.en';
import { paneStructureEn } from './pane/structure/structure.en';
import { paneTrainingEn } from './pane/training/training.en';

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
