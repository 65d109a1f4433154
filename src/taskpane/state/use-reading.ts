import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure, RunOptions, WorkbookPort, Outcome } from '../../app/ports';
import type { Result } from '../../lib/result';
import { usePane } from './pane-context';

/** How long after the last change the workbook is read again: Excel must first work its figures out. */
const READ_AGAIN_AFTER_MS = 800;

/** What a tab shows of the workbook; null until it was read once. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly failure: Failure | null;
  /** The workbook was changed since, or may have been: it is being read again. */
  readonly isPast: boolean;
  /** Shows what a command has just told, until it is read again. */
  readonly put: (value: Value) => void;
}

/** Reads for a tab; one function for as long as the tab lives. */
export type Reader<Value> = (workbook: WorkbookPort, options: RunOptions) => Outcome<Value>;

/**
 * What the workbook says, read while its tab is looked at: when it is opened, after each command and,
 * as long as what was read is worth following, after each change.
 */
export function useReading<Value>(
  read: Reader<Value>,
  isShown: boolean,
  isFollowed: (value: Value) => boolean = () => true,
): Reading<Value> {
  const { workbook, watch, job, undoCount } = usePane();
  const { rest } = job;
  const [changes, setChanges] = useState(0);
  const [reading, setReading] = useState<Omit<Reading<Value>, 'put' | 'isPast'>>({
    value: null,
    failure: null,
  });
  const [isPast, setIsPast] = useState(false);
  const put = useCallback((value: Value) => setReading({ value, failure: null }), []);
  const tellChange = useCallback(() => setChanges((count) => count + 1), []);
  useEffect(() => {
    setIsPast(true);
    if (!isShown || job.isRunning) return undefined;
    const abort = new AbortController();
    const look = async (): Promise<void> => {
      const found = await read(workbook, { signal: abort.signal });
      if (abort.signal.aborted) return;
      setIsPast(false);
      setReading(({ value }) =>
        found.ok ? { value: found.value, failure: null } : { value, failure: found.error },
      );
    };
    const timer = setTimeout(() => void look(), changes === 0 ? 0 : READ_AGAIN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [workbook, read, isShown, job.isRunning, changes, undoCount]);
  const isWatched = isShown && reading.value !== null && isFollowed(reading.value);
  useEffect(() => {
    if (!isWatched) return undefined;
    const onEdit = (): void => {
      rest();
      tellChange();
    };
    return watch({ onEdit, onOwnWrite: tellChange });
  }, [watch, isWatched, tellChange, rest]);
  return { ...reading, isPast, put };
}

/** What a dialog shows of the workbook, read once when it opens; both are null until then. */
export function useOnce<Value>(read: (workbook: WorkbookPort) => Outcome<Value>): {
  readonly value: Value | null;
  readonly failure: Failure | null;
} {
  const { workbook } = usePane();
  const [found, setFound] = useState<Result<Value, Failure> | null>(null);
  useEffect(() => {
    void read(workbook).then(setFound);
    // Another function at each drawing, of the same workbook.
  }, [workbook]);
  if (found === null) return { value: null, failure: null };
  return found.ok ? { value: found.value, failure: null } : { value: null, failure: found.error };
}
