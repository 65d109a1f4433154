import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LateRow } from '../../app/generate-gantt';
import { IconButton } from '../parts/icon-button';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  words: { flexGrow: 1, minWidth: '0', display: 'flex', flexDirection: 'column' },
  number: { color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorPaletteRedForeground1 },
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
  return (
    <section className={styles.root}>
      <SectionTitle>{props.title}</SectionTitle>
      <PagedList
        label={props.title}
        items={props.rows}
        keyOf={({ id, location }) => `${id} ${String(location.row)}`}
      >
        {(row) => <Row row={row} />}
      </PagedList>
    </section>
  );
}

function Row({ row }: { readonly row: LateRow }): ReactElement {
  const { id, title, lateness, location } = row;
  const styles = useStyles();
  const { messages, workbook } = usePane();
  const isLate = lateness.kind === 'late' || lateness.kind === 'late-unless-condition';
  const goTo = `${messages.check.goTo} ${id}`.trim();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Text size={200}>{title}</Text>
        <Text size={200}>
          <span className={styles.number}>{id === '' ? '' : `${id} – `}</span>
          <span className={mergeClasses(isLate && styles.late)}>
            {messages.gantt.lateness(lateness)}
          </span>
        </Text>
      </div>
      <IconButton
        name={goTo}
        icon={<ArrowRightRegular />}
        size="small"
        onClick={() => void workbook.goTo(location)}
      />
    </div>
  );
}
