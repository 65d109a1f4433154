import type { Steps } from '../../../lib/steps';
import { type CheckInput, makeContext } from '../context/context';
import { editContext } from './edit-context';
import type { Acceptance } from '../context/finding';
import { LiveFindings } from './live-findings';
import { changeFindings, compareFindings } from '../report/finding-order';
import { type CheckReport, countAgain, reportOf } from '../report/report';
import { type EditedCells, editTracker } from '../context/row-edits';

/** A check that follows the edits of the tracker from memory. */
export interface LiveCheck {
  /** The input as the edits have left it. */
  readonly input: CheckInput;
  readonly report: CheckReport;
  /**
   * The check after an edit of some cells: only the rows edited, those that depend on them and what
   * compares them are judged again. Null when the edit is not of one table's rows (a header, a list,
   * a setting, another sheet) or of names that all rows look up (partners, sites): the workbook must then be read and checked as a whole.
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
  const checked = { ...input, acceptances };
  const live = new LiveFindings(makeContext(checked));
  yield;
  yield* live.judge();
  const findings = [...live.all()].sort(compareFindings);
  yield;
  const counts = countAgain({ blocking: 0, warning: 0, info: 0 }, findings, 1);
  return follow(checked, live, { findings, counts });
}

function follow(
  input: CheckInput,
  live: LiveFindings,
  held: Pick<CheckReport, 'findings' | 'counts'>,
): LiveCheck {
  return {
    input,
    report: reportOf(input, held, live.unchecked()),
    edit: (edited) => {
      const next = editTracker(input.tracker, edited);
      const context = next && editContext(live.context, next.tracker, next.change);
      // With or without any strand, other rules can run: only a whole check tells which.
      if (!context || live.context.hasStrands !== context.hasStrands) return null;
      const told = live.edit(context, next.change);
      return follow({ ...input, tracker: next.tracker }, live, {
        findings: changeFindings(held.findings, told),
        counts: countAgain(countAgain(held.counts, told.removed, -1), told.added, 1),
      });
    },
  };
}
