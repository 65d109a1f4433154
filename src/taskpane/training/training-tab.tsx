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
import { figureLines } from './figure-lines';
import { TrainingBreakdowns } from './training-breakdowns';
import { TrainingList } from './training-list';
import { WhatIfForm } from './what-if-form';
import { saveSettings } from '../../app/settings';
import trackerFr from '../../programme/tracker/words.fr.json';
import { ALL_TRAININGS } from '../../programme/tracker/sessions/counting';
import { CheckBox } from '../parts/check-box';

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
  const isNextToAdd = isWritten || (now !== null && hasNoSession(now.figures));
  return (
    <div class="stack">
      {!isWritten && <p>{words.intro}</p>}
      <div class="pair">
        <CommandButton look={isNextToAdd ? 'plain' : 'primary'} onClick={() => void compute()}>
          {words.compute}
        </CommandButton>
        <Button look={isNextToAdd ? 'primary' : 'plain'} onClick={() => setIsAdding(true)}>
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

function hasNoSession({ countedSessions, exclusions }: TrainingFigures): boolean {
  return countedSessions === 0 && exclusions.length === 0;
}

function Figures(props: {
  readonly figures: TrainingFigures;
  readonly onReread: () => Promise<void>;
}): VNode {
  const { figures, onReread } = props;
  const words = useMessages().training;
  if (hasNoSession(figures)) return <p>{words.noSession}</p>;
  return (
    <>
      <Gauge figures={figures} />
      <p class="small-text faint">{words.reading(figures.reading)}</p>
      <TrainingReadingSwitch figures={figures} onReread={onReread} />
      <TrainingNumbers figures={figures} />
      {figures.countedSessions > 0 && (
        <>
          <section class="stack tight">
            <h2>{words.burnUp.title}</h2>
            <BurnUp figures={figures} />
          </section>
          <TrainingBreakdowns figures={figures} />
        </>
      )}
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

/** The key figures, each with its name, and what lacks for the others. */
function TrainingNumbers({ figures }: { readonly figures: TrainingFigures }): VNode {
  const words = useMessages().training;
  const lacking = words.lacking(figures);
  return (
    <section class="stack tight">
      <h2>{words.figures.title}</h2>
      <dl class="definitions">
        {figureLines(figures, words).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {lacking !== '' && <p class="hint">{lacking}</p>}
    </section>
  );
}

/** Switches between the counted trainings of the settings and all of them, then computes again. */
function TrainingReadingSwitch(props: {
  readonly figures: TrainingFigures;
  readonly onReread: () => Promise<void>;
}): VNode {
  const { figures, onReread } = props;
  const { workbook, job, words: frame } = usePane();
  const words = useMessages().training;
  const { trainings } = figures.reading;
  const isAll = trainings.includes(ALL_TRAININGS);
  const [narrow, setNarrow] = useState<readonly string[]>(isAll ? [] : trainings);
  const isOnly = isAll && narrow.length === 0;
  const change = async (wantsAll: boolean): Promise<void> => {
    if (!isAll) setNarrow(trainings);
    const countedTrainings = wantsAll ? [ALL_TRAININGS] : narrow;
    const saved = await job.run({
      label: frame.dates.saving,
      work: (options) =>
        saveSettings(workbook, { change: { countedTrainings }, words: trackerFr }, options),
      tell: () => frame.dates.saved,
    });
    if (saved !== null) await onReread();
  };
  return (
    <div class="stack tight">
      <CheckBox
        role="switch"
        label={words.changeReading}
        isChecked={isAll}
        isDisabled={job.isRunning || isOnly}
        onChange={(isChecked) => void change(isChecked)}
      />
      <p class="hint">{isOnly ? words.noneNamed : words.settingsHint}</p>
    </div>
  );
}
