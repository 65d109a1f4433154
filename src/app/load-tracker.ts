import { err, ok } from '../lib/result';
import { type RowTable, SETTING_TABLE, TABLE_DEFINITIONS } from '../programme/tracker/columns';
import { lackOf } from '../programme/tracker/sheets/lacking';
import { hasTracker, readTracker } from '../programme/tracker/read-tracker';
import { TRACKER_VERSION } from '../programme/tracker/settings/settings';
import type { Tracker } from '../programme/tracker/tracker';
import { knownOr, type ReadRequest, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Edits } from '../workbook/edit';
import type { Applied, Failure, RunOptions, WorkbookPort, Outcome } from './ports';
import { breathe } from './run-steps';

export interface LoadedTracker {
  readonly snapshot: WorkbookSnapshot;
  readonly tracker: Tracker;
}

/** Asks for the sheets on which these tables stand, and nothing costly of them. */
export function requestOf(tables: readonly string[]): ReadRequest {
  return { sheets: { tables, names: [] }, parts: [] };
}

/** Reads the workbook and the tracker it holds. */
export async function loadTracker(
  workbook: WorkbookPort,
  request: ReadRequest,
  options?: RunOptions,
): Outcome<LoadedTracker> {
  const read = await workbook.read(request, options);
  if (!read.ok) return read;
  await breathe(options);
  const tracker = readTracker(read.value);
  await breathe(options);
  const obstacle = obstacleTo(read.value, tracker);
  if (obstacle !== null) return err(obstacle);
  options?.onProgress?.({ share: null, step: 'computing' });
  return ok({ snapshot: read.value, tracker });
}

/** Why a table is not there: no tracker, or one whose sheet was deleted. */
export function whyWithout(table: RowTable | 'settings', snapshot: WorkbookSnapshot): Failure {
  const { sheet } = table === 'settings' ? SETTING_TABLE : TABLE_DEFINITIONS[table];
  return hasTracker(snapshot) ? { code: 'lacking-sheet', sheet } : { code: 'no-tracker' };
}

/** Applies edits; when Excel refuses them, tells what they name that the workbook no longer has. */
export async function applyTo(
  { workbook, snapshot }: { readonly workbook: WorkbookPort; readonly snapshot: WorkbookSnapshot },
  edits: Edits,
  options?: RunOptions,
): Outcome<Applied> {
  const applied = await workbook.apply(edits, options);
  if (applied.ok || applied.error.code !== 'refused') return applied;
  return err(lackOf(edits, snapshot) ?? applied.error);
}

/**
 * Why the add-in keeps its hands off a workbook: days counted from 1904 would be read four years off,
 * and a newer version of itself may have put things where this one does not look.
 */
export function obstacleTo(
  { dateSystem }: WorkbookSnapshot,
  { settings }: Pick<Tracker, 'settings'>,
): Failure | null {
  if (knownOr(dateSystem, 1900) === 1904) return { code: 'date-system-1904' };
  return settings.version > TRACKER_VERSION ? { code: 'newer-tracker' } : null;
}
