import { useEffect, useState } from 'preact/hooks';
import { loadTracker } from '../../app/load-tracker';
import type { Failure } from '../../app/ports';
import { TRACKER_REQUEST } from '../../app/settings';
import type { Tracker } from '../../programme/tracker/tracker';
import { usePane } from '../state/pane-context';

/** The tracker, read once when a form opens: its lists are what the form offers. */
export function useTracker(): {
  readonly tracker: Tracker | null;
  readonly failure: Failure | null;
} {
  const { workbook } = usePane();
  const [tracker, setTracker] = useState<Tracker | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void loadTracker(workbook, TRACKER_REQUEST).then((loaded) => {
      if (!loaded.ok) setFailure(loaded.error);
      else if (loaded.value.tracker.settingPlace === null) setFailure({ code: 'no-tracker' });
      else setTracker(loaded.value.tracker);
    });
  }, [workbook]);
  return { tracker, failure };
}
