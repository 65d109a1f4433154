import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';

/**
 * A button with an icon alone. Its name shows under the pointer and on focus, takes no click, and
 * Escape puts it away.
 */
export function IconButton(props: {
  readonly name: string;
  /** What shows instead of its name. */
  readonly hint?: string | undefined;
  readonly icon: IconName;
  readonly isDisabled?: boolean | undefined;
  readonly onClick: () => void;
}): VNode {
  const { name, hint = name, icon, isDisabled = false, onClick } = props;
  const [isDismissed, setIsDismissed] = useState(false);
  return (
    <span
      class="icon-button"
      onKeyDown={({ key }) => key === 'Escape' && setIsDismissed(true)}
      onMouseLeave={() => setIsDismissed(false)}
      onFocusOut={() => setIsDismissed(false)}
    >
      <button
        type="button"
        class="button quiet"
        aria-label={name}
        aria-description={hint === name ? undefined : hint}
        aria-disabled={isDisabled ? 'true' : undefined}
        onClick={() => {
          if (!isDisabled) onClick();
        }}
      >
        <Icon name={icon} />
      </button>
      <span class={isDismissed ? 'hint-bubble dismissed' : 'hint-bubble'} aria-hidden="true">
        {hint}
      </span>
    </span>
  );
}
