import type { StaleSheet } from '../programme/checks/context/context';
import { countChangedRows, readGantt } from '../programme/schedule/gantt/read-gantt';
import type { Tracker } from '../programme/tracker/tracker';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** The generated sheets out of date; null when the Gantt is there but was not read. */
export function staleSheetsOf(
  snapshot: WorkbookSnapshot,
  { actions }: Tracker,
): readonly StaleSheet[] | null {
  const gantt = readGantt(snapshot);
  if (gantt === null) return [];
  const isRead = snapshot.sheets.some(
    ({ name, values }) => name === gantt.sheet && values.length > 0,
  );
  if (!isRead) return null;
  const rows = actions?.rows.map(({ value }) => value) ?? [];
  const changedRows = countChangedRows(gantt, rows);
  return changedRows === 0
    ? []
    : [{ sheet: gantt.sheet, generatedAt: gantt.writtenAt ?? '', changedRows }];
}
