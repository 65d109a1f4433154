import { Checkbox, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { saveSettings } from '../../app/settings';
import { trackerFr } from '../../locales/tracker.fr';
import { ALL_TRAININGS } from '../../programme/tracker/session-counting';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { usePane } from '../state/pane-context';

/** Switches between the counted trainings of the settings and all of them, then computes again. */
export function TrainingReadingSwitch(props: {
  readonly figures: TrainingFigures;
  readonly onReread: () => Promise<void>;
}): ReactElement {
  const { figures, onReread } = props;
  const { messages, workbook, job, words } = usePane();
  const { trainings } = figures.reading;
  const isAll = trainings.includes(ALL_TRAININGS);
  const [narrow, setNarrow] = useState<readonly string[]>(isAll ? [] : trainings);
  const change = async (wantsAll: boolean): Promise<void> => {
    if (!isAll) setNarrow(trainings);
    const countedTrainings = wantsAll ? [ALL_TRAININGS] : narrow;
    const saved = await job.run({
      label: words.dates.saving,
      work: (options) =>
        saveSettings(workbook, { change: { countedTrainings }, words: trackerFr }, options),
      tell: () => words.dates.saved,
    });
    if (saved !== null) await onReread();
  };
  return (
    <div>
      <Checkbox
        role="switch"
        label={messages.training.changeReading}
        checked={isAll}
        disabled={job.isRunning || (isAll && narrow.length === 0)}
        onChange={(_event, { checked }) => void change(checked === true)}
      />
      <Text size={200} block>
        {messages.training.settingsHint}
      </Text>
    </div>
  );
}
