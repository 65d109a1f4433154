import type { CalendarDate } from '../../../lib/calendar-date';
import type words from './milestone-words.fr.json';

/** The words of the sheet « Jalons », in French alone. */
export interface MilestoneWords extends Readonly<typeof words> {
  readonly title: (programme: string) => string;
  readonly noPersonalData: string;
  readonly workingDocument: string;
  readonly pageOfPages: string;
  readonly noStrand: string;
  readonly changes: (since: CalendarDate) => string;
  readonly shift: (days: number) => string;
}
