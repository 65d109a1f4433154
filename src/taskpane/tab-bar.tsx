import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { arrowTo } from './parts/arrow-walk';
import { usePane } from './state/pane-context';
import { TABS, type TabName } from './state/tabs';

/** One stop in the keyboard's walk, or the tab that has the focus: arrows go from tab to tab, Enter opens. */
export function TabBar(props: {
  readonly tab: TabName;
  readonly onOpen: (name: TabName) => void;
}): VNode {
  const { tab, onOpen } = props;
  const { words } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const tabs = [...(bar.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.findIndex((one) => one === document.activeElement);
    const to = arrowTo(tabs, at, { key: event.key, keys: ['ArrowLeft', 'ArrowRight'] });
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  // A browser goes nowhere by Tab from a tab that is no stop.
  const stay = ({ type, target }: FocusEvent): void => {
    const one = target as HTMLElement;
    one.tabIndex = type === 'focusin' || one.getAttribute('aria-selected') === 'true' ? 0 : -1;
  };
  return (
    <div
      ref={bar}
      role="tablist"
      class="tabs"
      aria-label={words.tabs.label}
      onKeyDown={move}
      onFocusIn={stay}
      onFocusOut={stay}
    >
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          class="tab"
          aria-selected={name === tab}
          aria-controls={`panel-${name}`}
          tabIndex={name === tab ? 0 : -1}
          data-word={words.tabs[name]}
          onClick={() => onOpen(name)}
        >
          {words.tabs[name]}
        </button>
      ))}
    </div>
  );
}
