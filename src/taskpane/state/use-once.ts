import { useEffect, useState } from 'preact/hooks';
import type { Failure, WorkbookPort } from '../../app/ports';
import type { Result } from '../../lib/result';
import { usePane } from './pane-context';

/** What a dialog shows of the workbook, read once when it opens; both are null until then. */
export function useOnce<Value>(read: (workbook: WorkbookPort) => Promise<Result<Value, Failure>>): {
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
