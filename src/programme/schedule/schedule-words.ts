import type { CalendarWords } from './calendar-file';
import type { GanttWords } from './gantt-words';
import type { BaselineWords } from './lay-out-baseline';
import type { MilestoneWords } from './milestone-words';
import type { TextScheduleWords } from './text-schedule';

/** Everything the schedule writes into the workbook and into the files it exports, in French. */
export interface ScheduleWords {
  readonly gantt: GanttWords;
  readonly milestones: MilestoneWords;
  readonly baseline: BaselineWords;
  readonly calendar: CalendarWords;
  readonly text: TextScheduleWords;
}
