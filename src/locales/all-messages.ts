import type { FindingWords } from '../programme/checks/sheet/words';
import { type Language, speechOf } from './fill-sentence';
import { intakeWords } from './intake-words';
import { paneCheckWords } from './pane/check/check-words';
import { paneShareWords } from './pane/check/share-words';
import { formWords } from './pane/forms/form-words';
import { paneGanttWords } from './pane/gantt/gantt-words';
import { paneStructureWords } from './pane/structure/structure-words';
import { paneTrainingWords } from './pane/training/training-words';
import type { Texts } from './texts.fr';

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
