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
  const readText = (name: string): string => {
    try {
      return session().getItem(nameOf(name)) ?? 'null';
    } catch {
      return held.get(name) ?? 'null';
    }
  };
  return {
    recall: (name, isKept) => {
      const kept = parse(readText(name));
      return isKept(kept) ? kept : null;
    },
    keep: (name, value) => {
      const text = JSON.stringify(value);
      held.set(name, text);
      tried(() => session().setItem(nameOf(name), text));
    },
    forget: (name) => {
      held.delete(name);
      tried(() => session().removeItem(nameOf(name)));
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A browser may deny its storage, or have none left. */
function tried(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
