import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { findCheckTable } from './check-sheet';
import type { CheckSheetWords } from './words';

/** A source cell that structuring did not take over, and why. */
export interface LeftCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly reason: string;
}

/** Where each part of a line « Non repris » stands, from column A. */
export const LEFT_COLUMNS = { place: 0, reason: 2, text: 3 } as const;

/** The list « Non repris » that the sheet holds, so that a check alone keeps it. */
export function readLeftCells(
  snapshot: WorkbookSnapshot,
  words: CheckSheetWords,
): readonly LeftCell[] {
  const table = findCheckTable(snapshot);
  if (!table) return [];
  const { values } = table.sheet;
  const title = values.findLastIndex((line) => line[0] === words.sections.left);
  if (title < 0) return [];
  return values.slice(title + 1).flatMap((line): readonly LeftCell[] => {
    const place = line[LEFT_COLUMNS.place];
    const at = typeof place === 'string' ? place.lastIndexOf('!') : -1;
    if (typeof place !== 'string' || at < 0) return [];
    return [
      {
        sheet: place.slice(0, at),
        cell: place.slice(at + 1),
        reason: String(line[LEFT_COLUMNS.reason] ?? ''),
        text: String(line[LEFT_COLUMNS.text] ?? ''),
      },
    ];
  });
}
