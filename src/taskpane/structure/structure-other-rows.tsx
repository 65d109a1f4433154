import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowNotes } from '../../programme/intake/plan/plan';
import type { Session } from '../../programme/tracker/tracker';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';
import type { PreviewProps } from './preview-props';
import { ReadingNotes } from './reading-notes';
import { RowFactsLine } from './row-facts-line';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

type OtherRowsProps = Pick<PreviewProps, 'plan'>;

/** The sessions to add, each with its dates and counts as they are read. */
export function NewSessions({ plan: { content, report } }: OtherRowsProps): ReactElement {
  const { messages } = usePane();
  const sessions = lastOf(content.sessions, report.added.sessions);
  const notesOf = new Map(report.notes.map((told) => [told.id, told.notes]));
  return (
    <PagedList
      label={messages.structure.sessions.title(sessions.length)}
      items={sessions}
      keyOf={({ id }) => id}
    >
      {(session) => <NewSession session={session} notes={notesOf.get(session.id) ?? []} />}
    </PagedList>
  );
}

function NewSession({
  session,
  notes,
}: {
  readonly session: Session;
  readonly notes: RowNotes['notes'];
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { sessions, window } = messages.structure;
  const { status, start, end } = session;
  return (
    <div className={styles.row}>
      <Text size={200}>{sessions.line(session)}</Text>
      <RowFactsLine status={status} facts={[window(start, end), ...sessions.facts(session)]} />
      <ReadingNotes notes={notes} />
    </div>
  );
}

/** The attendances to add: codes, never names. */
export function NewAttendances({ plan: { content, report } }: OtherRowsProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure.attendances;
  const lines = lastOf(content.attendances, report.added.attendances).map(words.line);
  return <PlainList label={words.title(lines.length)} lines={lines} />;
}

/** The partners and sites to add. */
export function NewNames({ plan: { content, report } }: OtherRowsProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure.names;
  const { partners, sites } = report.added;
  const lines = [
    ...lastOf(content.partners, partners).map(({ name }) => words.partner(name)),
    ...lastOf(content.sites, sites).map(({ name }) => words.site(name)),
  ];
  return <PlainList label={words.title(lines.length)} lines={lines} />;
}

function PlainList(props: {
  readonly label: string;
  readonly lines: readonly string[];
}): ReactElement {
  const items = props.lines.map((line, index) => ({ line, key: String(index) }));
  return (
    <PagedList label={props.label} items={items} keyOf={({ key }) => key}>
      {({ line }) => <Text size={200}>{line}</Text>}
    </PagedList>
  );
}

/** New rows stand behind those that were there. */
function lastOf<Row>(rows: readonly Row[], count: number): readonly Row[] {
  return rows.slice(rows.length - count);
}
