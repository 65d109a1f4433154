import type { ComponentChildren, VNode } from 'preact';
import { usePane } from '../state/pane-context';

export interface ButtonProps {
  readonly look?: 'primary' | 'plain' | 'quiet' | undefined;
  readonly isSmall?: boolean | undefined;
  /** Its name where what it shows does not say enough by itself. */
  readonly name?: string | undefined;
  /** How many things it acts on: shown beside its name, and told as its description. */
  readonly count?: string | undefined;
  /** What it acts on, for those who do not see what stands around it. */
  readonly about?: string | undefined;
  readonly isPressed?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** It answers the form it stands in, as Enter in a field does. */
  readonly isSubmit?: boolean | undefined;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/**
 * A button. One that cannot be pressed keeps its place in the keyboard's walk and the focus it has:
 * nobody is thrown back to the top of the pane because a command runs.
 */
export function Button(props: ButtonProps): VNode {
  const { look = 'plain', isSmall, name, count, about, isPressed, isDisabled = false } = props;
  const description = [count, about].filter((part) => part !== undefined).join(' – ');
  return (
    <button
      type={props.isSubmit === true ? 'submit' : 'button'}
      class={`button ${look}${isSmall === true ? ' small' : ''}`}
      aria-label={name}
      aria-disabled={isDisabled ? 'true' : undefined}
      aria-pressed={isPressed}
      aria-description={description === '' ? undefined : description}
      onClick={() => {
        if (!isDisabled) props.onClick?.();
      }}
    >
      {props.children}
      {count !== undefined && (
        <span class="count" aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}

/** A button that runs a command: one command at a time. */
export function CommandButton(props: ButtonProps): VNode {
  const { job } = usePane();
  return <Button {...props} isDisabled={job.isRunning || props.isDisabled === true} />;
}
