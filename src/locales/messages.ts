import type { Failure } from '../app/ports';
import type { FindingWords } from '../programme/checks/sheet/words';
import type { IntakeWords } from '../programme/intake/intake-words';
import type { FailureWords } from './pane/frame/failures.fr';
import type { FormWords } from './pane/forms/forms.fr';
import type { PaneWords } from './pane/frame/pane.fr';
import type { PaneCheckWords } from './pane/check/check.fr';
import type { PaneGanttWords } from './pane/gantt/gantt.fr';
import type { PaneShareWords } from './pane/check/share.fr';
import type { PaneStructureWords } from './pane/structure/structure.fr';
import type { PaneTrainingWords } from './pane/training/training.fr';

/** What the pane says as soon as it is open, in one language. */
export interface FrameMessages {
  readonly language: 'fr' | 'en';
  readonly failures: FailureWords;
  readonly pane: PaneWords;
}

/** Every sentence of the pane in one language. */
export interface Messages extends FrameMessages {
  readonly structure: PaneStructureWords;
  readonly intake: IntakeWords;
  readonly check: PaneCheckWords;
  readonly findings: FindingWords;
  readonly training: PaneTrainingWords;
  readonly gantt: PaneGanttWords;
  readonly forms: FormWords;
  readonly share: PaneShareWords;
}

/** What stopped a command, and what to do next. */
export function tellFailure(words: FailureWords, failure: Failure): string {
  const tell = words[failure.code] as (failure: Failure) => string;
  return tell(failure);
}
