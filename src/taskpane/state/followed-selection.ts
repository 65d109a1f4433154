import type { Store } from './store';

const NAME = 'selection';

/** Below ExcelApi 1.20 watching what is selected empties Excel's own undo: the user may do without. */
export function isSelectionFollowed(kept: Store): boolean {
  return kept.recall(NAME, (value) => typeof value === 'boolean') ?? true;
}

export function followSelection(kept: Store, isFollowed: boolean): void {
  kept.keep(NAME, isFollowed);
}
