import type { ComponentChildren, VNode } from 'preact';
import { useMessages } from '../state/pane-context';
import { Button } from './button';
import { CheckBox } from './check-box';
import { PagedList } from './paged-list';

export interface Box {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly isTicked: boolean;
}

/** A list of boxes, with one button to tick or untick them all; told by the keys of those ticked. */
export function TickList(props: {
  readonly label: string;
  readonly items: readonly Box[];
  readonly onTick: (keys: readonly string[]) => void;
}): VNode {
  const { label, items, onTick } = props;
  const words = useMessages().structure.all;
  const isFull = items.every(({ isTicked }) => isTicked);
  const keep = (isKept: (box: Box) => boolean): void =>
    onTick(items.filter(isKept).map(({ key }) => key));
  return (
    <>
      {items.length > 1 && (
        <div>
          <Button isSmall look="quiet" onClick={() => keep(() => !isFull)}>
            {isFull ? words.untick : words.tick}
          </Button>
        </div>
      )}
      <PagedList label={label} items={items} keyOf={({ key }) => key}>
        {(item) => (
          <CheckBox
            label={item.label}
            isChecked={item.isTicked}
            onChange={(isTicked) => keep((one) => (one.key === item.key ? isTicked : one.isTicked))}
          />
        )}
      </PagedList>
    </>
  );
}
