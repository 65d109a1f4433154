import { type CheckInput, makeContext } from './context';
import { evaluate } from './evaluate';
import { rankFindings } from './rank-findings';
import { type Acceptance, type CheckReport, countFindings, reportOf } from './report';

/**
 * Checks the tracker, and the whole workbook before sharing: what is wrong, where, why, and what
 * would put it right. The same workbook gives the same report.
 *
 * @example
 * checkTracker({ tracker, snapshot, scope: 'tracker', today: '2014-05-15', training: null, stale: null }, [])
 */
export function checkTracker(input: CheckInput, acceptances: readonly Acceptance[]): CheckReport {
  const { findings, unchecked } = evaluate(makeContext(input));
  const ranked = rankFindings(input, findings, acceptances).map(({ finding }) => finding);
  const tally = countFindings(ranked);
  return reportOf(input, { findings: ranked, tally, unchecked, acceptances });
}
