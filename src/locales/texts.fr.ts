import verdicts from './checks/verdicts.fr.json';
import intake from './intake.fr.json';
import check from './pane/check/check.fr.json';
import share from './pane/check/share.fr.json';
import forms from './pane/forms/forms.fr.json';
import gantt from './pane/gantt/gantt.fr.json';
import review from './pane/structure/review.fr.json';
import sheets from './pane/structure/sheets.fr.json';
import structure from './pane/structure/structure.fr.json';
import trainingList from './pane/training/training-list.fr.json';
import training from './pane/training/training.fr.json';

/** The sentences of the pane as data, its frame apart; the French ones are the reference. */
export const textsFr = {
  structure,
  sheets,
  review,
  intake,
  check,
  verdicts,
  training,
  trainingList,
  gantt,
  forms,
  share,
};
export type Texts = typeof textsFr;
