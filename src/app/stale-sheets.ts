import { namedRange } from '../workbook/named-range';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** The cells in which the sheets made of the tracker say by themselves that they are older than it. */
export const AGES = ['synthese_age', 'gantt_age', 'jalons_age', 'bilan_age'] as const;

/** The sheets that are older than the tracker, as each of them says; null when one of them was not read. */
export function staleSheetsOf(
  snapshot: WorkbookSnapshot,
  names: readonly string[] = AGES,
): readonly string[] | null {
  const places = names.flatMap((name) => namedRange(snapshot, name) ?? []);
  if (places.some(({ sheet }) => sheet.values.length === 0)) return null;
  return places
    .filter(({ sheet, area }) => (sheet.texts[area.row]?.[area.column] ?? '').trim() !== '')
    .map(({ sheet }) => sheet.name);
}
