import type { VNode } from 'preact';
import type { Difference, PlanDecisions } from '../../programme/intake/plan/plan';
import { Button } from '../parts/button';
import { ChangedRow } from '../parts/named-row';
import { PagedList } from '../parts/paged-list';
import { useMessages } from '../state/pane-context';
import type { StepProps } from './step-props';

type Decision = PlanDecisions['differences'][string] | undefined;

/** Rows whose source says something else now: one line each, taken over or kept, one by one or all. */
export function Differences({ plan, decisions, onDecide }: StepProps): VNode {
  const words = useMessages().structure.differences;
  const decideAll = (asked: readonly string[], decision: Decision): void => {
    const others = Object.entries(decisions.differences).filter(([id]) => !asked.includes(id));
    const now = decision === undefined ? [] : asked.map((id) => [id, decision] as const);
    onDecide({ ...decisions, differences: Object.fromEntries([...others, ...now]) });
  };
  const title = words.title(plan.differences.length);
  const ids = plan.differences.map(({ id }) => id);
  const open = ids.filter((id) => decisions.differences[id] === undefined);
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      <p class="small-text">{words.help}</p>
      {open.length > 0 && (
        <div>
          <Button
            isSmall
            count={`(${String(open.length)})`}
            onClick={() => decideAll(open, 'take')}
          >
            {words.takeAll}
          </Button>
        </div>
      )}
      <PagedList label={title} items={plan.differences} keyOf={({ id }) => id}>
        {(difference) => (
          <OneDifference
            difference={difference}
            decision={decisions.differences[difference.id]}
            onDecide={(decision) => decideAll([difference.id], decision)}
          />
        )}
      </PagedList>
    </section>
  );
}

function OneDifference(props: {
  readonly difference: Difference;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}): VNode {
  const { difference, decision, onDecide } = props;
  const words = useMessages().structure;
  const { id, title, changes } = difference;
  const name = title === '' ? id : title;
  const isTaken = decision !== undefined && decision !== 'keep';
  const toggle = (to: 'take' | 'keep', isOn: boolean): void => onDecide(isOn ? undefined : to);
  return (
    <div role="group" aria-label={name}>
      <ChangedRow
        title={title}
        id={id}
        changes={changes.map(({ field, before, after }) => ({
          field: words.fields[field] ?? field,
          value: words.differences.change(before, after),
        }))}
      />
      <div class="line">
        <Button isSmall isPressed={isTaken} about={name} onClick={() => toggle('take', isTaken)}>
          {words.differences.take}
        </Button>
        <Button
          isSmall
          look="quiet"
          isPressed={decision === 'keep'}
          about={name}
          onClick={() => toggle('keep', decision === 'keep')}
        >
          {words.differences.keep}
        </Button>
      </div>
    </div>
  );
}
