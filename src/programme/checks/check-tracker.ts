import { atOnce } from '../../lib/steps';
import type { CheckInput } from './context/context';
import { checkSteps } from './live/live-check';
import type { Acceptance, CheckReport } from './report/report';

/**
 * Checks the tracker, and the whole workbook before sharing: what is wrong, where, why, and what
 * would put it right. The same workbook gives the same report.
 *
 * @example
 * checkTracker({ tracker, snapshot, scope: 'tracker', today: '2014-05-15', training: null, stale: null }, [])
 */
export function checkTracker(input: CheckInput, acceptances: readonly Acceptance[]): CheckReport {
  return atOnce(checkSteps(input, acceptances)).report;
}
