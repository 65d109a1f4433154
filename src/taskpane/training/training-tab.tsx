import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { computeTrainingSummary } from '../../app/compute-training';
import { trainingFr } from '../../locales/training.fr';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { isNumber } from '../../programme/training/counts/figures';
import { BurnUp } from './burn-up';
import { Gauge } from '../parts/gauge';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';
import { TrainingBreakdowns } from './training-breakdowns';
import { TrainingList } from './training-list';
import { TrainingNumbers } from './training-numbers';
import { TrainingReadingSwitch } from './training-reading';
import { TrainingShare } from './training-share';
import { WhatIfForm } from './what-if-form';

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
      <TrainingShare />
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
      <TrainingReadingSwitch figures={figures} onReread={onReread} />
      <TrainingNumbers figures={figures} />
      <section>
        <SectionTitle>{words.burnUp.title}</SectionTitle>
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
