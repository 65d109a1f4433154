import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { usePane } from '../state/pane-context';

const PAGE = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

/**
 * A list shown twenty at a time, so that thousands of rows never slow the pane. The focus goes on to
 * the first of the rows that are shown next, where the button stood.
 */
export function PagedList<Item>(props: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The code of the rule each item is about, for the lists of findings. */
  readonly codeOf?: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}): ReactElement {
  const { label, items, keyOf, codeOf, children } = props;
  const styles = useStyles();
  const { words } = usePane();
  const [shown, setShown] = useState(PAGE);
  const left = items.length - shown;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const next = list.current?.children[shown - PAGE];
    if (shown > PAGE && next instanceof HTMLElement) next.focus();
  }, [shown]);
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li
            key={keyOf(item)}
            className={styles.item}
            data-code={codeOf?.(item)}
            tabIndex={index > 0 && index % PAGE === 0 ? -1 : undefined}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, left))}
        </Button>
      )}
    </>
  );
}
