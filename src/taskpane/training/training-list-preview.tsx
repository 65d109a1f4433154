import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListDraft } from '../../app/code-attendances';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What the list would add, what is left out and why, and the button that writes it. */
export function TrainingListPreview(props: {
  readonly draft: ListDraft;
  readonly onWrite: () => void;
}): ReactElement {
  const { draft, onWrite } = props;
  const { coded, row } = draft;
  const styles = useStyles();
  const { messages, job } = usePane();
  const words = messages.training.list;
  const { attendances, left, alreadyListed } = coded;
  return (
    <div className={styles.root}>
      <Text weight="semibold">{words.summary(coded)}</Text>
      <Text size={200}>{words.knownHint}</Text>
      {alreadyListed.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.alreadyListed(alreadyListed)}</MessageBarBody>
        </MessageBar>
      )}
      {attendances.length > 0 && (
        <details>
          <summary>{words.rows}</summary>
          <PagedList
            label={words.rows}
            items={attendances}
            keyOf={({ code, session }) => `${code} ${session}`}
          >
            {({ code, session, mark, job: work, basin }) => (
              <Text size={200}>
                {[code, session, mark, work, basin].filter((part) => part !== '').join(' · ')}
              </Text>
            )}
          </PagedList>
        </details>
      )}
      {left.length > 0 && (
        <details>
          <summary>{words.left(left.length)}</summary>
          <PagedList
            label={words.left(left.length)}
            items={left.map((one, index) => ({ ...one, index }))}
            keyOf={({ index }) => String(index)}
          >
            {({ line, reason }) => <Text size={200}>{words.leftLine(row + line, reason)}</Text>}
          </PagedList>
        </details>
      )}
      <Button
        appearance="primary"
        disabled={job.isRunning || attendances.length === 0}
        onClick={onWrite}
      >
        {words.write(attendances.length)}
      </Button>
    </div>
  );
}
