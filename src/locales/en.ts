import { allMessages } from './all-messages';
import { ENGLISH_FINDINGS } from './checks/checks.en';
import verdicts from './checks/verdicts.en.json';
import * as english from './english';
import intake from './intake.en.json';
import type { Messages } from './messages';
import check from './pane/check/check.en.json';
import share from './pane/check/share.en.json';
import forms from './pane/forms/forms.en.json';
import { frameEn } from './pane/frame/frame.en';
import gantt from './pane/gantt/gantt.en.json';
import review from './pane/structure/review.en.json';
import sheets from './pane/structure/sheets.en.json';
import structure from './pane/structure/structure.en.json';
import trainingList from './pane/training/training-list.en.json';
import training from './pane/training/training.en.json';

const steps = { structure, sheets, review };
const rest = { intake, check, verdicts, training, trainingList, gantt, forms, share };

/** What the pane says when Office does not speak French. Words of the workbook stay in French. */
export const en: Messages = {
  ...frameEn,
  ...allMessages({ ...steps, ...rest }, ENGLISH_FINDINGS, english),
};
