import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { generateGantt, type GanttReport } from '../app/generate-gantt';
import type { CalendarDate } from '../lib/calendar-date';
import { scheduleFr } from '../locales/schedule.fr';
import { SCALE_CHOICES, type ScaleChoice } from '../programme/schedule/scale';
import { DateField } from './date-field';
import { LateList } from './late-list';
import { usePane } from './pane-context';

interface Choices {
  readonly scale: ScaleChoice;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly strand: string | null;
  readonly partner: string | null;
  readonly territory: string | null;
}

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
  dates: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Scale, period and filters of the Gantt, and the rows that are late or to be watched. */
export function GanttTab(): ReactElement {
  const styles = useStyles();
  const { messages, workbook, clock, job } = usePane();
  const words = messages.gantt;
  const [choices, setChoices] = useState<Choices>(START);
  const [report, setReport] = useState<GanttReport | null>(null);
  const change = (part: Partial<Choices>): void => setChoices({ ...choices, ...part });
  const generate = async (): Promise<void> => {
    const { scale, start, end, strand, partner, territory } = choices;
    const period = start === null || end === null || start > end ? null : { start, end };
    const written = await job.run({
      label: words.generating,
      work: (options) =>
        generateGantt(
          {
            workbook,
            clock,
            words: scheduleFr,
            choice: scale,
            filters: { strand, partner, territory, period },
          },
          options,
        ),
      tell: ({ rows, late }) => words.done({ rows, late: late.length }),
    });
    if (written !== null) setReport(written);
  };
  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      <Field label={words.scale}>
        <Select
          value={choices.scale}
          onChange={(_event, { value }) =>
            change({ scale: SCALE_CHOICES.find((name) => name === value) ?? 'Automatique' })
          }
        >
          {SCALE_CHOICES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.dates}>
        <DateField
          label={words.from}
          hint=""
          value={choices.start}
          onChange={(start) => change({ start })}
        />
        <DateField
          label={words.to}
          hint=""
          value={choices.end}
          onChange={(end) => change({ end })}
        />
      </div>
      <Text size={200} className={styles.hint}>
        {words.periodHint}
      </Text>
      {report !== null &&
        (['strand', 'partner', 'territory'] as const).map((name) => (
          <Field key={name} label={words.filters[name]}>
            <Select
              value={choices[name] ?? ''}
              onChange={(_event, { value }) => change({ [name]: value === '' ? null : value })}
            >
              <option value="">{words.filters.all}</option>
              {report.words[name].map((word) => (
                <option key={word}>{word}</option>
              ))}
            </Select>
          </Field>
        ))}
      <Button appearance="primary" disabled={job.isRunning} onClick={() => void generate()}>
        {words.generate}
      </Button>
      {report !== null && <LateList late={report.late} watched={report.watched} />}
    </div>
  );
}
