import { Button, makeStyles, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { computeTrainingSummary } from '../app/compute-training';
import { saveSettings } from '../app/settings';
import { trackerFr } from '../locales/tracker.fr';
import { trainingFr } from '../locales/training.fr';
import type { TrainingFigures } from '../programme/training/figures';
import { isNumber } from '../programme/training/figures';
import { BurnUp } from './burn-up';
import { Gauge } from './gauge';
import { PagedList } from './paged-list';
import { usePane } from './pane-context';
import { TrainingBreakdowns } from './training-breakdowns';
import { TrainingList } from './training-list';
import { TrainingNumbers } from './training-numbers';
import { WhatIfForm } from './what-if-form';

const ALL_TRAININGS = 'Toutes';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  reading: { color: tokens.colorNeutralForeground2 },
});

/** Persons trained against the target: gauge, figures, burn-up, breakdowns and a what-if. */
export function TrainingTab(): ReactElement {
  const styles = useStyles();
  const { messages, workbook, clock, job } = usePane();
  const words = messages.training;
  const [figures, setFigures] = useState<TrainingFigures | null>(null);
  const compute = async (): Promise<void> => {
    const computed = await job.run({
      label: words.computing,
      work: (options) => computeTrainingSummary({ workbook, clock, words: trainingFr }, options),
      tell: words.done,
    });
    if (computed !== null) setFigures(computed);
  };
  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      <Button appearance="primary" disabled={job.isRunning} onClick={() => void compute()}>
        {words.compute}
      </Button>
      {figures !== null && <Figures figures={figures} onReread={compute} />}
      <TrainingList />
    </div>
  );
}

function Figures(props: {
  readonly figures: TrainingFigures;
  readonly onReread: () => Promise<void>;
}): ReactElement {
  const { figures, onReread } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.training;
  if (figures.countedSessions === 0 && figures.exclusions.length === 0) {
    return <Text>{words.noSession}</Text>;
  }
  return (
    <>
      <Gauge
        low={figures.counted.low}
        high={figures.counted.high}
        target={figures.target ?? 0}
        expected={isNumber(figures.expected) ? figures.expected : null}
        value={words.heads(figures.counted)}
        caption={`/ ${words.whole(figures.target ?? 0)} ${words.unit(figures.reading)}`}
        label={words.gauge(figures)}
      />
      <Text size={200} className={styles.reading}>
        {words.reading(figures.reading)}
      </Text>
      <ReadingSwitch figures={figures} onReread={onReread} />
      <TrainingNumbers figures={figures} />
      <section>
        <Subtitle2 as="h2">{words.burnUp.title}</Subtitle2>
        <BurnUp figures={figures} />
      </section>
      <TrainingBreakdowns figures={figures} />
      <WhatIfForm figures={figures} />
      {figures.exclusions.length > 0 && (
        <details>
          <summary>{words.exclusions.title(figures.exclusions.length)}</summary>
          <PagedList
            label={words.exclusions.title(figures.exclusions.length)}
            items={figures.exclusions.map((one, index) => ({ ...one, index }))}
            keyOf={({ index }) => String(index)}
          >
            {({ session, reason }) => (
              <Text size={200}>{words.exclusions.line(session.id, reason)}</Text>
            )}
          </PagedList>
        </details>
      )}
    </>
  );
}

/** Switches between the counted trainings of the settings and all of them, then computes again. */
function ReadingSwitch(props: {
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
      <Switch
        label={messages.training.changeReading}
        checked={isAll}
        disabled={job.isRunning || (isAll && narrow.length === 0)}
        onChange={(_event, { checked }) => void change(checked)}
      />
      <Text size={200} block>
        {messages.training.settingsHint}
      </Text>
    </div>
  );
}
