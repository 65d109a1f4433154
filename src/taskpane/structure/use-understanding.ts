import { useRef } from 'preact/hooks';
import { reanalyse, type StructureDraft } from '../../app/structure';
import type { IntakeAnswers } from '../../programme/intake/analysis';
import { createPause } from '../state/pause';

/** A workbook understood again at each answer, while the pane lives. */
export interface Understanding {
  readonly begin: (draft: StructureDraft, answers: IntakeAnswers) => void;
  /** The draft as the last answer leaves it. */
  readonly settled: (draft: StructureDraft) => Promise<StructureDraft>;
  /** What was understood is of another reading. */
  readonly forget: () => void;
}

export function useUnderstanding(onDraft: (draft: StructureDraft) => void): Understanding {
  /** Stops what the next answer makes needless. */
  const stop = useRef(new AbortController());
  const last = useRef<Promise<StructureDraft | null>>(Promise.resolve(null));
  return {
    begin: (draft, answers) => {
      stop.current.abort();
      stop.current = new AbortController();
      const { signal } = stop.current;
      last.current = reanalyse(draft, answers, { signal, pause: createPause() }).then((found) => {
        if (!found.ok) return null;
        onDraft(found.value);
        return found.value;
      });
    },
    settled: async (draft) => (await last.current) ?? draft,
    forget: () => {
      last.current = Promise.resolve(null);
    },
  };
}
