import type { Area } from '../../../workbook/location';
import type { Baseline } from '../baseline/baseline';
import type { GanttInput } from '../gantt/gantt-input';
import type { MilestoneFrame } from './milestone-frame';
import type { MilestoneWords } from './milestone-words';

export interface MilestonesInput extends Pick<
  GanttInput,
  'sheet' | 'workings' | 'source' | 'statusDate'
> {
  readonly baseline: Baseline | null;
  readonly previous: PreviousMilestones | null;
}

/** What an earlier run left. */
export interface PreviousMilestones {
  readonly area: Area;
  /** Names what was written, so that the same is not written again. */
  readonly look: string | null;
  /** Names the formulas of the block on the sheet of workings. */
  readonly workings: string | null;
  /** Names the lines that follow Suivi. */
  readonly lines: string | null;
  /** Tells where things stood, and which formats they had. */
  readonly shape: string | null;
  /** Cells of the lines that hold a formula now; null when they were not counted. */
  readonly formulaCells: number | null;
}

/** What every section of the sheet is made from. */
export interface MilestoneContext {
  readonly frame: MilestoneFrame;
  readonly input: MilestonesInput;
  readonly words: MilestoneWords;
}
