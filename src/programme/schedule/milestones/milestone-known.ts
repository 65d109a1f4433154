import type { KnownBlock } from '../../../workbook/edit';
import { areaOf } from '../../../workbook/location';
import type { PreviousMilestones } from './milestone-context';
import {
  MILESTONE_COLUMNS,
  type MilestoneColumn,
  type MilestoneFrame,
  type Part,
  PARTS,
  sectionRows,
} from './milestone-frame';
import { formatSections } from './milestone-look';
import { hashData } from '../../tracker/fingerprint';

/** Every cell of the lines and of the grid is a formula, and so are the headings between them. */
export function countFormulas({ lines, gridRows, gridColumns }: MilestoneFrame): number {
  const rows = PARTS.reduce((sum, part) => sum + lines[part], 0);
  return rows * MILESTONE_COLUMNS.length + PARTS.length - 1 + gridRows * gridColumns;
}

/** A short text that tells where things stand, and which formats there are. */
export function nameShape(frame: MilestoneFrame): string {
  const { lines, spare, gridRows, gridColumns, changeRows, titleSize, bare } = frame;
  const counts = [...PARTS.map((part) => lines[part]), ...PARTS.map((part) => spare[part])];
  const formats = hashData(formatSections(frame));
  const sizes = [gridRows, gridColumns, changeRows, titleSize];
  return [formats, ...counts, ...sizes, bare.join(',')].join(';');
}

/** Whether the columns that say nothing are still the same: the user's widths hold then. */
export function hasSameColumns({ shape }: PreviousMilestones, { bare }: MilestoneFrame): boolean {
  return (shape ?? '').endsWith(`;${bare.join(',')}`);
}

/**
 * What is known of the block an earlier run left: the first line of each part fills the others, and
 * the formats are those this version would set. Nothing when either may not be so.
 */
export function knownMilestones(
  { shape, formulaCells }: PreviousMilestones,
  sheet: string,
): { readonly known?: KnownBlock } {
  const told = (shape ?? '').split(';');
  const bare = (told.at(-1) ?? '').split(',') as readonly MilestoneColumn[];
  const numbers = told.slice(1, -1).map(Number);
  const byPart = (from: number): MilestoneFrame['lines'] =>
    Object.fromEntries(PARTS.map((part, at) => [part, numbers[from + at] ?? 0])) as Record<
      Part,
      number
    >;
  const [lines, spare] = [byPart(0), byPart(PARTS.length)];
  const sizes = numbers.slice(2 * PARTS.length);
  const [gridRows = 0, gridColumns = 0, changeRows = 0, titleSize = 0] = sizes;
  const frame = { sheet, lines, spare, gridRows, gridColumns, changeRows, titleSize, bare };
  if (shape !== nameShape(frame) || formulaCells !== countFormulas(frame)) return {};
  const rows = sectionRows(frame);
  const filled = PARTS.filter((part) => lines[part] > 1).map((part) => ({
    from: areaOf([rows[part] + 2, 0], [1, MILESTONE_COLUMNS.length]),
    to: areaOf([rows[part] + 3, 0], [lines[part] - 1, MILESTONE_COLUMNS.length]),
  }));
  return { known: { filled, formats: formatSections(frame), validated: null } };
}
