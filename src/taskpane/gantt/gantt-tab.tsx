import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FilterWords } from '../../app/schedule/filter-words';
import { generateGantt, type GanttReport } from '../../app/schedule/generate-gantt';
import { readGanttChoices } from '../../app/schedule/read-gantt-choices';
import { showGeneratedSheet } from '../../app/show-sheet';
import type { CalendarDate } from '../../lib/calendar-date';
import { scheduleFr } from '../../locales/sheets/schedule.fr';
import type { ScheduleFilters } from '../../programme/schedule/rows/select-rows';
import { BaselineSection } from './baseline-section';
import { type Choices, GanttChoicesForm, periodObstacle, tellChoices } from './gantt-choices';
import { CommandButton } from '../parts/button';
import { Fold } from '../parts/fold';
import { useMessages, usePane } from '../state/pane-context';
import { LateList } from './late-list';
import { ScheduleExports } from './schedule-exports';

const START: Choices = {
  scale: 'Automatique',
  start: null,
  end: null,
  strand: null,
  partner: null,
  territory: null,
};

/** The Gantt in one press, its choices folded in one line, then late rows, memory and exports. */
export function GanttTab(): VNode {
  const { workbook, clock, job } = usePane();
  const words = useMessages().gantt;
  const { choices, change, filterWords, setFilterWords, frozenOn, setFrozenOn } = useSheetChoices();
  const [report, setReport] = useState<GanttReport | null>(null);
  const obstacle = periodObstacle(choices);
  const generate = async (): Promise<void> => {
    const written = await job.run({
      label: words.generating,
      work: async (options) => {
        const asked = { choice: choices.scale, filters: filtersOf(choices) };
        const drawn = await generateGantt(
          { workbook, clock, words: scheduleFr, ...asked },
          options,
        );
        if (drawn.ok) await showGeneratedSheet(workbook, 'gantt', options);
        return drawn;
      },
      tell: ({ rows, late }) => words.done({ rows, late: late.length }),
    });
    if (written === null) return;
    setReport(written);
    setFilterWords(written.words);
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
        {() => <GanttChoicesForm choices={choices} words={filterWords} onChange={change} />}
      </Fold>
      {report !== null && <LateList late={report.late} watched={report.watched} />}
      <BaselineSection
        frozenOn={frozenOn}
        onFrozen={setFrozenOn}
        onCompare={() => void generate()}
      />
      <Fold title={words.exports.title} isSection>
        {() => <ScheduleExports />}
      </Fold>
    </div>
  );
}

function filtersOf({ start, end, strand, partner, territory }: Choices): ScheduleFilters {
  const period = start === null || end === null ? null : { start, end };
  return { strand, partner, territory, period };
}

interface SheetChoices {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
  readonly filterWords: FilterWords | null;
  readonly setFilterWords: (words: FilterWords) => void;
  readonly frozenOn: CalendarDate | null;
  readonly setFrozenOn: (frozenOn: CalendarDate) => void;
}

/** Begins with what the sheet says, read when the tab opens or once a tracker is there. */
function useSheetChoices(): SheetChoices {
  const { workbook, job } = usePane();
  const [choices, setChoices] = useState<Choices>(START);
  const [filterWords, setFilterWords] = useState<FilterWords | null>(null);
  const [frozenOn, setFrozenOn] = useState<CalendarDate | null>(null);
  const isDue = filterWords === null && !job.isRunning;
  useEffect(() => {
    if (!isDue) return undefined;
    const abort = new AbortController();
    void readGanttChoices(workbook, { signal: abort.signal }).then((read) => {
      if (!read.ok || abort.signal.aborted) return;
      const { choice, filters, words } = read.value;
      const { period, ...names } = filters;
      const sheet = { scale: choice, start: period?.start ?? null, end: period?.end ?? null };
      setChoices((now) => (now === START ? { ...sheet, ...names } : now));
      setFilterWords(words);
      setFrozenOn(read.value.frozenOn);
    });
    return () => {
      abort.abort();
    };
  }, [workbook, isDue]);
  return {
    choices,
    change: (part) => {
      setChoices((now) => ({ ...now, ...part }));
    },
    filterWords,
    setFilterWords,
    frozenOn,
    setFrozenOn,
  };
}
