import { type Columns, foldedText, type Grid, lineText } from '../../reading/grid';
import { type AxisCell, isPeriod, labelAt, rankOf } from './axis-labels';

/** A row whose neighbouring cells go on in time from left to right. */
export interface AxisRow {
  readonly row: number;
  readonly cells: readonly AxisCell[];
}

/** The rows of a sheet that say which time each column stands for. Bounds inclusive, from 0. */
export interface FoundAxis extends Columns {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The rows of it, from the top. */
  readonly rows: readonly AxisRow[];
}

/** The rows of an axis, that of the finest times first. */
export function finestFirst(rows: readonly AxisRow[]): readonly AxisRow[] {
  return [...rows].sort((a, b) => b.cells.length - a.cells.length);
}

/** Fewer cells in a row are no axis. */
export const MIN_PERIODS = 4;
const DISORDER = 0.15;
const MONTH_INITIALS = 'jfmamjjasond';
const WEEKS =
  /^(?:(?:n°|numeros?) ?(?:de(?: la)? )?)?(?:semaines?|sem\.?|s|weeks?)(?: ?\(?20\d\d\)?)?\s*:?$/u;
const WEEKDAY_INITIALS = ['lmmjvsd', 'lmmjv', 'mtwtfss', 'mtwtf', 'dlmmjvs', 'smtwtfs'];

/**
 * The stretches of a row that read as time, from the left; those of fewer than four cells are none. One of
 * four goes on behind a cell that does not read as time.
 */
export function axisRowsAt(grid: Grid, row: number): readonly AxisRow[] {
  const stretches: AxisCell[][] = [];
  let unread = 0;
  for (const column of grid.filled(row)) {
    const held = stretches.at(-1) ?? [];
    const before = held.at(-1) ?? null;
    const label = labelAt(grid, row, column);
    if (label === null) {
      unread += 1;
      continue;
    }
    const cell = { column, text: lineText(grid, row, column), label };
    const isNext = familyOf(before) === familyOf(cell);
    const isBehind = held.length >= MIN_PERIODS && isLater(cell, before);
    if (isNext && (unread === 0 || (unread === 1 && (isBehind || isNextNumber(cell, before)))))
      held.push(cell);
    else stretches.push([cell]);
    unread = 0;
  }
  return stretches.flatMap((cells): readonly AxisRow[] => {
    if (cells.length < MIN_PERIODS && !areInARow(cells)) return [];
    const isOfInitials = familyOf(cells[0] ?? null) === 'initial';
    const named = isOfInitials ? withInitials(cells) : withUnit(grid, row, cells);
    return named !== null && isInOrder(named) ? [{ row, cells: named }] : [];
  });
}

/** « avril », « mai », « juin », or three years: enough when none is left out. */
function areInARow(cells: readonly AxisCell[]): boolean {
  const [first] = cells;
  const ranks = cells.flatMap(({ label }) => {
    if (label.kind !== first?.label.kind) return [];
    if (label.kind === 'month') return [label.month % 12];
    return label.kind === 'year' ? [label.year] : [];
  });
  const isNext = (rank: number, before: number): boolean =>
    rank === before + 1 || (rank === 0 && before === 11);
  return (
    ranks.length > 2 &&
    ranks.length === cells.length &&
    ranks.slice(1).every((rank, index) => isNext(rank, ranks[index] ?? rank))
  );
}

function familyOf(cell: AxisCell | null): string {
  if (cell === null) return '';
  return isPeriod(cell.label) ? 'period' : cell.label.kind;
}

/** « J F M A » are months, « L M M J » days of the week: nothing else that one letter heads. */
function withInitials(cells: readonly AxisCell[]): readonly AxisCell[] | null {
  const letters = cells.map(({ text }) => text.trim().charAt(0).toLowerCase()).join('');
  if (isRepeated(letters, WEEKDAY_INITIALS)) return cells;
  const at = MONTH_INITIALS.repeat(2).indexOf(letters.slice(0, MONTH_INITIALS.length));
  if (at < 0 || !isRepeated(letters, [MONTH_INITIALS])) return null;
  return cells.map((cell, index) => ({
    ...cell,
    label: { kind: 'initial', month: ((at + index) % MONTH_INITIALS.length) + 1 },
  }));
}

/** Bare numbers beside or under « Semaines », « Tâches / semaines » are those of weeks, under « Mois » of months. */
function withUnit(grid: Grid, row: number, cells: readonly AxisCell[]): readonly AxisCell[] {
  const first = cells[0]?.column ?? 0;
  const isBare = (above: number): boolean => !grid.filled(above).some((at) => at >= first);
  // Words beside may stand between an axis and what names it.
  const above = row > 1 && isBare(row - 1) ? row - 2 : row - 1;
  const label = cells[0]?.label;
  const isFromFirst = label?.kind === 'number' && label.number === 1;
  const beside = grid.filled(row).flatMap((at) => (at < first ? foldedText(grid, row, at) : []));
  const names = [
    ...beside.map((name) => (isFromFirst ? name.replace(/^[^/\\]*[/\\] ?/u, '') : name)),
    ...(row === 0 ? [] : grid.filled(above).map((at) => foldedText(grid, above, at))),
  ];
  const kind = names.some((name) => WEEKS.test(name)) ? 'week' : 'number';
  if (kind === 'number' || label?.kind !== 'number') return cells;
  return cells.flatMap(({ label, ...cell }) =>
    label.kind === 'number' && label.number <= 53
      ? [{ ...cell, label: { kind, week: label.number, year: null } }]
      : [],
  );
}

function isRepeated(letters: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.repeat(Math.ceil(letters.length / pattern.length) + 1).includes(letters),
  );
}

/** « 5 | Vacances | 6 »: whether one number goes on from another. */
function isNextNumber({ label }: AxisCell, before: AxisCell | null): boolean {
  const held = before?.label;
  return label.kind === 'number' && held?.kind === 'number' && label.number === held.number + 1;
}

/** Whether a period comes after another of its unit. */
function isLater({ label }: AxisCell, before: AxisCell | null): boolean {
  const [rank, held] = [rankOf(label), rankOf(before?.label ?? null)];
  return isPeriod(label) && rank?.unit === held?.unit && (rank?.value ?? 0) > (held?.value ?? 0);
}

/** Whether labels of one kind go on from each to the next, now and then starting again. */
function isInOrder(cells: readonly AxisCell[]): boolean {
  let steps = 0;
  let disorder = 0;
  let resets = 0;
  cells.slice(1).forEach((cell, index) => {
    const before = rankOf(cells[index]?.label ?? null);
    const rank = rankOf(cell.label);
    if (before === null || rank === null || before.unit !== rank.unit) return;
    steps += 1;
    if (rank.value >= before.value) return;
    // December is followed by January, the 31st by the 1st.
    const isBack = before.value - rank.value >= rank.cycle / 2;
    if (isBack || (rank.value === 1 && before.value > 2)) resets += 1;
    else disorder += 1;
  });
  const values = new Set(cells.map(({ text }) => text)).size;
  return values > 1 && disorder <= steps * DISORDER && resets <= steps / 2;
}
