import { tally } from '../../lib/tally';
import type { ExplainedAs, ReasonCounts } from './analysis';

/** How many rows each reason explains. */
export function countReasons(reasons: readonly ExplainedAs[]): ReasonCounts {
  return Object.fromEntries(tally(reasons));
}

/** The reasons of several sheets together. */
export function addReasons(counts: readonly ReasonCounts[]): ReasonCounts {
  const sums = new Map<string, number>();
  for (const [reason, rows] of counts.flatMap((count) => Object.entries(count))) {
    sums.set(reason, (sums.get(reason) ?? 0) + rows);
  }
  return Object.fromEntries(sums);
}
