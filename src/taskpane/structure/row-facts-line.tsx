import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { Tag } from '../parts/tag';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});

/** The status of a row to add, « à préciser » without one, and what else is known of it. */
export function RowFactsLine({
  status,
  facts,
  className,
}: {
  readonly status: string | null;
  readonly facts: readonly string[];
  readonly className?: string;
}): ReactElement {
  const styles = useStyles();
  const { toTell } = usePane().messages.structure.preview;
  return (
    <div className={mergeClasses(styles.facts, className)}>
      <Tag look={status === null ? 'warning' : 'brand'}>{status ?? toTell}</Tag>
      <Text size={200}>{facts.join(' · ')}</Text>
    </div>
  );
}
