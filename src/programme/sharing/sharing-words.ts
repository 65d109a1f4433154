import type { CalendarDate } from '../../lib/calendar-date';
import type { CheckSheetWords } from '../checks/sheet/words';

/** What a copy says that the workbook did not. */
export interface SharingWords {
  /** Added to the header of a column whose cells went. */
  readonly removed: string;
  /** In the place of a small count. */
  readonly small: (limit: number) => string;
  /** In the place of a count that would give a small one back. */
  readonly masked: string;
  /** What sheets say on paper before they leave the house. */
  readonly draft: string;
  readonly copyOf: (date: CalendarDate) => string;
  /** Which columns a copy shows empty. */
  readonly without: (headers: readonly string[]) => string;
  /** What the figures on trainings are in the copy. */
  readonly frozen: (limit: number) => string;
  /** As « Bilan formations » writes them. */
  readonly countHeaders: readonly string[];
  readonly total: string;
  /** Those of « Contrôle », where the reasons of accepted warnings stand. */
  readonly checkHeaders: CheckSheetWords['headers'];
}
