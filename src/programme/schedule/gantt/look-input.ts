import type { BodyLine } from './gantt-body';
import type { Frame } from './gantt-frame';
import type { Paper } from './gantt-paper';
import type { GanttWords } from './gantt-words';
import type { ScaleUnit } from '../rows/scale';

/** What the formats of the Gantt depend on. */
export interface FormatInput {
  readonly frame: Frame;
  /** Rows of the sheet that head a strand. */
  readonly strandRows: readonly number[];
  readonly conditionLines: number;
  readonly paper: Paper;
  readonly words: GanttWords;
}

/** What the sizes of the Gantt and its page depend on besides. */
export interface LookInput extends FormatInput {
  readonly lines: readonly BodyLine[];
  readonly unit: ScaleUnit;
  /** What a row may say of its shift since the reference; empty without reference. */
  readonly movedText: string;
  readonly footer: { readonly left: string; readonly right: string };
  /** What of the widths may be set: all at first, the grid when it changed, none to spare the user's. */
  readonly widths: 'all' | 'grid' | 'none';
}
