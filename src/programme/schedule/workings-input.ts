import type { Frame } from './gantt-frame';
import type { GanttInput } from './gantt-input';
import type { GanttWords } from './gantt-words';
import type { Period } from './scale';

/** What the cells around the drawing are made from. */
export interface WorkingsInput {
  readonly frame: Frame;
  readonly input: GanttInput;
  readonly period: Period;
  /** Columns of time the scale uses as written; the others are narrow. */
  readonly timeColumns: number;
  /** Names the formats set with these cells. */
  readonly look: string;
  readonly words: GanttWords;
}
