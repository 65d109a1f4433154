import type { VNode } from 'preact';
import { Icon } from './icon';

/** The one thing to say of a check or of a copy, with its sign. */
export function VerdictWords(props: {
  readonly sign: 'blocking' | 'done';
  readonly says: string;
}): VNode {
  return (
    <div class="line">
      <Icon name={props.sign} />
      <p role="note" class="verdict-words">
        {props.says}
      </p>
    </div>
  );
}
