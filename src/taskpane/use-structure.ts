import { useState } from 'react';
import { analyse, reanalyse, type StructureDraft, writeTracker } from '../app/structure';
import { structureFr } from '../locales/structure.fr';
import { type IntakeAnswers, NO_ANSWERS, type SheetAnalysis } from '../programme/intake/analysis';
import { NO_DECISIONS, type PlanDecisions } from '../programme/intake/plan/plan';
import { usePane } from './pane-context';

/** What the analysis found, what the user decided of it, and the commands that go on from there. */
export interface Structure {
  readonly draft: StructureDraft | null;
  /** The tracker was written and nothing was analysed since. */
  readonly hasWritten: boolean;
  readonly decisions: PlanDecisions;
  readonly decide: (decisions: PlanDecisions) => void;
  readonly read: (answers: IntakeAnswers) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly answer: (change: Partial<IntakeAnswers>) => void;
}

/** The commands of the tab « Structurer ». */
export function useStructure(): Structure {
  const { messages, workbook, job } = usePane();
  const words = messages.structure;
  const [draft, setDraft] = useState<StructureDraft | null>(null);
  const [hasWritten, setHasWritten] = useState(false);
  const [decisions, setDecisions] = useState<PlanDecisions>(NO_DECISIONS);
  const read = async (answers: IntakeAnswers): Promise<void> => {
    const found = await job.run({
      label: words.analysing,
      work: (options) => analyse(workbook, answers, options),
      tell: (found) => words.analysed(...countRows(takenOf(found))),
    });
    if (found !== null) setDraft(found);
  };
  const write = async (): Promise<void> => {
    const answers = draft?.analysis.answers ?? NO_ANSWERS;
    const shown = takenOf(draft).map(({ sheet }) => sheet);
    const written = await job.run({
      label: words.writing,
      work: (options) =>
        writeTracker(workbook, { answers, decisions, shown, words: structureFr }, options),
      tell: ({ report }) => words.written(report),
    });
    if (written === null) return;
    setDraft(null);
    setHasWritten(true);
    setDecisions(NO_DECISIONS);
  };
  const answer = (change: Partial<IntakeAnswers>): void => {
    if (draft !== null) setDraft(reanalyse(draft, { ...draft.analysis.answers, ...change }));
  };
  return { draft, hasWritten, decisions, decide: setDecisions, read, write, answer };
}

function takenOf(draft: StructureDraft | null): readonly SheetAnalysis[] {
  return draft?.analysis.sheets.filter(({ isSelected }) => isSelected) ?? [];
}

/** How many sheets, and the rows read on them. */
function countRows(taken: readonly SheetAnalysis[]): readonly [number, number] {
  const rows = taken.map(({ reading }) => reading.actions.length + reading.sessions.length);
  return [taken.length, rows.reduce((sum, count) => sum + count, 0)];
}
