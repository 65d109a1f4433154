import { type Result, ok } from '../lib/result';
import type { DocumentDate } from '../programme/checks/context/context';
import { findReferenceDate } from '../programme/intake/reference-date';
import { listOwnSheets } from '../programme/tracker/sheet-names';
import { showLocation } from '../workbook/location';
import { knownOr } from '../workbook/snapshot';
import type { LoadedTracker } from './load-tracker';
import type { Failure, RunOptions, WorkbookPort } from './ports';

/**
 * The day that the user's sheets give for that of the document, looked for only when « Paramètres »
 * holds none: every sheet must then be read. Null when no sheet tells.
 */
export async function findDocumentDate(
  workbook: WorkbookPort,
  { tracker }: LoadedTracker,
  options?: RunOptions,
): Promise<Result<DocumentDate | null, Failure>> {
  if (tracker.settings.referenceDate !== null) return ok(null);
  const read = await workbook.read({ sheets: 'all', parts: [] }, options);
  if (!read.ok) return read;
  const own = listOwnSheets(read.value);
  const sheets = read.value.sheets.filter(({ name }) => !own.includes(name));
  const found = findReferenceDate(sheets, knownOr(read.value.dateSystem, 1900));
  if (found === null) return ok(null);
  const { date, words, location } = found;
  return ok({ date, words, where: showLocation(location) });
}
