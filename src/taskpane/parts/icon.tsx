import type { VNode } from 'preact';

/** Strokes on a grid of 16. */
const PATHS = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H6',
  settings:
    'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  help: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.4M8 11.4v.4',
  right: 'm6 3 5 5-5 5',
  down: 'm3 6 5 5 5-5',
  up: 'm3 10 5-5 5 5',
  goTo: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  done: 'm2.5 8.5 3.5 3.5 7.5-8',
  blocking: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6v4M8 11v.4',
  warning: 'M8 2 1.6 13.5h12.8L8 2ZM8 6.4v3.4M8 11.4v.4',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.2v4.2M8 4.6V5',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same: readers of the screen pass over it. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
