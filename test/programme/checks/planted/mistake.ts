import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import type { Circumstances } from '../cases/rule-case';
import type { Added } from './trackers';

/** Rows about which there is nothing to say, and the same once somebody made a mistake in the last. */
export interface Mistake {
  /** `ACT-05 status`: the rule, and the column of the last row it must be told at. */
  readonly told: string;
  readonly right: Added;
  readonly wrong: Added;
  /** What the mistake does to the sheets or to the file, beside its rows. */
  readonly change?: (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
  /** What the check is given besides the workbook, and what else once the mistake is made. */
  readonly given?: Circumstances;
  readonly givenWrong?: Circumstances;
}
