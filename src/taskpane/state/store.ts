import type { CheckScope } from '../../programme/checks/context/finding';

const PREFIX = 'suivi-du-programme';

/** Small things kept while the pane is closed or loaded again, for one workbook. */
export interface Store {
  /** Null when nothing of that name is kept, or what is kept is of no use any more. */
  readonly recall: <Kept>(name: string, isKept: (value: unknown) => value is Kept) => Kept | null;
  readonly keep: (name: string, value: unknown) => void;
  readonly forget: (name: string) => void;
}

/**
 * A store of the browser's, for its session or longer; where the browser keeps none from embedded pages,
 * what is kept lasts as long as the pane.
 */
export function storeOf(document: string, session: () => Storage): Store {
  const held = new Map<string, string>();
  const nameOf = (name: string): string => `${PREFIX}.${name}.${document}`;
  return {
    recall: (name, isKept) => {
      const read = (): string | null => session().getItem(nameOf(name));
      const text = tried(read, held.get(name) ?? null);
      const kept = tried<unknown>(() => JSON.parse(text ?? 'null'), null);
      return isKept(kept) ? kept : null;
    },
    keep: (name, value) => {
      const text = JSON.stringify(value);
      held.set(name, text);
      tried(() => session().setItem(nameOf(name), text), undefined);
    },
    forget: (name) => {
      held.delete(name);
      tried(() => session().removeItem(nameOf(name)), undefined);
    },
  };
}

/** A browser may deny its storage, or have none left; what it holds may be anything. */
function tried<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

const SELECTION = 'selection';

/**
 * Below ExcelApi 1.20 watching what is selected empties Excel's own undo: there it is followed only when
 * the user asks for it.
 *
 * @param isFree whether following costs nothing
 */
export function isSelectionFollowed(kept: Store, isFree: boolean): boolean {
  return kept.recall(SELECTION, (value) => typeof value === 'boolean') ?? isFree;
}

export function followSelection(kept: Store, isFollowed: boolean): void {
  kept.keep(SELECTION, isFollowed);
}

const CHECK = 'check';

/** That the workbook was checked, how far, and at what time, `14:05`. */
interface KeptCheck {
  readonly scope: CheckScope;
  readonly at: string;
}

/** Whoever checks tells it here: « Contrôler » then opens on its findings. */
export function keepCheck(store: Store, kept: KeptCheck): void {
  store.keep(CHECK, kept);
}

export function recallCheck(store: Store): KeptCheck | null {
  return store.recall(CHECK, isKeptCheck);
}

function isKeptCheck(value: unknown): value is KeptCheck {
  const { scope, at } = Object(value) as Partial<KeptCheck>;
  return (scope === 'tracker' || scope === 'sharing') && typeof at === 'string';
}
