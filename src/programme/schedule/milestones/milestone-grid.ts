import { countLines } from '../../../lib/text-width';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { CellInput, Edits } from '../../../workbook/edit';
import { quoted } from '../../workings/formula';
import { nameOf } from '../../workings/action-block';
import { numbersUsedOnce, type ScheduleRow } from '../rows/select-rows';
import { writeCells } from '../../tracker/layout/edit-parts';
import type { MilestoneContext } from './milestone-context';
import { milestoneName } from './milestone-workings';
import { columnAt, FONT_SIZE, sectionRows } from './milestone-frame';
import type { MilestoneGrid } from './milestones';

/** With more milestones than these, the grid counts them rather than lists them. */
export const MOST_LISTED = 40;

/** Strands down, territories across; each cell lists its milestones with their date, or counts them. Nothing without any. */
export function layOutMilestoneGrid(
  { frame, input, words }: MilestoneContext,
  {
    grid,
    milestones,
  }: { readonly grid: MilestoneGrid; readonly milestones: readonly ScheduleRow[] },
): Edits {
  const { sheet } = frame;
  const { grid: top } = sectionRows(frame);
  const isListed = canList(milestones, input);
  const help = isListed ? words.gridHelp : words.gridCounts;
  if (grid.strands.length === 0) return [];
  const listed = (ranks: readonly number[]): CellInput => {
    const shorts = ranks.map((rank) => {
      const line = `MATCH(${quoted(milestones[rank]?.value.id ?? '')},${nameOf('numero')},0)`;
      return `IFERROR(INDEX(${milestoneName('court')},${line}),"")`;
    });
    return { formula: `=${shorts.join('&CHAR(10)&') || '""'}` };
  };
  const counted = (strand: string, territory: string): CellInput => ({
    formula: `=COUNTIFS(${nameOf('volet')},${quoted(strand)},${milestoneName('territoires')},${quoted(`*;${territory};*`)},${milestoneName('cle')},">0")`,
  });
  const lines = grid.strands.map((strand, at): readonly CellInput[] => [
    strand || words.noStrand,
    ...grid.territories.map((territory, column) =>
      isListed ? listed(grid.cells[at]?.[column] ?? []) : counted(strand, territory),
    ),
  ]);
  const territories = grid.territories.map((name) => name || words.noTerritory);
  return [
    writeCells({ sheet, row: top, column: 0 }, [[words.grid, null, help]]),
    writeCells({ sheet, row: top + 1, column: columnAt('title') }, [
      [words.headers.strand, ...territories],
    ]),
    writeCells({ sheet, row: top + 2, column: columnAt('title') }, lines),
  ];
}

/** Lines that the fullest cell of each line takes, in columns of these widths in characters; null counts them. */
export function linesOfGrid(
  { cells }: MilestoneGrid,
  milestones: readonly ScheduleRow[] | null,
  widths: readonly number[],
): readonly number[] {
  if (milestones === null) return cells.map(() => 1);
  const lines = (rank: number, column: number): number => {
    const { id = '', start = null, end = null } = milestones[rank]?.value ?? {};
    const width = widths[columnAt('strand') + column] ?? STANDARD_WIDTH;
    const room = pointsOfCharacters(width) - CELL_PADDING;
    const text = `${id}${start === null && end === null ? '' : ' 00/00/0000'} !`;
    return countLines(text, { room, size: FONT_SIZE * 1.03 });
  };
  return cells.map((line) =>
    Math.max(
      ...line.map((ranks, column) => ranks.reduce((sum, rank) => sum + lines(rank, column), 0)),
    ),
  );
}

/** Characters of a column that has no width of its own, and points that a cell leaves free. */
const [STANDARD_WIDTH, CELL_PADDING] = [8.43, 5];

/** Whether each milestone can be told by its N°, and they are few enough to be read. */
export function canList(
  milestones: readonly ScheduleRow[],
  { source }: Pick<MilestoneContext['input'], 'source'>,
): boolean {
  return milestones.length <= MOST_LISTED && milestones.every(numbersUsedOnce(source.rows));
}
