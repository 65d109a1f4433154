import type { StaleSheet } from '../programme/checks/context/context';
import { GANTT_NAMES } from '../programme/schedule/gantt-frame/gantt-names';
import { countChangedRows, readGantt } from '../programme/schedule/read-gantt';
import type { Tracker } from '../programme/tracker/tracker';
import { namedRange } from '../workbook/named-range';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** The generated sheets out of date; null when the Gantt is there but was not read. */
export function staleSheetsOf(
  snapshot: WorkbookSnapshot,
  { actions }: Tracker,
): readonly StaleSheet[] | null {
  const gantt = readGantt(snapshot);
  if (gantt === null) return [];
  const places = [GANTT_NAMES.numbers, GANTT_NAMES.prints].map((name) =>
    namedRange(snapshot, name),
  );
  if (places.some((place) => place?.sheet.values.length === 0)) return null;
  const rows = actions?.rows.map(({ value }) => value) ?? [];
  const changedRows = countChangedRows(gantt, rows);
  return changedRows === 0
    ? []
    : [
        {
          sheet: gantt.sheet,
          generatedAt: gantt.writtenAt ?? '',
          changedRows,
          isStill: `${GANTT_NAMES.fingerprint}="${gantt.fingerprint ?? ''}"`,
        },
      ];
}
