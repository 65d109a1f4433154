import type { StructureWords } from '../../app/write-tracker';
import { CHECK_SHEET_WORDS } from '../checks/checks.fr';
import * as french from '../french';
import { intakeWords } from '../intake-words';
import intake from '../intake.fr.json';
import synthesisFr from '../../programme/synthesis/words.fr.json';
import trackerFr from '../../programme/tracker/words.fr.json';
import workingsFr from '../../programme/workings/words.fr.json';

/** What structuring writes into the workbook, always in French. */
export const structureFr: StructureWords = {
  tracker: trackerFr,
  checks: CHECK_SHEET_WORDS,
  ...intakeWords(intake, french),
  workings: workingsFr,
  synthesis: synthesisFr,
};
