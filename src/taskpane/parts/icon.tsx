import type { VNode } from 'preact';
import paths from './icon-paths.json';

/** Strokes on a grid of 16. */
export type IconName = keyof typeof paths;

/** A picture beside words that say the same: readers of the screen pass over it. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
