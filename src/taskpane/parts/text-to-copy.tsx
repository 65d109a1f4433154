import type { VNode } from 'preact';

/** Lines to take away by hand: chosen whole as soon as the focus comes. */
export function TextToCopy(props: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}): VNode {
  return (
    <textarea
      class="input to-copy"
      aria-label={props.label}
      value={props.text}
      readOnly
      rows={props.rows}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}
