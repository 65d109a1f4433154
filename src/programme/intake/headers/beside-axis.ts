import { type Grid, lineText } from '../../reading/grid';
import type { FoundAxis } from '../time/axis-rows';
import { isHeaderWord, MIN_HEADERS, readHeader } from './header-kinds';

/** Of the columns of an axis that a second row of it fills. */
const SECOND_AXIS = 0.8;
/** Of the words beside an axis, on one of its rows. */
const MOSTLY = 0.6;

interface BesideAxis {
  readonly row: number;
  /** What the row says beside the axis, and the columns where it says something under it. */
  readonly names: readonly string[];
  readonly under: readonly number[];
  /** The axis beside which columns are named already. */
  readonly isNamed: FoundAxis | null;
}

/**
 * Whether what a row says beside an axis are names of columns. In a row of the axis most are enough,
 * numbers apart; in the others above it, all are.
 */
export function namesColumns(grid: Grid, axis: FoundAxis, at: BesideAxis): boolean {
  const { row, names, isNamed } = at;
  const known = names.filter((name) => isHeaderWord(readHeader(name))).length;
  const words = names.filter((name) => !/^\d+$/u.test(name)).length;
  const isOfAxis =
    (row >= axis.firstRow && row <= axis.lastRow) ||
    (row > axis.lastRow && isNamed !== axis && goesOn(grid, axis, at));
  if (isOfAxis && known > MIN_HEADERS && known >= words * MOSTLY) return true;
  return known > 0 && known === names.length && (row <= axis.lastRow || isOfAxis);
}

/** Whether a row under an axis is a second one of it: figures, or the initials of days in any language. */
function goesOn(
  grid: Grid,
  axis: FoundAxis,
  { row, under }: Pick<BesideAxis, 'row' | 'under'>,
): boolean {
  return (
    under.length >= (axis.lastColumn - axis.firstColumn + 1) * SECOND_AXIS &&
    under.every((column) => /\d|^\p{L}$/u.test(lineText(grid, row, column)))
  );
}
