import { type Area, lastCell } from './location';

/** The smallest area that holds both; the first may be missing. */
export function unionOf(a: Area | null, b: Area): Area {
  if (a === null) return b;
  const endA = lastCell(a);
  const endB = lastCell(b);
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(endA.row, endB.row) - row + 1,
    columnCount: Math.max(endA.column, endB.column) - column + 1,
  };
}

/** Beyond so many, areas cost more to name one by one than cells between two of them. */
const MOST_AREAS = 60;

/**
 * Adds an area to others. With one of them it becomes the smallest area that holds both, where they
 * fill it; beyond {@link MOST_AREAS} with the one that leaves the fewest cells between them.
 */
export function withArea(areas: readonly Area[], area: Area): readonly Area[] {
  const isFull = areas.length >= MOST_AREAS;
  let [partner, least]: [Area | null, number] = [null, isFull ? Infinity : 1];
  for (const one of areas) {
    const between = cellCount(unionOf(one, area)) - cellCount(one) - cellCount(area);
    if (between < least) [partner, least] = [one, between];
  }
  if (partner === null) return [...areas, area];
  const others = areas.filter((one) => one !== partner);
  return withArea(others, unionOf(partner, area));
}

/** What two areas share; null when nothing. */
export function overlapOf(a: Area, b: Area): Area | null {
  const endA = lastCell(a);
  const endB = lastCell(b);
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(endA.row, endB.row) - row + 1;
  const columnCount = Math.min(endA.column, endB.column) - column + 1;
  return rowCount < 1 || columnCount < 1 ? null : { row, column, rowCount, columnCount };
}

/** What is left of an area once others are cut out of it: rectangles that do not overlap. */
export function without(area: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (parts, hole) => parts.flatMap((part) => withoutOne(part, hole)),
    [area],
  );
}

function withoutOne(area: Area, hole: Area): readonly Area[] {
  const shared = overlapOf(area, hole);
  if (shared === null) return [area];
  const [end, cut] = [lastCell(area), lastCell(shared)];
  const beside = { row: shared.row, rowCount: shared.rowCount };
  return [
    { ...area, rowCount: shared.row - area.row },
    { ...beside, column: area.column, columnCount: shared.column - area.column },
    { ...beside, column: cut.column + 1, columnCount: end.column - cut.column },
    { ...area, row: cut.row + 1, rowCount: end.row - cut.row },
  ].filter((part) => cellCount(part) > 0);
}

/** The area with its top-left corner pulled to A1, so that grids count from there. */
export function fromA1(area: Area): Area {
  const end = lastCell(area);
  return { row: 0, column: 0, rowCount: end.row + 1, columnCount: end.column + 1 };
}

/** Cuts an area into bands of whole rows of at most `cells` cells each (one row at least). */
export function bandsOf(area: Area, cells: number): readonly Area[] {
  const rowsPerBand = Math.max(1, Math.floor(cells / area.columnCount));
  const count = Math.ceil(area.rowCount / rowsPerBand);
  return Array.from({ length: count }, (_, band) => ({
    ...area,
    row: area.row + band * rowsPerBand,
    rowCount: Math.min(rowsPerBand, area.rowCount - band * rowsPerBand),
  }));
}

/** Both halves of an area of two rows or more; itself when it has only one. */
export function halvesOf(area: Area): readonly Area[] {
  return area.rowCount === 1
    ? [area]
    : bandsOf(area, Math.ceil(area.rowCount / 2) * area.columnCount);
}

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}
