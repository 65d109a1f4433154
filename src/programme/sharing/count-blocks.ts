import { fold } from '../../lib/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SessionKey } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';
import type { CountBlock } from './mask-counts';

/** Headers under which persons are counted, and the label of the line that adds them up. */
export interface CountWords {
  readonly counts: readonly string[];
  readonly total: string;
}

const COUNTED: readonly SessionKey[] = ['registered', 'present', 'alreadyTrained', 'absent'];

/** The counts of persons of the sessions; their rate gives them back, and is told apart. */
export function sessionCounts({
  sessions,
}: Tracker): (CountBlock & { readonly sheet: string; readonly rate: number | null }) | null {
  if (!sessions) return null;
  const { place } = sessions;
  const columns = COUNTED.flatMap((key) => place.columns[key] ?? []);
  const rows = sessions.rows.map(({ raw }) => raw.row);
  return { sheet: place.sheet, rows, columns, rate: place.columns.rate ?? null };
}

/**
 * The tables of a sheet of figures: under a row with headers that count persons, the lines that have a
 * label, up to that of the total or to one without. Columns that follow one another are one table.
 */
export function countBlocks(
  { values }: SheetSnapshot,
  { counts, total }: CountWords,
): readonly CountBlock[] {
  const counted = new Set(counts.map(fold));
  return values.flatMap((line, row) => {
    const blocks: { columns: number[] }[] = [];
    line.forEach((value, column) => {
      if (typeof value !== 'string' || !counted.has(fold(value))) return;
      const last = blocks.at(-1);
      if (last?.columns.at(-1) === column - 1) last.columns.push(column);
      else blocks.push({ columns: [column] });
    });
    return blocks.flatMap(({ columns: [first = 0, ...others] }) => {
      const label = labelColumn(line, first);
      const rows = labelledRows(values, { from: row + 1, label, total: fold(total) });
      return rows.length === 0 ? [] : [{ rows, columns: [first, ...others] }];
    });
  });
}

/** The first of the headers that stand side by side up to that column. */
function labelColumn(line: readonly unknown[], column: number): number {
  let label = column;
  for (let at = column - 1; at >= 0 && column - at < 4; at -= 1) {
    if (typeof line[at] === 'string' && line[at] !== '') label = at;
    else if (label < column) break;
  }
  return label;
}

function labelledRows(
  values: SheetSnapshot['values'],
  { from, label, total }: { readonly from: number; readonly label: number; readonly total: string },
): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < values.length; row += 1) {
    const text = String(values[row]?.[label] ?? '').trim();
    if (text === '' || fold(text) === total) break;
    rows.push(row);
  }
  return rows;
}
