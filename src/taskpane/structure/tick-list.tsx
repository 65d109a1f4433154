import type { VNode } from 'preact';
import type { PlannedProposal } from '../../programme/intake/plan/plan';
import { Button } from '../parts/button';
import { CheckBox } from '../parts/fields';
import { PagedList } from '../parts/paged-list';
import { useMessages } from '../state/pane-context';
import type { StepProps } from './step-props';

/** Rows that the text only lets understand. */
export function ImpliedRows({ plan, decisions, onDecide }: StepProps): VNode {
  const words = useMessages().structure.implied;
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      <p class="small-text">{words.help}</p>
      <TickList
        label={words.title}
        items={plan.report.implied}
        onTick={(implied) => onDecide({ ...decisions, implied })}
      />
    </section>
  );
}

/** Rows that the user deleted from the tracker or refused before. */
export function SetAsideRows({ plan, decisions, onDecide }: StepProps): VNode {
  const words = useMessages().structure.setAside;
  const { setAside } = plan.report;
  return (
    <>
      <p class="small-text">{words.help}</p>
      <TickList
        label={words.title(setAside.length)}
        items={setAside}
        onTick={(restored) => onDecide({ ...decisions, restored })}
      />
    </>
  );
}

/** A list of boxes, with one button to tick or untick them all. */
function TickList(props: {
  readonly label: string;
  readonly items: readonly PlannedProposal[];
  readonly onTick: (keys: readonly string[]) => void;
}): VNode {
  const { label, items, onTick } = props;
  const words = useMessages().structure.all;
  const isFull = items.every(({ isAccepted }) => isAccepted);
  const keysOf = (chosen: readonly PlannedProposal[]): readonly string[] =>
    chosen.map(({ key }) => key);
  return (
    <>
      {items.length > 1 && (
        <div>
          <Button isSmall look="quiet" onClick={() => onTick(isFull ? [] : keysOf(items))}>
            {isFull ? words.untick : words.tick}
          </Button>
        </div>
      )}
      <PagedList label={label} items={items} keyOf={({ key }) => key}>
        {(item) => (
          <CheckBox
            label={
              <span class="small-text">
                {item.title} <span class="faint id">{item.source}</span>
              </span>
            }
            isChecked={item.isAccepted}
            onChange={(isChecked) =>
              onTick(
                keysOf(items.filter((one) => (one.key === item.key ? isChecked : one.isAccepted))),
              )
            }
          />
        )}
      </PagedList>
    </>
  );
}
