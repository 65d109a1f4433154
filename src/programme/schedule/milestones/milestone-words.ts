import type { CalendarDate } from '../../../lib/calendar-date';
import type { Change } from '../baseline/baseline';
import type { MilestoneColumn } from './milestone-frame';

/** The words of the sheet « Jalons », always in French. */
export interface MilestoneWords {
  readonly title: (programme: string) => string;
  readonly statusDateFormat: string;
  readonly noPersonalData: string;
  readonly pageOfPages: string;
  readonly headers: Readonly<Record<MilestoneColumn, string>>;
  /** Followed by how many there are. */
  readonly ahead60: string;
  readonly list: string;
  readonly grid: string;
  readonly gridHelp: string;
  readonly noStrand: string;
  readonly noTerritory: string;
  readonly late: string;
  readonly heldSince: string;
  readonly heldReason: string;
  readonly toWatch: string;
  readonly ahead: string;
  readonly days: string;
  readonly lateMark: string;
  readonly manyMilestones: (count: number) => string;
  readonly changes: (since: CalendarDate) => string;
  readonly changeHeaders: {
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly shift: string;
  };
  readonly change: Readonly<Record<Change['kind'], string>>;
  readonly shift: (days: number) => string;
  readonly noChange: string;
}
