import type { CheckScope } from '../../programme/checks/context/finding';
import type { Store } from './store';

const NAME = 'check';

/** That the workbook was checked, how far, and at what time, `14:05`. */
export interface KeptCheck {
  readonly scope: CheckScope;
  readonly at: string;
}

/** Whoever checks tells it here: « Contrôler » then opens on its findings. */
export function keepCheck(store: Store, kept: KeptCheck): void {
  store.keep(NAME, kept);
}

export function recallCheck(store: Store): KeptCheck | null {
  return store.recall(NAME, isKeptCheck);
}

function isKeptCheck(value: unknown): value is KeptCheck {
  return (
    typeof value === 'object' &&
    value !== null &&
    'scope' in value &&
    (value.scope === 'tracker' || value.scope === 'sharing') &&
    'at' in value &&
    typeof value.at === 'string'
  );
}
