import type { WorkingWords } from '../workings/action-block';
import type { CalendarWords } from './exports/calendar-file';
import type { GanttWords } from './gantt/gantt-words';
import type { BaselineWords } from './baseline/lay-out-baseline';
import type { MilestoneWords } from './milestones/milestone-words';
import type { TextScheduleWords } from './exports/text-schedule';

/** Everything the schedule writes into the workbook and into the files it exports, in French. */
export interface ScheduleWords {
  readonly workings: WorkingWords;
  readonly gantt: GanttWords;
  readonly milestones: MilestoneWords;
  readonly baseline: BaselineWords;
  readonly calendar: CalendarWords;
  readonly text: TextScheduleWords;
}
