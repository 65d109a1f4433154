import { atOnce, type Steps } from '../../../lib/steps';
import { type CheckInput, makeContext } from '../context/context';
import type { Acceptance } from '../context/finding';
import { type EditedCells, editTracker } from '../context/row-edits';
import { judgeAll } from '../report/judge';
import { type CheckReport, reportOf } from '../report/report';

/** A check that follows the edits of the tracker from memory. */
export interface LiveCheck {
  /** The input as the edits have left it. */
  readonly input: CheckInput;
  readonly report: CheckReport;
  /**
   * The check after an edit of some cells. Null when the edit is not of one table's rows (a header, a list,
   * a setting, another sheet): the workbook must then be read again.
   */
  readonly edit: (edited: EditedCells) => LiveCheck | null;
}

/**
 * Checks everything, step by step, and stays ready to check again what is typed since: some ten milliseconds
 * for a programme of three hundred actions, a third of a second for one of five thousand.
 */
export function* checkSteps(
  input: CheckInput,
  acceptances: readonly Acceptance[],
): Steps<LiveCheck> {
  const checked = { ...input, acceptances };
  const context = makeContext(checked);
  yield;
  const judged = yield* judgeAll(context);
  yield;
  return {
    input: checked,
    report: reportOf(checked, judged),
    edit: (edited) => {
      const tracker = editTracker(input.tracker, edited);
      return tracker && atOnce(checkSteps({ ...input, tracker }, acceptances));
    },
  };
}
