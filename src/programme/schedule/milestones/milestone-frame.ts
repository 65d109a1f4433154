import { sum } from '../../../lib/numbers';
import { widthOfText } from '../../../lib/text-width';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { Area } from '../../../workbook/location';
import milestoneWidths from './milestone-widths.json';

/** Columns of the sheet « Jalons », from the left, and their widths in characters. */
const WIDTHS = milestoneWidths;
export type MilestoneColumn = keyof typeof WIDTHS;
export const MILESTONE_COLUMNS = Object.keys(WIDTHS) as readonly MilestoneColumn[];

/** The parts whose lines follow Suivi: decisions awaited, late rows, those of the next sixty days, milestones. */
export const PARTS = ['awaited', 'late', 'ahead', 'list'] as const;
export type Part = (typeof PARTS)[number];

export interface MilestoneFrame {
  readonly sheet: string;
  /** Lines of each part, those kept for what may still come included. */
  readonly lines: Readonly<Record<Part, number>>;
  /** Those of them that are kept for what may still come. */
  readonly spare: Readonly<Record<Part, number>>;
  readonly gridRows: number;
  readonly gridColumns: number;
  /** Lines of « Ce qui a changé »; 0 when no reference was frozen. */
  readonly changeRows: number;
  /** Columns in which no row says anything: without header, and narrow. */
  readonly bare: readonly MilestoneColumn[];
  /** Points of the letters of the title, which the page ends with the columns. */
  readonly titleSize: number;
}

const BARE_WIDTH = 1;
/** Points of the letters of lines and of the grid. */
export const FONT_SIZE = 10;

/** What titles take besides on a page that lies, as it does with most columns. */
const [LYING_ROOM, MOST_BARE] = [12, 3];

/** Characters of each column, from the left. */
export function columnWidths({ bare }: Pick<MilestoneFrame, 'bare'>): readonly number[] {
  const room = bare.length > MOST_BARE ? 0 : LYING_ROOM;
  return MILESTONE_COLUMNS.map((column) => {
    if (bare.includes(column)) return BARE_WIDTH;
    return WIDTHS[column] + (column === 'title' ? room : 0);
  });
}

export const TOP_ROWS = { title: 0, subtitle: 1, age: 2, parts: 3 } as const;

export function columnAt(column: MilestoneColumn): number {
  return MILESTONE_COLUMNS.indexOf(column);
}

/** The size at which a title ends before the last column does. */
export function titleSizeOf(title: string, frame: Pick<MilestoneFrame, 'bare'>): number {
  const room = sum(columnWidths(frame).map(pointsOfCharacters));
  return TITLE_SIZES.find((size) => widthOfText(title, size * BOLD) < room) ?? FONT_SIZE;
}

/** Points; bold letters are up to a twentieth wider. */
const [TITLE_SIZES, BOLD] = [[18, 14, 12], 1.05] as const;

/** Whether the list goes on over pages: it is then the last, its headers printed over all that follows them. */
export function isListLong({ lines }: Pick<MilestoneFrame, 'lines'>): boolean {
  return lines.list > LINES_OF_A_PAGE;
}

const LINES_OF_A_PAGE = 25;

/** Each section is a heading, a line of headers, then its lines, then a blank line. */
export function sectionRows(
  frame: MilestoneFrame,
): Readonly<Record<Part | 'grid' | 'changes' | 'end', number>> {
  const { lines, gridRows, changeRows } = frame;
  const awaited = TOP_ROWS.parts;
  const late = awaited + 3 + lines.awaited;
  const ahead = late + 3 + lines.late;
  const next = ahead + 3 + lines.ahead;
  const [listRows, isLong] = [3 + lines.list, isListLong({ lines })];
  const grid = next + (isLong ? 0 : listRows);
  const changes = grid + 3 + gridRows;
  const last = changes + (changeRows === 0 ? 0 : 3 + changeRows);
  const end = last + (isLong ? listRows : 0) - 1;
  return { awaited, late, ahead, list: isLong ? last : next, grid, changes, end };
}

export function milestoneBlock(frame: MilestoneFrame): Area {
  const columnCount = Math.max(MILESTONE_COLUMNS.length, frame.gridColumns + columnAt('strand'));
  return { row: 0, column: 0, rowCount: sectionRows(frame).end, columnCount };
}
