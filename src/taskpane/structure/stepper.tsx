import type { VNode } from 'preact';
import { useMessages } from '../state/pane-context';

export const STEPS = ['sheets', 'words', 'review'] as const;
export type StepName = (typeof STEPS)[number];

/** The three steps, where one is, and the way to any of them. */
export function Stepper(props: {
  readonly step: StepName;
  readonly onChoose: (step: StepName) => void;
}): VNode {
  const { step, onChoose } = props;
  const words = useMessages().structure;
  return (
    <ol class="stepper" aria-label={words.steps.label}>
      {STEPS.map((name, index) => (
        <li key={name}>
          <button
            type="button"
            class="step"
            aria-current={name === step ? 'step' : undefined}
            onClick={() => onChoose(name)}
          >
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            {words.steps[name]}
          </button>
        </li>
      ))}
    </ol>
  );
}
