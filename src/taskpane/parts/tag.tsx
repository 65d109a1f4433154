import type { ComponentChildren, VNode } from 'preact';

/** A word or two in a frame: a status, a doubt. */
export function Tag(props: {
  readonly look: 'warning' | 'brand';
  readonly children: ComponentChildren;
}): VNode {
  return <span class={`tag ${props.look}`}>{props.children}</span>;
}
