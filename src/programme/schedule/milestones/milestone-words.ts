import type { CalendarDate } from '../../../lib/calendar-date';
import type { Change } from '../baseline/baseline';
import type { MilestoneColumn, Part } from './milestone-frame';

/** The words of the sheet « Jalons », always in French. */
export interface MilestoneWords {
  readonly title: (programme: string) => string;
  readonly statusDateFormat: string;
  readonly noPersonalData: string;
  readonly workingDocument: string;
  readonly pageOfPages: string;
  readonly headers: Readonly<Record<MilestoneColumn, string>>;
  /** Heading of each part, followed by how many there are. */
  readonly parts: Readonly<Record<Part, string>>;
  /** Follows the heading of a part that has none. */
  readonly none: Readonly<Record<Part, string>>;
  /** Around the number of those the part has no line for. */
  readonly others: Readonly<Record<Part, readonly [before: string, after: string]>>;
  /** The sheet has no longer a line for every row. */
  readonly tooOld: string;
  readonly workings: string;
  readonly grid: string;
  readonly gridHelp: string;
  readonly gridCounts: string;
  readonly noStrand: string;
  readonly noTerritory: string;
  readonly late: string;
  readonly heldSince: string;
  readonly heldReason: string;
  readonly toWatch: string;
  readonly ahead: string;
  readonly days: string;
  readonly lateMark: string;
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
