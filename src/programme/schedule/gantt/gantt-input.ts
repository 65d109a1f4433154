import type { Baseline } from '../baseline/baseline';
import type { CalendarDate } from '../../../lib/calendar-date';
import type { Area } from '../../../workbook/location';
import type { Period, ScaleChoice } from '../rows/scale';
import type { ScheduleSource } from '../rows/schedule-source';
import type { WorkingsPlace } from '../../workings/block';
import type { ScheduleFilters } from '../rows/select-rows';

/** What the looks of an earlier run depended on. */
export interface DrawnGantt {
  readonly bodyRows: number;
  /** Rows of the sheet that head a strand. */
  readonly strandRows: readonly number[];
  readonly conditionLines: number;
  /** Rows found by their place, since no N° tells them. */
  readonly directMatches: number;
  /** Names the formats that were set. */
  readonly formats: string | null;
}

/** What an earlier run left on the sheet. */
export interface PreviousGantt {
  readonly block: Area;
  /** Columns of time it had. */
  readonly capacity: number;
  readonly choice: ScaleChoice | null;
  /** Null when the whole of Suivi is drawn. */
  readonly period: Period | null;
  readonly filters: Pick<ScheduleFilters, 'strand' | 'partner' | 'territory'>;
  readonly fingerprint: string | null;
  readonly writtenAt: string | null;
  /** Names the formats and formulas that were set, so that the same are not set again. */
  readonly look: string | null;
  readonly heights: string | null;
  /** Names the widths that the columns were given. */
  readonly widths: string | null;
  /** Names the formulas of the block of the drawing on the sheet of workings. */
  readonly workings: string | null;
  /** Cells of the drawing that hold a formula now; null when they were not counted. */
  readonly formulaCells: number | null;
  readonly drawn: DrawnGantt;
  /** N° and fingerprint of each row that was drawn. */
  readonly rowPrints: readonly { readonly id: string; readonly print: string }[];
}

export interface GanttInput {
  /** The name the sheet has or takes. */
  readonly sheet: string;
  readonly workings: WorkingsPlace;
  readonly source: ScheduleSource;
  readonly statusDate: CalendarDate;
  readonly choice: ScaleChoice;
  /** Null draws {@link defaultPeriod}. */
  readonly period: Period | null;
  readonly filters: ScheduleFilters;
  readonly fingerprint: string;
  /** `15/05/2014 09:12`; kept from the last run when Suivi is as it was. */
  readonly writtenAt: string;
  readonly baseline: Pick<Baseline, 'frozenOn'> | null;
  /** The defined name of the number of persons trained, once the workbook has it. */
  readonly trainedName: string | null;
  readonly previous: PreviousGantt | null;
}
