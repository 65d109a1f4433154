import { type Grid, lineText } from '../../reading/grid';
import { type AxisLabel, isPeriod } from './axis-labels';
import type { AxisRow, FoundAxis } from './axis-rows';
import type { LabelledColumn } from './counted-columns';

import { readPeriodLabel } from './period-labels';

/** What the rows of an axis say of one column. */
export interface AxisColumn extends LabelledColumn {
  readonly text: string;
}

const NONE: AxisColumn = { column: -1, text: '', labels: [] };
/** The rows above an axis in which titles of it stand. */
export const TITLE_ROWS = 8;
/** The days of the shortest month. */
const MONTH = 28;

/** What each column of an axis says, with the month of its title, without numbers that only count. */
export function columnsOfAxis(grid: Grid, axis: FoundAxis): readonly AxisColumn[] {
  return withTitleMonth(grid, axis, withoutCounters(labelledColumns(grid, axis)));
}

/** What each column says, the broadest label first; a label holds until the next filled cell of its row. */
function labelledColumns(
  grid: Grid,
  { rows, firstColumn, lastColumn }: FoundAxis,
): readonly AxisColumn[] {
  const sorted = [...rows].sort((a, b) => a.cells.length - b.cells.length);
  const fine = sorted.at(-1);
  const named = new Set(fine?.cells.map(({ column }) => column));
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index): AxisColumn => {
    const column = firstColumn + index;
    const written = fine === undefined ? '' : lineText(grid, fine.row, column);
    if (written !== '' && !named.has(column)) return { column, text: written, labels: [] };
    const held = sorted.flatMap((row) => cellOver(grid, row, column) ?? []);
    return {
      column,
      text: held.at(-1)?.text.trim() ?? '',
      labels: held.map(({ label }) => label),
    };
  });
}

/** Numbers under days that are not theirs, « Demi-journées 1, 2, 3 », only count the columns. */
function withoutCounters(columns: readonly AxisColumn[]): readonly AxisColumn[] {
  const dayOf = ({ labels }: AxisColumn): AxisLabel | undefined =>
    labels.slice(0, -1).findLast(({ kind }) => kind === 'day');
  const numbered = columns.filter((held) => held.labels.at(-1)?.kind === 'number' && dayOf(held));
  const firsts = numbered.filter(
    (held, index) => dayOf(held) !== dayOf(numbered[index - 1] ?? NONE),
  );
  const told = firsts.filter((held) => {
    const [day, fine] = [dayOf(held), held.labels.at(-1)];
    return day?.kind === 'day' && fine?.kind === 'number' && day.day === fine.number;
  });
  if (told.length * 2 >= firsts.length) return columns;
  return columns.map((held) =>
    numbered.includes(held) ? { ...held, labels: held.labels.slice(0, -1) } : held,
  );
}

/** « AVRIL 2026 » over days that only bear their numbers, 1 to 30, or as the name of their sheet. */
function withTitleMonth(
  grid: Grid,
  axis: FoundAxis,
  columns: readonly AxisColumn[],
): readonly AxisColumn[] {
  const numbers = columns.flatMap(({ labels }) =>
    labels.flatMap((label) => (label.kind === 'number' ? [label.number] : [])),
  );
  const isDated = columns.some(({ labels }) => labels.some(isDating));
  if (isDated || numbers.length < MONTH || Math.max(...numbers) > 31) return columns;
  const rows = Array.from({ length: Math.min(TITLE_ROWS, axis.firstRow) }, (_, at) => at + 1);
  const titles = rows.flatMap((up) => {
    const row = axis.firstRow - up;
    return grid.filled(row).map((column) => lineText(grid, row, column));
  });
  const months = [...titles, grid.sheet].map(readPeriodLabel);
  const month = months.find((label) => label?.kind === 'month');
  if (!month) return columns;
  return columns.map((held) => ({ ...held, labels: [month, ...held.labels] }));
}

function cellOver(
  grid: Grid,
  { row, cells }: AxisRow,
  column: number,
): AxisRow['cells'][number] | null {
  const cell = [...cells].reverse().find((candidate) => candidate.column <= column) ?? null;
  const merge = cell === null ? null : grid.merge(row, cell.column);
  const isPast =
    merge !== null && merge.columnCount > 1 && column >= merge.column + merge.columnCount;
  return isPast ? null : cell;
}

/** Whether a label says when by itself. */
export function isDating(label: AxisLabel): boolean {
  return isPeriod(label) || (label.kind === 'initial' && label.month !== null);
}
