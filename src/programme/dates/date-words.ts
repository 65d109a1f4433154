import type {
  AlternativeReading,
  DueDateReading,
  DueWindow,
  ReadingNote,
} from './windows/due-window';
import type { PublicHolidayName } from './holidays/public-holidays';
import type { SchoolHolidayName } from './holidays/school-holidays';

/** How a reading is told back to the user. Nothing read is written without being shown so. */
export interface DateWords {
  /** The days alone, in words that read back to the same days: « du 1er juin au 31 décembre 2014 ». */
  readonly period: (window: Pick<DueWindow, 'start' | 'end' | 'relation'>) => string;
  /** The whole reading in one sentence: the days, where the year comes from, what is to confirm. */
  readonly reading: (reading: DueDateReading) => string;
  readonly alternative: (alternative: AlternativeReading) => string;
  readonly note: (note: ReadingNote) => string;
  readonly publicHolidays: Readonly<Record<PublicHolidayName, string>>;
  readonly schoolHolidays: Readonly<Record<SchoolHolidayName, string>>;
}
