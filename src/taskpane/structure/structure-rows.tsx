import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { LeftCells } from '../../programme/intake/analysis';
import type { PlannedRow, PlanReport, RowNotes } from '../../programme/intake/plan/plan';
import type { Action } from '../../programme/tracker/tracker';
import { cellAddress } from '../../workbook/location';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';
import { ReadingNotes } from './reading-notes';
import type { PreviewProps } from './preview-props';
import { RowFactsLine } from './row-facts-line';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  under: { marginLeft: '36px' },
  source: { marginLeft: '36px', color: tokens.colorNeutralForeground3 },
});

/** The rows to add, each with a box to untick, its due date read back in words. */
export function NewRows({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const { messages } = usePane();
  const { rows, notes } = plan.report;
  const notesOf = useMemo(() => new Map(notes.map((told) => [told.id, told.notes])), [notes]);
  const refuse = (key: string, isRefused: boolean): void => {
    const others = decisions.refused.filter((held) => held !== key);
    onDecide({ ...decisions, refused: isRefused ? [...others, key] : others });
  };
  return (
    <PagedList
      label={messages.structure.preview.title(plan.report.added.actions)}
      items={rows}
      keyOf={({ key }) => key}
    >
      {(row) => (
        <NewRow
          row={row}
          notes={notesOf.get(row.action.id) ?? []}
          onTick={(isTicked) => refuse(row.key, !isTicked)}
        />
      )}
    </PagedList>
  );
}

function NewRow(props: {
  readonly row: PlannedRow;
  readonly notes: RowNotes['notes'];
  readonly onTick: (isTicked: boolean) => void;
}): ReactElement {
  const { action, isAccepted } = props.row;
  const styles = useStyles();
  const name = action.id === '' ? action.title : `${action.id} – ${action.title}`;
  return (
    <div className={styles.row}>
      <Checkbox
        label={<Text size={200}>{name}</Text>}
        checked={isAccepted}
        onChange={(_event, { checked }) => props.onTick(checked === true)}
      />
      {isAccepted && <RowFacts action={action} notes={props.notes} />}
    </div>
  );
}

function RowFacts({
  action,
  notes,
}: {
  readonly action: Action;
  readonly notes: RowNotes['notes'];
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.structure;
  const window = words.window(action.start, action.end);
  return (
    <>
      <RowFactsLine
        status={action.status}
        facts={[action.strand, action.type ?? ''].filter((part) => part !== '')}
        className={styles.under}
      />
      <Text size={200} className={styles.under}>
        {action.dueText === '' ? window : words.preview.due(action.dueText, window)}
      </Text>
      <ReadingNotes notes={notes} className={styles.under} />
      <Text size={100} className={styles.source}>
        {words.preview.source(action.source)}
      </Text>
    </>
  );
}

/** Rows of the tracker whose source is gone. */
export function VanishedRows({ vanished }: Pick<PlanReport, 'vanished'>): ReactElement {
  const { messages } = usePane();
  return (
    <PagedList
      label={messages.structure.vanished.title(vanished.length)}
      items={vanished}
      keyOf={({ id }) => id}
    >
      {({ id, title }) => <Text size={200}>{title === '' ? id : `${id} – ${title}`}</Text>}
    </PagedList>
  );
}

/** « Non repris »: each line with its place, its reason and its words. */
export function LeftLines({ left }: { readonly left: readonly LeftCells[] }): ReactElement {
  const { messages } = usePane();
  const words = messages.structure.left;
  return (
    <PagedList
      label={words.title(left.length)}
      items={left}
      keyOf={({ sheet, row, columns, reason }) =>
        `${sheet}!${String(row)}-${columns.join('-')}-${reason}`
      }
    >
      {({ sheet, row, columns, text, reason }) => (
        <>
          <Text size={200} weight="semibold">
            {`${sheet}!${cellAddress({ row, column: columns[0] ?? 0 })} – ${messages.intake.tellLeft(reason)}`}
          </Text>
          <Text size={200} block>
            {text === '' ? words.hidden : text}
          </Text>
        </>
      )}
    </PagedList>
  );
}
