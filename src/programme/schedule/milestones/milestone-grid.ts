import type { CellInput, Edit } from '../../../workbook/edit';
import { held } from '../rows/formula';
import { type MilestoneContext, write } from './milestone-context';
import { columnAt, sectionRows } from './milestone-frame';
import type { MilestoneGrid } from './milestones';

/** More than these in a cell of the grid are counted rather than listed. */
const MOST_LISTED = 40;

/** Strands down, territories across; each cell lists its milestones with their date. */
export function layOutMilestoneGrid(
  { frame, words }: MilestoneContext,
  grid: MilestoneGrid,
): readonly Edit[] {
  const { grid: top, list } = sectionRows(frame);
  const heading = write(frame, { row: top, column: 0 }, [[words.grid, null, words.gridHelp]]);
  if (grid.strands.length === 0) return [heading];
  const cell = (ranks: readonly number[]): CellInput => {
    if (ranks.length === 0) return null;
    if (ranks.length > MOST_LISTED) return words.manyMilestones(ranks.length);
    const shorts = ranks.map((rank) => held(columnAt('short'), list + 2 + rank, 'both'));
    return { formula: `=${shorts.join('&CHAR(10)&')}` };
  };
  const territories = grid.territories.map((name) => name || words.noTerritory);
  return [
    heading,
    write(frame, { row: top + 1, column: columnAt('strand') }, [territories]),
    write(frame, { row: top + 1, column: columnAt('title') }, [[words.headers.strand]]),
    write(
      frame,
      { row: top + 2, column: columnAt('title') },
      grid.strands.map((strand, at) => [
        strand || words.noStrand,
        ...(grid.cells[at] ?? []).map(cell),
      ]),
    ),
  ];
}
