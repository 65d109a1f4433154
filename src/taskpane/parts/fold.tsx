import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';

/** A line that opens on what it announces. What is folded is not drawn. */
export function Fold(props: {
  readonly title: ComponentChildren;
  readonly isOpenAtFirst?: boolean | undefined;
  /** The line is a title of its tab. */
  readonly isSection?: boolean | undefined;
  readonly children: () => ComponentChildren;
}): VNode {
  const { title, isOpenAtFirst = false, isSection = false, children } = props;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  const line = (
    <button
      type="button"
      class="fold-line"
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={() => setIsOpen(!isOpen)}
    >
      <Icon name={isOpen ? 'down' : 'right'} />
      <span class="fold-title">{title}</span>
    </button>
  );
  return (
    <div class={isSection ? 'fold section' : 'fold'}>
      {isSection ? <h2>{line}</h2> : line}
      {isOpen && (
        <div id={id} class="fold-content">
          {children()}
        </div>
      )}
    </div>
  );
}
