import type { CalendarDate } from '../../../lib/calendar-date';
import type { Settings } from '../../tracker/settings/settings';
import type { DrawingWords } from '../drawing/drawing-words';
import type words from '../gantt-frame/gantt-words.fr.json';

/** The words the schedule writes into the workbook, in French alone. */
export interface GanttWords extends Readonly<DrawingWords & typeof words> {
  readonly title: (programme: string) => string;
  /** The readings used, in one line. */
  readonly readings: (lines: readonly string[]) => string;
  readonly readingLines: (settings: Settings) => readonly string[];
  readonly baselineOf: (date: CalendarDate) => string;
}
