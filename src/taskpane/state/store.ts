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
 * nothing is kept.
 */
export function storeOf(document: string, session: () => Storage): Store {
  const nameOf = (name: string): string => `${PREFIX}.${name}.${document}`;
  const tried = <T>(work: (storage: Storage) => T): T | null => {
    try {
      return work(session());
    } catch {
      return null;
    }
  };
  return {
    recall: (name, isKept) => {
      const kept = tried(
        (storage) => JSON.parse(storage.getItem(nameOf(name)) ?? 'null') as unknown,
      );
      return isKept(kept) ? kept : null;
    },
    keep: (name, value) => {
      tried((storage) => {
        storage.setItem(nameOf(name), JSON.stringify(value));
      });
    },
    forget: (name) => {
      tried((storage) => {
        storage.removeItem(nameOf(name));
      });
    },
  };
}
