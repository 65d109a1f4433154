import type { CalendarDate } from '../../../lib/calendar-date';
import type { Control } from './gantt-controls';
import type { DayList, Helper, Scalar, ScaleLine } from './gantt-frame';
import type { DrawingWords } from '../drawing/drawing-words';
import type { Settings } from '../../tracker/settings';

/** The words the schedule writes into the workbook, always in French. */
export interface GanttWords extends DrawingWords {
  readonly title: (programme: string) => string;
  readonly workingDocument: string;
  readonly noPersonalData: string;
  /** A footer, with Excel's codes for the page and the number of pages. */
  readonly pageOfPages: string;
  /** Headers of N°, action, partners, due date, status and notes. */
  readonly headers: {
    readonly number: string;
    readonly title: string;
    readonly partners: string;
    readonly owner: string;
    readonly nobody: string;
    /** Over two lines. */
    readonly due: readonly [string, string];
    readonly status: string;
    readonly notes: string;
  };
  readonly controls: {
    readonly scale: string;
    readonly period: string;
    readonly filters: string;
    /** en-US number formats that put a word before the cell's own value. */
    readonly formats: Readonly<Record<Exclude<Control, 'scale'>, string>>;
    readonly scalePrompt: string;
    readonly periodPrompt: string;
  };
  readonly earlier: string;
  readonly later: readonly [first: string, second: string];
  readonly undated: string;
  readonly statusDateMark: string;
  readonly calendarMarks: {
    readonly publicHoliday: string;
    readonly schoolBreak: string;
    readonly schoolReturn: string;
  };
  readonly absentRow: string;
  readonly noStrand: string;
  readonly unnumberedCondition: string;
  /** Follows the persons to train when those trained cannot be counted. */
  readonly trainedUnknown: string;
  /** Roll-up of a strand: what each count is of. */
  readonly rollUp: {
    readonly strand: (name: string, count: number) => string;
    readonly done: string;
    readonly late: string;
    readonly held: string;
    readonly undated: string;
  };
  readonly messages: {
    readonly nothingDrawn: string;
    /** Before the N° of the first, for one and, after their number, for several. */
    readonly missingRows: readonly [one: string, many: string];
    readonly disagreeing: readonly [one: string, many: string];
    readonly again: string;
    readonly correct: string;
    readonly withoutNumber: string;
    readonly trackerChanged: string;
    readonly scaleTooFine: string;
  };
  readonly notes: NoteWords;
  readonly helpers: Readonly<Record<Helper, string>>;
  readonly scalars: Readonly<Record<Scalar, string>>;
  readonly scaleLines: Readonly<Record<ScaleLine, string>>;
  readonly dayLists: Readonly<Record<DayList, string>>;
  readonly rowPrints: string;
  readonly workings: string;
}

/** What stands under the drawing. */
export interface NoteWords {
  readonly legend: string;
  readonly conditions: string;
  readonly decisions: string;
  /** The readings used, in one line. */
  readonly readings: (lines: readonly string[]) => string;
  readonly none: string;
  readonly symbols: readonly { readonly symbol: string; readonly meaning: string }[];
  readonly signs: readonly string[];
  readonly decidedBy: string;
  readonly unknownDecider: string;
  readonly readingLines: (settings: Settings) => readonly string[];
  readonly baselineOf: (date: CalendarDate) => string;
}
