import type { CalendarDate, DateSystem } from '../../lib/calendar-date';
import type { Settings } from '../tracker/settings/settings';
import type { TrackerLists } from '../tracker/lists';
import type { References } from '../names/references';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SheetReading } from './proposal';

/** What the reading of one sheet may rely on besides the sheet itself. */
export interface ReadingContext {
  /** When the source was written: yearless dates are read from it. Null until it is known. */
  readonly referenceDate: CalendarDate | null;
  readonly dateSystem: DateSystem;
  /** The years of the days that the workbook tells in full. */
  readonly yearsTold?: ReadonlySet<number>;
  readonly seasons: Settings['seasons'];
  readonly backToSchool: Settings['backToSchool'];
  readonly lists: TrackerLists;
  /** Partners, places and sites known by name before reading. */
  readonly references: References;
  /** What the user said the fill colours mean: `#RRGGBB` to a status. */
  readonly colourStatuses: Readonly<Record<string, string>>;
  /** The titles are in another language than French: its words tell nothing in them. */
  readonly isInOtherLanguage?: boolean;
  /** The titles are what users of a program wish: « si » tells what it does, and no condition of the work. */
  readonly tellsWishes?: boolean;
}

/** What reads the prose of a sheet: it weighs as much as the rest, and is handed over when it is needed. */
export type ProseReader = (sheet: SheetSnapshot, context: ReadingContext) => SheetReading;
