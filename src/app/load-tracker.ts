import { err, ok, type Result } from '../lib/result';
import { readTracker } from '../programme/tracker/read-tracker';
import type { Tracker } from '../programme/tracker/tracker';
import { knownOr, type ReadRequest, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Failure, RunOptions, WorkbookPort } from './ports';

export interface LoadedTracker {
  readonly snapshot: WorkbookSnapshot;
  readonly tracker: Tracker;
}

/** Reads the workbook and the tracker it holds. */
export async function loadTracker(
  workbook: WorkbookPort,
  request: ReadRequest,
  options?: RunOptions,
): Promise<Result<LoadedTracker, Failure>> {
  const read = await workbook.read(request, options);
  if (!read.ok) return read;
  const obstacle = dateObstacle(read.value);
  if (obstacle !== null) return err(obstacle);
  options?.onProgress?.({ share: null, step: 'computing' });
  return ok({ snapshot: read.value, tracker: readTracker(read.value) });
}

/** Days counted from 1904 would be read four years off: such a workbook is refused, never misread. */
function dateObstacle({ dateSystem }: WorkbookSnapshot): Failure | null {
  return knownOr(dateSystem, 1900) === 1904 ? { code: 'date-system-1904' } : null;
}
