import { err } from '../lib/result';
import { findGeneratedSheet, type GeneratedSheet } from '../programme/tracker/sheets/names';
import { GENERATED_SHEETS } from '../programme/tracker/columns';
import { requestOf } from './load-tracker';
import type { Applied, RunOptions, WorkbookPort, Outcome } from './ports';

/** Brings a sheet the add-in wrote to the front, whatever the user named it since. */
export async function showGeneratedSheet(
  workbook: WorkbookPort,
  kind: GeneratedSheet,
  options?: RunOptions,
): Outcome<Applied> {
  const snapshot = await workbook.read(requestOf([]), options);
  if (!snapshot.ok) return snapshot;
  const sheet = findGeneratedSheet(snapshot.value, kind);
  if (sheet === null) return err({ code: 'gone', what: GENERATED_SHEETS[kind] });
  return workbook.goTo({ sheet, row: 0, column: 0 });
}
