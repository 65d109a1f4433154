import { err, ok, type Result } from '../lib/result';
import { readTracker } from '../programme/tracker/read-tracker';
import { TRACKER_TABLES } from '../programme/tracker/sheet-names';
import type { Tracker } from '../programme/tracker/tracker';
import { knownOr, type SheetPart, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Failure, RunOptions, WorkbookPort } from './ports';

export interface LoadedTracker {
  readonly snapshot: WorkbookSnapshot;
  readonly tracker: Tracker;
}

/** Reads the tables of the tracker and the sheets named beside them, no other sheet. */
export async function loadTracker(
  workbook: WorkbookPort,
  beside: { readonly names: readonly string[]; readonly parts: readonly SheetPart[] },
  options?: RunOptions,
): Promise<Result<LoadedTracker, Failure>> {
  const tables = TRACKER_TABLES.map(({ table }) => table);
  const read = await workbook.read(
    { sheets: { tables, names: beside.names }, parts: beside.parts },
    options,
  );
  if (!read.ok) return read;
  const obstacle = dateObstacle(read.value);
  if (obstacle !== null) return err(obstacle);
  return ok({ snapshot: read.value, tracker: readTracker(read.value) });
}

/** Days counted from 1904 would be read four years off: such a workbook is refused, never misread. */
export function dateObstacle({ dateSystem }: WorkbookSnapshot): Failure | null {
  return knownOr(dateSystem, 1900) === 1904 ? { code: 'date-system-1904' } : null;
}
