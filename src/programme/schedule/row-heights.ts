import type { Edit } from '../../workbook/edit';

/** Heights of rows that follow each other: the commonest over all of them, then the others by runs. */
export function heightsFrom({
  sheet,
  first,
  heights,
}: {
  readonly sheet: string;
  readonly first: number;
  /** Points, one a row. */
  readonly heights: readonly number[];
}): readonly Edit[] {
  if (heights.length === 0) return [];
  const common = commonest(heights);
  const runs: { first: number; count: number; height: number }[] = [];
  for (const [index, height] of heights.entries()) {
    if (height === common) continue;
    const last = runs.at(-1);
    const row = first + index;
    if (last?.height === height && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1, height });
  }
  return [{ first, count: heights.length, height: common }, ...runs].map((run): Edit => ({
    kind: 'rowHeight',
    sheet,
    ...run,
  }));
}

function commonest(heights: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
