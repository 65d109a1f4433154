import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../app/ports';
import { loadSettings, saveSettings } from '../app/settings';
import type { CalendarDate } from '../lib/calendar-date';
import { trackerFr } from '../locales/sheets/tracker.fr';
import { SETTING_TABLE } from '../programme/tracker/columns';
import { Dialog, useFirstField } from './parts/dialog';
import { CheckBox, DateField } from './parts/fields';
import { followSelection, isSelectionFollowed } from './state/followed-selection';
import { usePane } from './state/pane-context';
import { useOnce } from './state/use-once';

interface Dates {
  readonly referenceDate: CalendarDate | null;
  readonly statusDate: CalendarDate | null;
}

/** The same, begun at the day that everything is counted to. */
export function StatusDateDialog(props: { readonly onClose: () => void }): VNode {
  return <SettingsDialog {...props} firstField={1} />;
}

/** The two dates every command depends on; the other settings are typed in « Paramètres ». */
export function SettingsDialog(props: {
  readonly onClose: () => void;
  /** The field that has the focus first, from 0. */
  readonly firstField?: number;
}): VNode {
  const { onClose, firstField = 0 } = props;
  const { words, workbook, job, isUndoneByExcel } = usePane();
  const { dates, failure, change } = useDates();
  useFirstField(dates !== null, firstField);
  const save = async (): Promise<void> => {
    if (dates === null) return;
    const saved = await job.run({
      label: words.dates.saving,
      work: (options) => saveSettings(workbook, { change: dates, words: trackerFr }, options),
      tell: () => words.dates.saved,
    });
    if (saved !== null) onClose();
  };
  const openSheet = (): void => {
    onClose();
    void workbook.goTo({ sheet: SETTING_TABLE.sheet, row: 0, column: 0 });
  };
  return (
    <Dialog
      title={words.settings}
      yes={dates === null ? null : words.dates.save}
      no={dates === null ? words.dates.close : undefined}
      onYes={() => void save()}
      onClose={onClose}
    >
      {dates === null && failure === null && <progress aria-label={words.status.steps.reading} />}
      {failure !== null && <p>{words.dates.noTracker}</p>}
      {dates !== null && (
        <>
          <DateField
            label={words.dates.reference}
            hint={words.dates.referenceHelp}
            value={dates.referenceDate}
            onChange={(referenceDate) => change({ referenceDate })}
          />
          <DateField
            label={words.dates.status}
            hint={words.dates.statusHelp}
            value={dates.statusDate}
            onChange={(statusDate) => change({ statusDate })}
          />
          {!isUndoneByExcel && <FollowBox />}
          <p>
            <button type="button" class="link" onClick={openSheet}>
              {words.openSettings}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}

function FollowBox(): VNode {
  const { words, answers } = usePane();
  const [isFollowed, setIsFollowed] = useState(() => isSelectionFollowed(answers, false));
  const follow = (isTicked: boolean): void => {
    followSelection(answers, isTicked);
    setIsFollowed(isTicked);
  };
  return <CheckBox label={words.dates.follow} isChecked={isFollowed} onChange={follow} />;
}

/** The dates of « Paramètres » with what is typed over them; null until they are read. */
function useDates(): {
  readonly dates: Dates | null;
  readonly failure: Failure | null;
  readonly change: (part: Partial<Dates>) => void;
} {
  const { value: held, failure } = useOnce(loadSettings);
  const [typed, setTyped] = useState<Partial<Dates>>({});
  const { referenceDate, statusDate } = { ...held, ...typed };
  return {
    dates:
      referenceDate === undefined || statusDate === undefined
        ? null
        : { referenceDate, statusDate },
    failure,
    change: (part) => setTyped({ ...typed, ...part }),
  };
}
