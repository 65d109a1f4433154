import { useEffect } from 'preact/hooks';

/** What the keyboard's walk may stop at. */
export const STOPS = 'button, a[href], input, select, textarea';

const BOX = '[type="checkbox"]';
const OPENER = '[aria-expanded]';

/**
 * Whoever goes by keyboard keeps their place: when what has the focus goes away, the focus goes to the
 * next stop that is still there, else to the one before. Excel's frame would otherwise take it, and the
 * pane could not be reached from where it was. A box comes after a box alone, and after what opens a row only what opens
 * something: a key must not untick a row, nor accept a value.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let [at, stops]: [number, readonly HTMLElement[]] = [-1, []];
    const note = ({ target }: FocusEvent): void => {
      stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
      at = stops.findIndex((stop) => stop === target);
    };
    const look = (): void => {
      const isLost = document.activeElement === document.body && stops[at]?.isConnected === false;
      if (isLost) nearest(stops, at)?.focus();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}

function nearest(stops: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const isThere = (stop: HTMLElement): boolean =>
    stop.isConnected &&
    (stop.tabIndex >= 0 || stop.closest('.list') !== null) &&
    stop.getClientRects().length > 0;
  const near = [...stops.slice(at + 1), ...stops.slice(0, at).reverse()].filter(isThere);
  const alike = [OPENER, BOX].find((kind) => stops[at]?.matches(kind)) ?? `:not(${BOX})`;
  return near.find((stop) => stop.matches(alike)) ?? near[0];
}
