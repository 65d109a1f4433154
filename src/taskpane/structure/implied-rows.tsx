import type { VNode } from 'preact';
import type { PlannedProposal } from '../../programme/intake/plan/plan';
import { type Box, TickList } from '../parts/tick-list';
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
        items={plan.report.implied.map(boxOf)}
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
        items={setAside.map(boxOf)}
        onTick={(restored) => onDecide({ ...decisions, restored })}
      />
    </>
  );
}

function boxOf({ key, title, source, isAccepted }: PlannedProposal): Box {
  const label = (
    <span class="small-text">
      {title} <span class="faint id">{source}</span>
    </span>
  );
  return { key, label, isTicked: isAccepted };
}
