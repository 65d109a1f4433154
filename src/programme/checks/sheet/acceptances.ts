import { type CalendarDate, dayOfCell } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { CellValue, WorkbookSnapshot } from '../../../workbook/snapshot';
import { findCheckTable } from './check-sheet';
import type { Acceptance } from '../context/finding';
import type { Finding } from '../report/judged-finding';
import { CHECK_COLUMNS, type CheckColumn } from './words';

/** The warnings accepted in « Contrôle »: every line with a reason, typed in the sheet or given in the pane. */
export function readAcceptances(
  snapshot: WorkbookSnapshot,
  headers: Readonly<Record<CheckColumn, string>>,
): readonly Acceptance[] {
  const table = findCheckTable(snapshot);
  if (!table) return [];
  const { sheet, area } = table;
  const place = new Map(table.headers.map((header, at) => [fold(header), area.column + at]));
  const columns = new Map(CHECK_COLUMNS.map((key) => [key, place.get(fold(headers[key]))]));
  const lines = sheet.values.slice(area.row + 1, area.row + area.rowCount);
  return lines.flatMap((line, at) => {
    const texts = sheet.texts[area.row + 1 + at] ?? [];
    const cell = (key: CheckColumn): CellValue => line[columns.get(key) ?? -1] ?? null;
    const text = (key: CheckColumn): string => texts[columns.get(key) ?? -1] ?? '';
    const reason = String(cell('reason') ?? '').trim();
    const fingerprint = String(cell('fingerprint') ?? '').trim();
    if (reason === '' || fingerprint === '') return [];
    const shown = {
      title: text('title'),
      sheet: text('sheet'),
      place: text('place'),
      says: text('says'),
    };
    return [
      { fingerprint, code: text('code'), reason, acceptedOn: dayOfCell(cell('acceptedOn')), shown },
    ];
  });
}

/** Accepts a warning: the reason and the day stay with it until its cell changes. */
export function acceptFinding(
  { fingerprint, code }: Finding,
  reason: string,
  acceptedOn: CalendarDate,
): Acceptance {
  return { fingerprint, code, reason: reason.trim(), acceptedOn, shown: null };
}
