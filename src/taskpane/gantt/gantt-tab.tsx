import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { FilterWords } from '../../app/filter-words';
import { generateGantt, type GanttReport } from '../../app/generate-gantt';
import { readGanttChoices } from '../../app/read-gantt-choices';
import type { CalendarDate } from '../../lib/calendar-date';
import { scheduleFr } from '../../locales/schedule.fr';
import type { ScheduleFilters } from '../../programme/schedule/rows/select-rows';
import { BaselineSection } from './baseline-section';
import { type Choices, GanttChoicesForm, periodObstacle } from './gantt-choices';
import { LateList } from './late-list';
import { usePane } from '../state/pane-context';
import { ScheduleExports } from './schedule-exports';

const START: Choices = {
  scale: 'Automatique',
  start: null,
  end: null,
  strand: null,
  partner: null,
  territory: null,
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  apart: {
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Scale, period and filters of the Gantt, late rows, reference and exports. */
export function GanttTab(): ReactElement {
  const styles = useStyles();
  const { messages, workbook, clock, job } = usePane();
  const words = messages.gantt;
  const { choices, change, filterWords, setFilterWords, frozenOn, setFrozenOn } = useSheetChoices();
  const [report, setReport] = useState<GanttReport | null>(null);
  const generate = async (): Promise<void> => {
    const written = await job.run({
      label: words.generating,
      work: (options) => {
        const asked = { choice: choices.scale, filters: filtersOf(choices) };
        return generateGantt({ workbook, clock, words: scheduleFr, ...asked }, options);
      },
      tell: ({ rows, late }) => words.done({ rows, late: late.length }),
    });
    if (written === null) return;
    setReport(written);
    setFilterWords(written.words);
  };
  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      <GanttChoicesForm choices={choices} words={filterWords} onChange={change} />
      <Button
        appearance="primary"
        disabled={job.isRunning || periodObstacle(choices) !== null}
        onClick={() => void generate()}
      >
        {words.generate}
      </Button>
      {report !== null && <LateList late={report.late} watched={report.watched} />}
      <div className={styles.apart}>
        <BaselineSection frozenOn={frozenOn} onFrozen={setFrozenOn} />
      </div>
      <div className={styles.apart}>
        <ScheduleExports />
      </div>
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
