import type { Span } from '../workbook/location';

/** Neighbours of the same value, as spans from 0. */
export function runsOf<T>(
  values: readonly T[],
): readonly { readonly run: Span; readonly value: T }[] {
  const runs: { run: { first: number; count: number }; value: T }[] = [];
  for (const [index, value] of values.entries()) {
    const last = runs.at(-1);
    if (last?.value === value) last.run.count += 1;
    else runs.push({ run: { first: index, count: 1 }, value });
  }
  return runs;
}
