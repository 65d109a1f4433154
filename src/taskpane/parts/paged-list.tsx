import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../state/pane-context';
import { useArrows } from './arrow-walk';
import { Button } from './button';

const PAGE = 20;

/**
 * A list shown twenty at a time, so that thousands of rows never slow the pane. The focus goes on to
 * the first of the rows that are shown next, where the button stood. Of all its rows one stands in the
 * keyboard's walk; arrows go from row to row.
 */
export function PagedList<Item>(props: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** How many must be shown, whatever the page. */
  readonly atLeast?: number;
  /** The code of the rule each item is about, for the lists of findings. */
  readonly codeOf?: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
}): VNode {
  const { label, items, keyOf, codeOf, children, atLeast = 0 } = props;
  const { words } = usePane();
  const [asked, setAsked] = useState(PAGE);
  const shown = Math.max(asked, Math.ceil(atLeast / PAGE) * PAGE);
  const left = items.length - shown;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const next = list.current?.children[asked - PAGE];
    if (asked > PAGE && next instanceof HTMLElement) next.focus();
  }, [asked]);
  const keys = useArrows(list);
  return (
    <>
      <ul ref={list} class="list walked" aria-label={label} {...keys}>
        {items.slice(0, shown).map((item, index) => (
          <li
            key={keyOf(item)}
            data-code={codeOf?.(item)}
            tabIndex={index > 0 && index % PAGE === 0 ? -1 : undefined}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" isSmall onClick={() => setAsked(shown + PAGE)}>
          {words.more(Math.min(PAGE, left))}
        </Button>
      )}
    </>
  );
}

/** Lines of small text, each once more if it is said twice. */
export function PlainList(props: {
  readonly label: string;
  readonly lines: readonly string[];
}): VNode {
  const items = props.lines.map((line, index) => ({ line, key: String(index) }));
  return (
    <PagedList label={props.label} items={items} keyOf={({ key }) => key}>
      {({ line }) => <span class="small-text">{line}</span>}
    </PagedList>
  );
}
