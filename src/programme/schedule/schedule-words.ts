import type { WorkingWords } from '../workings/action-block';
import type { GanttWords } from './gantt/gantt-words';
import type { BaselineWords } from './baseline/lay-out-baseline';
import type { MilestoneWords } from './milestones/milestone-words';

/** Everything the schedule writes into the workbook in French. */
export interface ScheduleWords {
  readonly workings: WorkingWords;
  readonly gantt: GanttWords;
  readonly milestones: MilestoneWords;
  readonly baseline: BaselineWords;
}
