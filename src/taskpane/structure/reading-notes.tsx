import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowNotes } from '../../programme/intake/plan/plan';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** What there is to know of how a row was read; what the colours mean is asked apart. */
export function ReadingNotes(props: {
  readonly notes: RowNotes['notes'];
  readonly className?: string;
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const told = props.notes.filter(({ code }) => code !== 'status-by-colour');
  return (
    <>
      {told.map((note) => (
        <Text key={note.code} size={200} className={mergeClasses(styles.note, props.className)}>
          {messages.intake.tellNote(note)}
        </Text>
      ))}
    </>
  );
}
