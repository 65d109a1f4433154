import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Difference, PlanDecisions } from '../../programme/intake/plan/plan';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';
import type { PreviewProps } from './preview-props';

const useStyles = makeStyles({
  changes: { display: 'flex', flexDirection: 'column', marginLeft: tokens.spacingHorizontalS },
});

type Decision = PlanDecisions['differences'][string] | undefined;

/** Rows whose source says something else now: each value before and after, with a box. */
export function StructureDifferences({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure.differences;
  const decide = (id: string, decision: Decision): void => {
    const others = Object.fromEntries(
      Object.entries(decisions.differences).filter(([held]) => held !== id),
    );
    const differences = decision === undefined ? others : { ...others, [id]: decision };
    onDecide({ ...decisions, differences });
  };
  return (
    <PagedList
      label={words.title(plan.differences.length)}
      items={plan.differences}
      keyOf={({ id }) => id}
    >
      {(difference) => (
        <OneDifference
          difference={difference}
          decision={decisions.differences[difference.id]}
          onDecide={(decision) => decide(difference.id, decision)}
        />
      )}
    </PagedList>
  );
}

function OneDifference(props: {
  readonly difference: Difference;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}): ReactElement {
  const { difference, decision, onDecide } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.structure;
  const { id, title } = difference;
  const name = title === '' ? id : `${id} – ${title}`;
  const taken = takenFields(difference, decision);
  const tick = (field: string, isTicked: boolean): void => {
    const fields = difference.changes
      .map((change) => change.field)
      .filter((name) => (name === field ? isTicked : taken.includes(name)));
    onDecide(fields.length === 0 ? undefined : fields);
  };
  return (
    <div role="group" aria-label={name}>
      <Text block weight="semibold" size={200}>
        {name}
      </Text>
      <div className={styles.changes}>
        {difference.changes.map(({ field, before, after }) => (
          <Checkbox
            key={field}
            label={
              <Text size={200}>
                {words.differences.change(words.fields[field] ?? field, before, after)}
              </Text>
            }
            checked={taken.includes(field)}
            onChange={(_event, { checked }) => tick(field, checked === true)}
          />
        ))}
        <Checkbox
          label={<Text size={200}>{words.differences.keep}</Text>}
          checked={decision === 'keep'}
          onChange={(_event, { checked }) => onDecide(checked === true ? 'keep' : undefined)}
        />
      </div>
    </div>
  );
}

function takenFields({ changes }: Difference, decision: Decision): readonly string[] {
  if (decision === undefined || decision === 'keep') return [];
  return decision === 'take' ? changes.map(({ field }) => field) : decision;
}
