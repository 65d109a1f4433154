import { useEffect, useState, useRef } from 'preact/hooks';
import { analyse, newsOf, preview, reanalyse, type StructureDraft } from '../../app/structure';
import { writeTracker } from '../../app/write-tracker';
import { structureFr } from '../../locales/sheets/structure.fr';
import { type IntakeAnswers, NO_ANSWERS } from '../../programme/intake/analysis';
import { NO_DECISIONS, type PlanDecisions } from '../../programme/intake/plan/plan';
import { useMessages, usePane } from '../state/pane-context';
import { createPause } from '../state/pause';

/** What the analysis found, what the user decided of it, and the commands that go on from there. */
export interface Structure {
  readonly draft: StructureDraft | null;
  /** The tracker was written and nothing was analysed or taken back since. */
  readonly hasWritten: boolean;
  /** Something was answered before the pane was closed, and waits for the next analysis. */
  readonly hasKept: boolean;
  readonly decisions: PlanDecisions;
  readonly decide: (decisions: PlanDecisions) => void;
  readonly read: () => Promise<void>;
  /** True once the tracker is written. */
  readonly write: () => Promise<boolean>;
  readonly answer: (change: Partial<IntakeAnswers>) => void;
}

/** What the user said, with which the next analysis begins. */
interface Choices {
  readonly answers: IntakeAnswers;
  readonly decisions: PlanDecisions;
}

const KEPT = 'structure';
const NO_CHOICES: Choices = { answers: NO_ANSWERS, decisions: NO_DECISIONS };

/** The commands of the tab « Structurer ». What is answered outlives the pane. */
export function useStructure(): Structure {
  const { workbook, job, undoCount, answers: store } = usePane();
  const words = useMessages().structure;
  const [draft, setDraft] = useState<StructureDraft | null>(null);
  const [kept] = useState(() => store.recall(KEPT, isChoices));
  const [{ answers, decisions }, setChoices] = useState(kept ?? NO_CHOICES);
  const [written, setWritten] = useState<Choices | null>(null);
  const [undoSeen, setUndoSeen] = useState(undoCount);
  if (undoCount !== undoSeen) {
    // What is shown was read beside what is gone now; what the user said stays.
    setUndoSeen(undoCount);
    setChoices(
      draft === null ? (written ?? { answers, decisions }) : { answers: saidOf(draft), decisions },
    );
    setDraft(null);
    setWritten(null);
  }
  useKept(answers, decisions);
  const understanding = useUnderstanding(setDraft, decisions);
  const read = async (): Promise<void> => {
    const found = await job.run({
      label: words.analysing,
      work: (options) => analyse(workbook, answers, options),
      tell: (found) => words.analysed(newsOf(found, preview(found, decisions))),
    });
    understanding.forget();
    if (found !== null) setDraft(found);
  };
  const write = async (): Promise<boolean> => {
    const shown = draft === null ? {} : { shown: await understanding.settled(draft) };
    const done = await job.run({
      label: words.writing,
      work: (options) =>
        writeTracker(workbook, { answers, decisions, ...shown, words: structureFr }, options),
      tell: ({ report, differences }) =>
        words.written(report, differences.filter(({ id }) => isTaken(decisions, id)).length),
    });
    if (done === null) return false;
    setDraft(null);
    setWritten({ answers, decisions });
    setChoices(NO_CHOICES);
    return true;
  };
  const answer = (change: Partial<IntakeAnswers>): void => {
    if (draft === null) return;
    const now = { ...answers, ...change };
    setChoices({ answers: now, decisions });
    understanding.begin(draft, now);
  };
  return {
    draft,
    hasWritten: written !== null,
    hasKept: kept !== null && draft === null && written === null,
    decisions,
    decide: (now) => setChoices({ answers, decisions: now }),
    read,
    write,
    answer,
  };
}

/** What is said outlives the pane, until it is written. */
function useKept(answers: IntakeAnswers, decisions: PlanDecisions): void {
  const { answers: store } = usePane();
  useEffect(() => {
    if (answers === NO_ANSWERS && decisions === NO_DECISIONS) store.forget(KEPT);
    else store.keep(KEPT, { answers, decisions } satisfies Choices);
  }, [answers, decisions, store]);
}

/** What the user said, with what the sheet « Paramètres » remembered when the workbook was read. */
function saidOf({ analysis }: StructureDraft): IntakeAnswers {
  const { answers, referenceDate } = analysis;
  return {
    ...answers,
    referenceDate: referenceDate?.from === 'found' ? null : (referenceDate?.date ?? null),
  };
}

function isTaken({ differences }: PlanDecisions, id: string): boolean {
  return (differences[id] ?? 'keep') !== 'keep';
}

/** Whether it is what this version keeps: every part of the answers and of the decisions is there. */
function isChoices(value: unknown): value is Choices {
  const { answers, decisions } = Object(value) as Partial<Choices>;
  return hasParts(answers, NO_ANSWERS) && hasParts(decisions, NO_DECISIONS);
}

function hasParts(value: object | undefined, like: object): boolean {
  return Object.keys(like).every((name) => name in Object(value));
}

/** A workbook understood again at each answer, while the pane lives. */
interface Understanding {
  readonly begin: (draft: StructureDraft, answers: IntakeAnswers) => void;
  /** The draft as the last answer leaves it. */
  readonly settled: (draft: StructureDraft) => Promise<StructureDraft>;
  /** What was understood is of another reading. */
  readonly forget: () => void;
}

function useUnderstanding(
  onDraft: (draft: StructureDraft) => void,
  decisions: PlanDecisions,
): Understanding {
  const { job } = usePane();
  const words = useMessages().structure;
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
        job.say(words.analysed(newsOf(found.value, preview(found.value, decisions))));
        return found.value;
      });
    },
    settled: async (draft) => (await last.current) ?? draft,
    forget: () => {
      last.current = Promise.resolve(null);
    },
  };
}
