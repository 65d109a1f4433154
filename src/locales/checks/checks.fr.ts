import type { CheckSheetWords, FindingWords } from '../../programme/checks/sheet/words';
import SHEET_WORDS from '../../programme/checks/sheet/words.fr.json';
import * as french from '../french';
import { number } from '../french';
import { speechOf } from '../fill-sentence';
import { findingWords } from './finding-words';
import TEXTS from './findings.fr.json';
import SENTENCES from './sentences.fr.json';
import RULE_TITLES from './titles.fr.json';
import { tellRest, tellVerdict } from './verdict';
import verdicts from './verdicts.fr.json';

/** How findings are told in French. */
export const FRENCH_FINDINGS: FindingWords = findingWords(
  SENTENCES,
  { titles: RULE_TITLES, texts: TEXTS },
  french,
);

const SPEECH = speechOf(french);

/** The texts of the sheet « Contrôle ». */
export const CHECK_SHEET_WORDS: CheckSheetWords = {
  ...FRENCH_FINDINGS,
  ...SHEET_WORDS,
  verdict: (report) =>
    [tellVerdict(report, verdicts, SPEECH), ...tellRest(report, verdicts, SPEECH)].join(', '),
  about: (dates) => SPEECH.say(SHEET_WORDS.about, dates),
  others: (problems) =>
    SPEECH.say(SHEET_WORDS.others, {
      count: problems.length,
      problems: problems.map(
        ({ title, count }) => `${title.toLocaleLowerCase('fr')} (${number(count)})`,
      ),
    }),
  readings: ({ countedTrainings, countedUnit, ...readings }) =>
    SHEET_WORDS.readings.map((line) =>
      SPEECH.say(line, {
        ...readings,
        trainings: countedTrainings.join(' ; '),
        unit: countedUnit.toLocaleLowerCase('fr'),
      }),
    ),
};
