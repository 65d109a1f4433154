import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { freezeBaseline } from '../../app/freeze-baseline';
import type { CalendarDate } from '../../lib/calendar-date';
import { scheduleFr } from '../../locales/schedule.fr';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Keeps the dates of today as the reference that later moves are counted from. */
export function BaselineSection(props: {
  readonly frozenOn: CalendarDate | null;
  readonly onFrozen: (frozenOn: CalendarDate) => void;
}): ReactElement {
  const { frozenOn, onFrozen } = props;
  const styles = useStyles();
  const { messages, workbook, clock, job } = usePane();
  const words = messages.gantt.baseline;
  const freeze = async (): Promise<void> => {
    const frozen = await job.run({
      label: words.freezing,
      work: (options) => freezeBaseline({ workbook, clock, words: scheduleFr }, options),
      tell: words.frozen,
    });
    if (frozen !== null) onFrozen(frozen.frozenOn);
  };
  return (
    <section className={styles.root}>
      <SectionTitle>{words.title}</SectionTitle>
      <Text size={200} className={styles.hint}>
        {frozenOn === null ? words.none : words.since(frozenOn)}
      </Text>
      <div>
        <Button disabled={job.isRunning} onClick={() => void freeze()}>
          {words.freeze}
        </Button>
      </div>
    </section>
  );
}
