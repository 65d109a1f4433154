import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LateRow } from '../app/generate-gantt';
import { PagedList } from './paged-list';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  words: { flexGrow: 1 },
});

/** Rows past their date, then rows to be watched; each leads to its cell. */
export function LateList(props: {
  readonly late: readonly LateRow[];
  readonly watched: readonly LateRow[];
}): ReactElement {
  const { late, watched } = props;
  const { messages } = usePane();
  const words = messages.gantt;
  if (late.length + watched.length === 0) return <Text>{words.nothingLate}</Text>;
  return (
    <>
      {late.length > 0 && <Rows title={words.late(late.length)} rows={late} />}
      {watched.length > 0 && <Rows title={words.watched(watched.length)} rows={watched} />}
    </>
  );
}

function Rows(props: { readonly title: string; readonly rows: readonly LateRow[] }): ReactElement {
  const styles = useStyles();
  const { messages, workbook } = usePane();
  return (
    <section>
      <Subtitle2 as="h2">{props.title}</Subtitle2>
      <PagedList label={props.title} items={props.rows} keyOf={({ id }) => id}>
        {({ id, title, lateness, location }) => (
          <div className={styles.row}>
            <Text size={200} className={styles.words}>
              {`${id} – ${title} (${messages.gantt.lateness(lateness)})`}
            </Text>
            <Button
              size="small"
              aria-label={`${messages.check.goTo} ${id}`}
              onClick={() => void workbook.goTo(location)}
            >
              {messages.check.goTo}
            </Button>
          </div>
        )}
      </PagedList>
    </section>
  );
}
