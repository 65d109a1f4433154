import type { ComponentChildren, VNode } from 'preact';

export type TagLook = 'danger' | 'warning' | 'neutral' | 'brand';

/** A word or two in a frame: a severity, a status, a doubt. */
export function Tag(props: {
  readonly look: TagLook;
  readonly children: ComponentChildren;
}): VNode {
  return <span class={`tag ${props.look}`}>{props.children}</span>;
}
