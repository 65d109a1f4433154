import type { Store } from './store';

const NAME = 'selection';

/**
 * Below ExcelApi 1.20 watching what is selected empties Excel's own undo: there it is followed only when
 * the user asks for it.
 *
 * @param isFree whether following costs nothing
 */
export function isSelectionFollowed(kept: Store, isFree: boolean): boolean {
  return kept.recall(NAME, (value) => typeof value === 'boolean') ?? isFree;
}

export function followSelection(kept: Store, isFollowed: boolean): void {
  kept.keep(NAME, isFollowed);
}
