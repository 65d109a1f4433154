import type { FindingWords } from '../programme/checks/sheet/words';
import type verdicts from './checks/verdicts.fr.json';
import { type Language, speechOf } from './fill-sentence';
import { intakeWords } from './intake-words';
import type intake from './intake.fr.json';
import { paneCheckWords } from './pane/check/check-words';
import type check from './pane/check/check.fr.json';
import { paneShareWords } from './pane/check/share-words';
import type share from './pane/check/share.fr.json';
import { formWords } from './pane/forms/form-words';
import type forms from './pane/forms/forms.fr.json';
import { paneGanttWords } from './pane/gantt/gantt-words';
import type gantt from './pane/gantt/gantt.fr.json';
import type review from './pane/structure/review.fr.json';
import type sheets from './pane/structure/sheets.fr.json';
import { paneStructureWords } from './pane/structure/structure-words';
import type structure from './pane/structure/structure.fr.json';
import type trainingList from './pane/training/training-list.fr.json';
import { paneTrainingWords } from './pane/training/training-words';
import type training from './pane/training/training.fr.json';

/** The sentences as data, of one language; the French ones are the reference. */
interface Texts {
  readonly structure: typeof structure;
  readonly sheets: typeof sheets;
  readonly review: typeof review;
  readonly intake: typeof intake;
  readonly check: typeof check;
  readonly verdicts: typeof verdicts;
  readonly training: typeof training;
  readonly trainingList: typeof trainingList;
  readonly gantt: typeof gantt;
  readonly forms: typeof forms;
  readonly share: typeof share;
}

/** What the pane says in a language, its frame apart. */
export function allMessages(texts: Texts, findings: FindingWords, language: Language) {
  const speech = speechOf(language);
  return {
    structure: paneStructureWords(texts.structure, texts, speech),
    intake: intakeWords(texts.intake, language),
    check: paneCheckWords({ ...texts.check, verdicts: texts.verdicts }, speech),
    findings,
    training: paneTrainingWords(texts.training, texts.trainingList, speech),
    gantt: paneGanttWords(texts.gantt, speech),
    forms: formWords(texts.forms, speech),
    share: paneShareWords(texts.share, speech),
  };
}
