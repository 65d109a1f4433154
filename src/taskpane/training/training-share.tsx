import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shareTrainingSummary } from '../../app/share-training';
import { trainingFr } from '../../locales/training.fr';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** Writes the copy that may leave: nothing in it leads to a person. */
export function TrainingShare(): ReactElement {
  const styles = useStyles();
  const { messages, workbook, clock, job } = usePane();
  const words = messages.training.share;
  const share = (): Promise<unknown> =>
    job.run({
      label: words.running,
      work: (options) => shareTrainingSummary({ workbook, clock, words: trainingFr }, options),
      tell: ({ sheet }) => words.done(sheet),
    });
  return (
    <div className={styles.root}>
      <Button disabled={job.isRunning} onClick={() => void share()}>
        {words.button}
      </Button>
      <Text size={200}>{words.help}</Text>
    </div>
  );
}
