import type { CalendarDate } from '../../../lib/calendar-date';
import type { CellInput, Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';
import type { Baseline } from '../baseline/baseline';
import type { MilestoneFrame } from './milestone-frame';
import type { MilestoneWords } from './milestone-words';
import type { ScheduleSource } from '../rows/schedule-source';

export interface MilestonesInput {
  readonly sheet: string;
  readonly source: ScheduleSource;
  readonly statusDate: CalendarDate;
  readonly baseline: Baseline | null;
  readonly previous: PreviousMilestones | null;
}

/** What an earlier run left. */
export interface PreviousMilestones {
  readonly area: Area;
  /** Names the formats that were set, so that the same are not set again. */
  readonly look: string | null;
  readonly heights: string | null;
  /** Tells where things stood, and which formats they had. */
  readonly shape: string | null;
  /** Cells of the lines that hold a formula now; null when they were not counted. */
  readonly formulaCells: number | null;
}

/** What tells the formats, heights and places set with the cells. */
export type MilestoneLookNames = Readonly<Record<'look' | 'heights' | 'shape', string>>;

/** What every section of the sheet is made from. */
export interface MilestoneContext {
  readonly names: MilestoneLookNames;
  readonly frame: MilestoneFrame;
  readonly input: MilestonesInput;
  readonly words: MilestoneWords;
}

/** Cells from a place on. */
export function write(
  frame: MilestoneFrame,
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly CellInput[])[],
): Extract<Edit, { kind: 'writeCells' }> {
  return { kind: 'writeCells', sheet: frame.sheet, at, cells };
}
