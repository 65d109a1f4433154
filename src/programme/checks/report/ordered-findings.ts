import { compareRanks, type RankedFinding } from './rank-findings';
import type { ReportedFinding } from './report';
import type { Finding } from './judged-finding';

/** Findings in the order of the report, which an edit changes here and there. */
export interface OrderedFindings {
  readonly ranked: readonly RankedFinding[];
  /** The same, without their ranks. */
  readonly findings: readonly ReportedFinding[];
}

export function orderFindings(ranked: readonly RankedFinding[]): OrderedFindings {
  return { ranked, findings: ranked.map(({ finding }) => finding) };
}

/**
 * Takes findings out and puts others in. Places are looked up by halves and the rest is copied in
 * blocks, so that the cost hardly grows with the list.
 */
export function changeFindings(
  { ranked, findings }: OrderedFindings,
  removed: readonly RankedFinding[],
  added: readonly RankedFinding[],
): OrderedFindings {
  const gone = new Set<Finding>(removed.map(({ source }) => source));
  const cuts = [
    ...removedAt(ranked, removed, gone).map((at) => ({ at, count: 1, one: null })),
    ...added.map((one) => ({ at: placeOf(ranked, one), count: 0, one })),
  ].sort((a, b) => a.at - b.at || a.count - b.count);
  const rankedParts: RankedFinding[][] = [];
  const findingParts: ReportedFinding[][] = [];
  let from = 0;
  for (const { at, count, one } of cuts) {
    rankedParts.push(ranked.slice(from, at));
    findingParts.push(findings.slice(from, at));
    if (one) {
      rankedParts.push([one]);
      findingParts.push([one.finding]);
    }
    from = at + count;
  }
  rankedParts.push(ranked.slice(from));
  findingParts.push(findings.slice(from));
  const none: never[] = [];
  return {
    ranked: (none as RankedFinding[]).concat(...rankedParts),
    findings: (none as ReportedFinding[]).concat(...findingParts),
  };
}

function removedAt(
  ranked: readonly RankedFinding[],
  removed: readonly RankedFinding[],
  gone: ReadonlySet<Finding>,
): readonly number[] {
  const places = new Set<number>();
  for (const one of removed) {
    for (let at = placeOf(ranked, one); at < ranked.length; at += 1) {
      const other = ranked[at];
      if (!other || compareRanks(other, one) !== 0) break;
      if (gone.has(other.source)) places.add(at);
    }
  }
  return [...places];
}

/** The first place whose finding does not come before this one. */
function placeOf(ranked: readonly RankedFinding[], one: RankedFinding): number {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ranked[middle];
    if (other && compareRanks(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
