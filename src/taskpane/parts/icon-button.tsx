import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';

/**
 * A button, or a link to a page of its own, with an icon alone. Its name shows under the pointer and on focus, takes no click, and
 * Escape puts it away.
 */
export function IconButton(props: {
  readonly name: string;
  /** What shows instead of its name. */
  readonly hint?: string | undefined;
  readonly icon: IconName;
  readonly isDisabled?: boolean | undefined;
  /** Whether what it opens is open. */
  readonly isExpanded?: boolean | undefined;
  readonly href?: string | undefined;
  readonly onClick?: () => void;
}): VNode {
  const { name, hint = name, icon, isDisabled = false, isExpanded, href, onClick } = props;
  const [isDismissed, setIsDismissed] = useState(false);
  return (
    <span
      class="icon-button"
      onKeyDown={({ key }) => key === 'Escape' && setIsDismissed(true)}
      onMouseLeave={() => setIsDismissed(false)}
      onFocusOut={() => setIsDismissed(false)}
    >
      {href !== undefined ? (
        <a class="button quiet" href={href} target="_blank" rel="noopener" aria-label={name}>
          <Icon name={icon} />
        </a>
      ) : (
        <button
          type="button"
          class="button quiet"
          aria-label={name}
          aria-description={hint === name ? undefined : hint}
          aria-disabled={isDisabled ? 'true' : undefined}
          aria-expanded={isExpanded}
          onClick={() => {
            if (!isDisabled) onClick?.();
          }}
        >
          <Icon name={icon} />
        </button>
      )}
      <span class={isDismissed ? 'hint-bubble dismissed' : 'hint-bubble'} aria-hidden="true">
        {hint}
      </span>
    </span>
  );
}
