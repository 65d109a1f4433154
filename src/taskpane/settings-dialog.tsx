import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { loadTables, saveSettings } from '../app/settings';
import trackerFr from '../programme/tracker/words.fr.json';
import { SETTING_TABLE } from '../programme/tracker/columns';
import type { Settings } from '../programme/tracker/settings/settings';
import { Dialog, useFirstField } from './parts/dialog';
import { CheckBox } from './parts/check-box';
import { DateField } from './parts/fields';
import { followSelection, isSelectionFollowed } from './state/store';
import { usePane } from './state/pane-context';
import { useOnce } from './state/use-reading';

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
  const { value: tracker, failure } = useOnce(loadTables);
  const [typed, setTyped] = useState<Partial<Pick<Settings, 'referenceDate' | 'statusDate'>>>({});
  const dates = tracker && { ...tracker.settings, ...typed };
  useFirstField(dates !== null, firstField);
  const save = async (): Promise<void> => {
    const saved = await job.run({
      label: words.dates.saving,
      work: (options) => saveSettings(workbook, { change: typed, words: trackerFr }, options),
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
          {(['reference', 'status'] as const).map((name) => (
            <DateField
              key={name}
              label={words.dates[name]}
              hint={words.dates[`${name}Help`]}
              value={dates[`${name}Date`]}
              onChange={(day) => setTyped({ ...typed, [`${name}Date`]: day })}
            />
          ))}
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
