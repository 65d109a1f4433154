import { fold } from '../../../lib/text';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { CheckContext } from '../context/context';
import type { PlacedHit } from './rule';

/** Counts of persons below the threshold where basins cross jobs. */
export function smallCounts(
  { name, values }: SheetSnapshot,
  { lists, settings, words }: CheckContext,
): readonly PlacedHit<{ value: number; basin: string; job: string }>[] {
  const jobs = new Set(lists.jobs.map(fold));
  const isJob = (value: unknown): value is string =>
    typeof value === 'string' && jobs.has(fold(value));
  let header: readonly unknown[] = [];
  return values.flatMap((line, row) => {
    if (line.filter(isJob).length >= 2) header = line;
    const basin = line.find((value) => typeof value === 'string');
    if (typeof basin !== 'string' || !words.places.has(basin)) return [];
    return line.flatMap((value, column) => {
      const job = header[column];
      const isSmall = typeof value === 'number' && value > 0 && value < settings.smallCount;
      if (!isSmall || !isJob(job)) return [];
      const place = { kind: 'cell', sheet: name, row, column } as const;
      return [{ place, params: { value, basin, job } }];
    });
  });
}
