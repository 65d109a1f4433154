import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { STOPS } from '../state/keep-focus';

/** Which of the stops a key leads to from one of them, round and round; undefined for any other key. */
export function arrowTo<Stop>(
  stops: readonly Stop[],
  at: number,
  { key, keys: [back, on] }: { readonly key: string; readonly keys: readonly [string, string] },
): Stop | undefined {
  const step = { [back]: -1, [on]: 1 }[key];
  const ends: Readonly<Record<string, number>> = { Home: 0, End: stops.length - 1 };
  return stops[step === undefined ? (ends[key] ?? -1) : (at + step + stops.length) % stops.length];
}

/**
 * Of all the rows of a list, those stops alone stand in the keyboard's walk that are of the row which had the
 * focus last; arrows go from row to row.
 */
export function useArrows(list: RefObject<HTMLElement | null>): {
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const last = useRef<EventTarget | null>(null);
  const settle = (): void => {
    const rows = stopsOf(list.current);
    const kept = rows.find((stops) => stops.some((stop) => stop === last.current)) ?? rows[0];
    for (const stop of rows.flat()) stop.tabIndex = kept?.includes(stop) === true ? 0 : -1;
  };
  useEffect(settle);
  return {
    onFocusIn: ({ target }) => {
      last.current = target;
      settle();
    },
    onKeyDown: (event) => {
      const { key, target, defaultPrevented } = event;
      if (defaultPrevented || !(target instanceof HTMLElement) || target.matches(TYPED)) return;
      const rows = stopsOf(list.current);
      const from = rows.find((stops) => stops.includes(target));
      const to = from && arrowTo(rows, rows.indexOf(from), { key, keys: ['ArrowUp', 'ArrowDown'] });
      if (!to) return;
      event.preventDefault();
      (to[from.indexOf(target)] ?? to.at(-1))?.focus();
    },
  };
}

/** Arrows have a sense of their own there. */
const TYPED = 'select, textarea, input:not([type="checkbox"])';

/** What each row lets the walk stop at; rows of a list within it are its own. */
function stopsOf(list: HTMLElement | null): readonly (readonly HTMLElement[])[] {
  return [...(list?.children ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>(STOPS)])
    .map((stops) => stops.filter((stop) => stop.closest('.list') === list))
    .filter((stops) => stops.length > 0);
}
