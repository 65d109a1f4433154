import type { Area } from '../../../workbook/location';

/** Columns of the sheet « Jalons », from the left; what is computed beside them comes last. */
export const MILESTONE_COLUMNS = [
  'number',
  'title',
  'strand',
  'territory',
  'from',
  'to',
  'due',
  'who',
  'status',
  'lateness',
  'condition',
  'dependsOn',
  'awaitedBy',
  'match',
  'days',
  'rank',
  'short',
] as const;
export type MilestoneColumn = (typeof MILESTONE_COLUMNS)[number];
/** The last column that is printed. */
export const LAST_PRINTED: MilestoneColumn = 'awaitedBy';
export const WIDTHS: Readonly<Record<MilestoneColumn, number>> = {
  number: 9,
  title: 50,
  strand: 22,
  territory: 18,
  from: 11,
  to: 11,
  due: 22,
  who: 24,
  status: 20,
  lateness: 24,
  condition: 32,
  dependsOn: 18,
  awaitedBy: 18,
  match: 9,
  days: 9,
  rank: 9,
  short: 18,
};

/** Days ahead that stand on top of the sheet. */
export const DAYS_AHEAD = 60;

export interface MilestoneFrame {
  readonly sheet: string;
  /** Lines kept for the next sixty days. */
  readonly aheadRows: number;
  readonly listRows: number;
  readonly gridRows: number;
  readonly gridColumns: number;
  /** Lines of « Ce qui a changé »; 0 when no reference was frozen. */
  readonly changeRows: number;
}

export const TOP_ROWS = { title: 0, subtitle: 1, ahead: 3 } as const;

export function columnAt(column: MilestoneColumn): number {
  return MILESTONE_COLUMNS.indexOf(column);
}

/** Each section is a heading, a line of headers, then its lines, then a blank line. */
export function sectionRows(frame: MilestoneFrame): {
  readonly ahead: number;
  readonly list: number;
  readonly grid: number;
  readonly changes: number;
  readonly end: number;
} {
  const ahead = TOP_ROWS.ahead;
  const list = ahead + 3 + frame.aheadRows;
  const grid = list + 3 + frame.listRows;
  const changes = grid + 3 + frame.gridRows;
  const end = frame.changeRows === 0 ? changes - 1 : changes + 2 + frame.changeRows;
  return { ahead, list, grid, changes, end };
}

export function milestoneBlock(frame: MilestoneFrame): Area {
  const columnCount = Math.max(MILESTONE_COLUMNS.length, frame.gridColumns + columnAt('strand'));
  return { row: 0, column: 0, rowCount: sectionRows(frame).end, columnCount };
}

export function printedMilestones(frame: MilestoneFrame): Area {
  const columnCount = Math.max(columnAt(LAST_PRINTED) + 1, frame.gridColumns + columnAt('strand'));
  return { ...milestoneBlock(frame), columnCount };
}
