import type { Steps } from '../../../lib/steps';
import { type CheckInput, makeContext } from '../context/context';
import { editContext } from './edit-context';
import type { Severity } from '../context/finding';
import { LiveFindings } from './live-findings';
import { changeFindings, orderFindings, type OrderedFindings } from '../report/ordered-findings';
import { type RankedFinding, rankFindings } from '../report/rank-findings';
import {
  type Acceptance,
  type CheckReport,
  countFindings,
  type FindingTally,
  reportOf,
} from '../report/report';
import { type EditedCells, editTracker } from '../context/row-edits';

/** A check that follows the edits of the tracker from memory. */
export interface LiveCheck {
  /** The input as the edits have left it. */
  readonly input: CheckInput;
  readonly report: CheckReport;
  /**
   * The check after an edit of some cells: only the rows edited, those that depend on them and what
   * compares them are judged again. Null when the edit is not of one table's rows (a header, a list,
   * a setting, another sheet): the workbook must then be read and checked as a whole.
   */
  readonly edit: (edited: EditedCells) => LiveCheck | null;
}

/**
 * Checks everything once, step by step, and stays ready to judge single edits again, in less than a frame
 * for five thousand actions. Each check continues from the one it was made by; the earlier is then over.
 */
export function* checkSteps(
  input: CheckInput,
  acceptances: readonly Acceptance[],
): Steps<LiveCheck> {
  const live = new LiveFindings(makeContext(input));
  yield;
  yield* live.judge();
  const ordered = orderFindings(rankFindings(input, live.all(), acceptances));
  yield;
  const tally = countFindings(ordered.findings);
  yield;
  return follow({ input, live, ordered, tally, acceptances });
}

interface LiveState {
  readonly input: CheckInput;
  readonly live: LiveFindings;
  readonly ordered: OrderedFindings;
  readonly tally: FindingTally;
  readonly acceptances: readonly Acceptance[];
}

function follow(state: LiveState): LiveCheck {
  const { input, live, ordered, tally, acceptances } = state;
  const unchecked = live.unchecked();
  return {
    input,
    report: reportOf(input, { findings: ordered.findings, tally, unchecked, acceptances }),
    edit: (edited) => {
      const next = editTracker(input.tracker, edited);
      if (!next) return null;
      const context = editContext(live.context, next.tracker, next.change);
      // With or without any partner or strand, other rules can run: only a whole check tells which.
      if (live.context.partners.count > 0 !== context.partners.count > 0) return null;
      if (live.context.hasStrands !== context.hasStrands) return null;
      const told = live.edit(context, next.change);
      const removed = rankFindings(input, told.removed, acceptances);
      const added = rankFindings(input, told.added, acceptances);
      return follow({
        ...state,
        input: { ...input, tracker: next.tracker },
        ordered: changeFindings(ordered, removed, added),
        tally: changeTally(tally, removed, added),
      });
    },
  };
}

function changeTally(
  tally: FindingTally,
  removed: readonly RankedFinding[],
  added: readonly RankedFinding[],
): FindingTally {
  const less = countFindings(removed.map(({ finding }) => finding));
  const more = countFindings(added.map(({ finding }) => finding));
  const change = (severity: Severity): number =>
    tally.counts[severity] - less.counts[severity] + more.counts[severity];
  return {
    counts: { blocking: change('blocking'), warning: change('warning'), info: change('info') },
    accepted: tally.accepted - less.accepted + more.accepted,
  };
}
