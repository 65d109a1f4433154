import type { RuntimeValue } from './engine-parts';

const NUMBER = 1;
const ARRAY = 5;

/**
 * FREQUENCY as Excel gives it: one count a bin in the order the bins stand, sorted or not, nothing for
 * a bin met before, and a last one for what is above them all. The package counts in sorted order.
 */
export function frequency(args: readonly RuntimeValue[]): RuntimeValue {
  const data = Float64Array.from(numbersOf(args[0])).sort();
  const bins = numbersOf(args[1]);
  const order = bins.map((_, at) => at).sort((a, b) => (bins[a] ?? 0) - (bins[b] ?? 0) || a - b);
  const counts = new Array<number>(bins.length + 1).fill(0);
  let taken = 0;
  for (const at of order) {
    const from = taken;
    while (taken < data.length && (data[taken] ?? 0) <= (bins[at] ?? 0)) taken += 1;
    counts[at] = taken - from;
  }
  counts[bins.length] = data.length - taken;
  const rows = counts.map((value) => [{ kind: NUMBER, value }]);
  return { kind: ARRAY, rows, height: rows.length, width: 1 };
}

function numbersOf(value: RuntimeValue | undefined): readonly number[] {
  const cells = value?.kind === ARRAY ? (value.rows ?? []).flat() : value ? [value] : [];
  return cells.flatMap(({ kind, value: inner }) => (kind === NUMBER ? [Number(inner)] : []));
}
