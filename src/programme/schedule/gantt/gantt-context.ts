import type { BodyLine } from './gantt-body';
import type { Frame } from '../gantt-frame/gantt-frame';
import type { GanttInput } from './gantt-input';
import type { GanttWords } from './gantt-words';
import type { Period, ScaleUnit } from '../rows/scale';
import type { Who } from '../rows/schedule-source';
import type { RowHeights } from './gantt-paper';

/** What the cells around the drawing are made from. */
export interface WorkingsInput extends Omit<FormatInput, 'strandRows'> {
  readonly input: GanttInput;
  readonly period: Period;
  /** The period when the whole of Suivi is drawn. */
  readonly whole: Period;
  /** Rows found by their place, since no N° tells them. */
  readonly directMatches: number;
  /** Names the formats of the block. */
  readonly formats: string;
  /** Names the formats and formulas that are set only when one of them would differ. */
  readonly look: string;
  /** Names the formulas of the block of the drawing on the sheet of workings. */
  readonly drawing: string;
  /** Names the heights of the rows. */
  readonly heights: string;
}

/** What the formats of the Gantt depend on. */
export interface FormatInput {
  readonly frame: Frame;
  /** Rows of the sheet that head a strand. */
  readonly strandRows: readonly number[];
  readonly conditionLines: number;
  readonly words: GanttWords;
}

/** What the sizes of the Gantt and its page depend on besides. */
export interface LookInput extends FormatInput {
  readonly lines: readonly BodyLine[];
  readonly unit: ScaleUnit;
  readonly who: Who;
  readonly heights: RowHeights;
  /** Whether one page holds it all. */
  readonly isOnePage: boolean;
  readonly footer: { readonly left: string; readonly right: string };
  /** What of the widths may be set: all at first, the grid when it changed, none to spare the user's. */
  readonly widths: 'all' | 'grid' | 'none';
}
