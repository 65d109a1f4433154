import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { generateGantt } from '../../app/schedule/generate-gantt';
import { type GanttState, readGanttState } from '../../app/schedule/read-gantt-state';
import { showGeneratedSheet } from '../../app/show-sheet';
import { scheduleFr } from '../../locales/sheets/schedule.fr';
import { NO_FILTER, type ScheduleFilters } from '../../programme/schedule/rows/select-rows';
import { CommandButton } from '../parts/button';
import { Fold } from '../parts/fold';
import { useMessages, usePane } from '../state/pane-context';
import { type Reader, useReading } from '../state/use-reading';
import { type Choices, GanttChoicesForm, periodObstacle, tellChoices } from './gantt-choices';
import { LateList } from './late-list';
import { freezeBaseline } from '../../app/schedule/freeze-baseline';
import type { CalendarDate } from '../../lib/calendar-date';

const START = { choice: 'Automatique', filters: NO_FILTER } as const;

/** The Gantt in one press, its choices folded in one line, then late rows and the memory. */
export function GanttTab({ isShown }: { readonly isShown: boolean }): VNode {
  const { workbook, clock, job } = usePane();
  const words = useMessages().gantt;
  const read = useCallback<Reader<GanttState>>(
    (from, options) => readGanttState({ workbook: from, clock }, options),
    [clock],
  );
  const { value: state } = useReading(read, isShown);
  /** What was chosen here since the sheet was drawn. */
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const choices = { ...choicesOf(state ?? START), ...chosen };
  const obstacle = periodObstacle(choices);
  const generate = async (): Promise<void> => {
    await job.run({
      label: words.generating,
      work: async (options) => {
        const asked = { choice: choices.scale, filters: filtersOf(choices) };
        const command = { workbook, clock, words: scheduleFr, ...asked };
        const drawn = await generateGantt(command, options);
        if (drawn.ok) await showGeneratedSheet(workbook, 'gantt', options);
        return drawn;
      },
      tell: words.done,
    });
  };
  return (
    <div class="stack">
      <p>{words.intro}</p>
      <CommandButton
        look="primary"
        isDisabled={obstacle !== null}
        about={obstacle === null ? undefined : words.period[obstacle]}
        onClick={() => void generate()}
      >
        {words.generate}
      </CommandButton>
      <Fold title={tellChoices(choices, words)}>
        {() => (
          <GanttChoicesForm
            choices={choices}
            words={state?.words ?? null}
            onChange={(part) => setChosen({ ...chosen, ...part })}
          />
        )}
      </Fold>
      {state !== null && <LateList state={state} />}
      <BaselineSection frozenOn={state?.frozenOn ?? null} onCompare={() => void generate()} />
    </div>
  );
}

function choicesOf({
  choice,
  filters: { period, ...names },
}: Pick<GanttState, 'choice' | 'filters'>): Choices {
  return { scale: choice, start: period?.start ?? null, end: period?.end ?? null, ...names };
}

function filtersOf({ start, end, strand, partner, territory }: Choices): ScheduleFilters {
  const period = start === null || end === null ? null : { start, end };
  return { strand, partner, territory, period };
}

/** Keeps the dates of today as the planning that later moves are counted from. */
function BaselineSection(props: {
  readonly frozenOn: CalendarDate | null;
  readonly onCompare: () => void;
}): VNode {
  const { frozenOn, onCompare } = props;
  const { workbook, clock, job } = usePane();
  const words = useMessages().gantt.baseline;
  const freeze = async (): Promise<void> => {
    await job.run({
      label: words.freezing,
      work: (options) => freezeBaseline({ workbook, clock, words: scheduleFr }, options),
      tell: words.frozen,
    });
  };
  return (
    <section class="stack tight apart">
      <h2>{words.title}</h2>
      <p class="small-text faint">{frozenOn === null ? words.none : words.since(frozenOn)}</p>
      <div class="pair">
        <CommandButton onClick={() => void freeze()}>{words.freeze}</CommandButton>
        {frozenOn !== null && (
          <CommandButton onClick={onCompare}>{words.compare(frozenOn)}</CommandButton>
        )}
      </div>
    </section>
  );
}
