import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import {
  computeTrainingSummary,
  readTrainingFigures,
  type TrainingReadout,
} from '../../app/training/compute-training';
import { trainingFr } from '../../locales/sheets/training.fr';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { SessionForm } from '../forms/session-form';
import { Button, CommandButton } from '../parts/button';
import { Fold } from '../parts/fold';
import { Gauge } from '../parts/gauge';
import { PlainList } from '../parts/paged-list';
import { useMessages, usePane } from '../state/pane-context';
import { type Reader, useReading } from '../state/use-reading';
import { BurnUp } from './burn-up';
import { TrainingBreakdowns } from './training-breakdowns';
import { TrainingList } from './training-list';
import { TrainingNumbers } from './training-numbers';
import { TrainingReadingSwitch } from './training-reading';
import { WhatIfForm } from './what-if-form';

/** Persons trained against the target: gauge, figures, burn-up, breakdowns and a what-if. */
export function TrainingTab({ isShown }: { readonly isShown: boolean }): VNode {
  const { workbook, clock, job } = usePane();
  const words = useMessages().training;
  const [isAdding, setIsAdding] = useState(false);
  const read = useCallback<Reader<TrainingReadout>>(
    (from, options) => readTrainingFigures({ workbook: from, clock }, options),
    [clock],
  );
  const { value: now, put } = useReading(read, isShown);
  const compute = async (): Promise<void> => {
    const figures = await job.run({
      label: words.computing,
      work: (options) => computeTrainingSummary({ workbook, clock, words: trainingFr }, options),
      tell: words.done,
    });
    if (figures !== null) put({ figures, isWritten: true });
  };
  const isWritten = now?.isWritten === true;
  return (
    <div class="stack">
      {!isWritten && <p>{words.intro}</p>}
      <div class="pair">
        <CommandButton look={isWritten ? 'plain' : 'primary'} onClick={() => void compute()}>
          {words.compute}
        </CommandButton>
        <Button look={isWritten ? 'primary' : 'plain'} onClick={() => setIsAdding(true)}>
          {words.addSession}
        </Button>
      </div>
      {now !== null && <Figures figures={now.figures} onReread={compute} />}
      <Fold title={words.list.title} isSection>
        {() => <TrainingList />}
      </Fold>
      {isAdding && <SessionForm onClose={() => setIsAdding(false)} />}
    </div>
  );
}

function Figures(props: {
  readonly figures: TrainingFigures;
  readonly onReread: () => Promise<void>;
}): VNode {
  const { figures, onReread } = props;
  const words = useMessages().training;
  if (figures.countedSessions === 0 && figures.exclusions.length === 0) {
    return <p>{words.noSession}</p>;
  }
  return (
    <>
      <Gauge figures={figures} />
      <p class="small-text faint">{words.reading(figures.reading)}</p>
      <TrainingReadingSwitch figures={figures} onReread={onReread} />
      <TrainingNumbers figures={figures} />
      <section class="stack tight">
        <h2>{words.burnUp.title}</h2>
        <BurnUp figures={figures} />
      </section>
      <TrainingBreakdowns figures={figures} />
      {figures.target !== null && <WhatIfForm figures={figures} />}
      {figures.exclusions.length > 0 && (
        <Fold title={words.exclusions.title(figures.exclusions.length)}>
          {() => (
            <PlainList
              label={words.exclusions.title(figures.exclusions.length)}
              lines={figures.exclusions.map(({ session, reason }) =>
                words.exclusions.line(session.id, reason),
              )}
            />
          )}
        </Fold>
      )}
    </>
  );
}
