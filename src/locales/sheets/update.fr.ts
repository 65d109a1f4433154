import type { UpdateWords } from '../../app/update-all';
import { CHECK_SHEET_WORDS } from '../checks/checks.fr';
import { scheduleFr } from './schedule.fr';
import synthesisFr from '../../programme/synthesis/words.fr.json';
import trackerFr from '../../programme/tracker/words.fr.json';
import { trainingFr } from './training.fr';

/** What « Tout mettre à jour » writes into the workbook, always in French. */
export const updateFr: UpdateWords = {
  checks: CHECK_SHEET_WORDS,
  training: trainingFr,
  schedule: scheduleFr,
  synthesis: synthesisFr,
  tracker: trackerFr,
};
