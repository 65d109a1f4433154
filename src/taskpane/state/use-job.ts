import type { RefObject } from 'preact';
import {
  type Dispatch,
  type StateUpdater,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import type { Applied, Failure, Progress, RunOptions, Outcome } from '../../app/ports';
import type { Notice } from './notices';
import { createPause } from './pause';

/** What the status line shows. */
export type JobState =
  | { readonly kind: 'idle' }
  | RunningJob
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** A command of the ribbon could not be done. */
  | { readonly kind: 'refused'; readonly sentence: string };

export interface RunningJob {
  readonly kind: 'running';
  readonly label: string;
  readonly progress: Progress | null;
  /** A cell is being typed in: Excel goes on once that is done. */
  readonly isWaiting: boolean;
  /** The user asked to stop: what Excel is doing is awaited, then taken back. */
  readonly isStopping: boolean;
}

/** A command of the user: what runs, and the sentence that tells what was done. */
export interface Command<Report> {
  readonly label: string;
  readonly work: (options: RunOptions) => Outcome<Report>;
  readonly tell: (report: Report) => string;
}

export interface Job {
  readonly state: JobState;
  readonly isRunning: boolean;
  /** Runs one command at a time; null when another runs, or when it failed: the status line says why. */
  readonly run: <Report>(command: Command<Report>) => Promise<Report | null>;
  readonly cancel: () => void;
  readonly say: (sentence: string) => void;
  /** What was done is said no more: the workbook was changed since. */
  readonly rest: () => void;
  /** The last word of one tab is not said on another. */
  readonly clear: () => void;
  /** Tells why something small, that is no command, could not be done. */
  readonly tellRefusal: (sentence: string) => void;
  /** Tells what a command of the ribbon did, unless a command of the pane is running. */
  readonly notify: (notice: Notice) => void;
}

/** One command at a time, with its progress, its cancellation and its last word. */
export function useJob(tellNotes: (notes: Applied['notes']) => readonly string[]): Job {
  const [state, setState] = useState<JobState>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);

  const run = useCallback(
    async <Report>(command: Command<Report>): Promise<Report | null> => {
      if (abort.current !== null) return null;
      const controller = new AbortController();
      abort.current = controller;
      const { label } = command;
      const notes: Applied['notes'][number][] = [];
      const change = (news: Partial<RunningJob>): void =>
        setState((now) => (now.kind === 'running' ? { ...now, ...news } : now));
      setState({ kind: 'running', label, progress: null, isWaiting: false, isStopping: false });
      try {
        const result = await command.work({
          signal: controller.signal,
          pause: createPause(),
          onProgress: (progress) => change({ progress }),
          onWait: (isWaiting) => change({ isWaiting }),
          onNotes: (more) => notes.push(...more),
        });
        if (!result.ok) {
          setState({ kind: 'failed', failure: result.error });
          return null;
        }
        if (controller.signal.aborted) notes.push({ code: 'stopped-late', sheet: '' });
        const sentence = [command.tell(result.value), ...tellNotes(notes)].join(' ');
        setState({ kind: 'done', sentence });
        return result.value;
      } catch (bug) {
        const detail = bug instanceof Error ? bug.name : 'inconnue';
        setState({ kind: 'failed', failure: { code: 'refused', detail } });
        return null;
      } finally {
        abort.current = null;
      }
    },
    [tellNotes],
  );

  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
  }, []);
  const sayings = useSayings(setState, abort);
  return useMemo(
    () => ({ state, isRunning: state.kind === 'running', run, cancel, ...sayings }),
    [state, run, cancel, sayings],
  );
}

/** What is said beside the commands of the pane, the same for as long as it lives. */
function useSayings(
  setState: Dispatch<StateUpdater<JobState>>,
  abort: RefObject<AbortController | null>,
): Pick<Job, 'say' | 'rest' | 'clear' | 'tellRefusal' | 'notify'> {
  return useMemo(
    () => ({
      say: (sentence) => setState({ kind: 'done', sentence }),
      rest: () => setState((now) => (now.kind === 'done' ? { kind: 'idle' } : now)),
      clear: () => setState((now) => (now.kind === 'running' ? now : { kind: 'idle' })),
      tellRefusal: (sentence) => {
        if (abort.current === null) setState({ kind: 'refused', sentence });
      },
      notify: ({ outcome, sentence }) => {
        if (abort.current !== null) return;
        setState({ kind: outcome === 'done' ? 'done' : 'refused', sentence });
      },
    }),
    [setState, abort],
  );
}
