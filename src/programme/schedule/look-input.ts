import type { BodyLine } from './gantt-body';
import type { Frame } from './gantt-frame';
import type { GanttWords } from './gantt-words';
import type { ScaleColumn } from './scale';

/** What the looks of the Gantt depend on. */
export interface LookInput {
  readonly frame: Frame;
  readonly lines: readonly BodyLine[];
  /** The columns of time the scale uses as written. */
  readonly timeColumns: readonly ScaleColumn[];
  readonly conditionCount: number;
  /** What a row may say of its shift since the reference; empty without reference. */
  readonly movedText: string;
  readonly words: GanttWords;
  readonly footer: { readonly left: string; readonly right: string };
  /** What of the widths may be set: all at first, the grid when it changed, none to spare the user's. */
  readonly widths: 'all' | 'grid' | 'none';
}
