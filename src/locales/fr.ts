import { allMessages } from './all-messages';
import { FRENCH_FINDINGS } from './checks/checks.fr';
import verdicts from './checks/verdicts.fr.json';
import * as french from './french';
import intake from './intake.fr.json';
import type { Messages } from './messages';
import check from './pane/check/check.fr.json';
import share from './pane/check/share.fr.json';
import forms from './pane/forms/forms.fr.json';
import { frameFr } from './pane/frame/frame.fr';
import gantt from './pane/gantt/gantt.fr.json';
import review from './pane/structure/review.fr.json';
import sheets from './pane/structure/sheets.fr.json';
import structure from './pane/structure/structure.fr.json';
import trainingList from './pane/training/training-list.fr.json';
import training from './pane/training/training.fr.json';

const steps = { structure, sheets, review };
const rest = { intake, check, verdicts, training, trainingList, gantt, forms, share };

/** The reference: what the pane says in French. */
export const fr: Messages = {
  ...frameFr,
  ...allMessages({ ...steps, ...rest }, FRENCH_FINDINGS, french),
};
