import { type CheckInput, makeContext } from './context';
import { editContext } from './edit-context';
import { judgeVerdict, type Finding } from './evaluate';
import { LiveFindings } from './live-findings';
import {
  type Acceptance,
  type CheckReport,
  compareRanks,
  type RankedFinding,
  rankFindings,
  reportOf,
} from './report';
import { type EditedCells, editTracker } from './row-edits';

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
 * Checks everything once and stays ready to judge single edits again, in less than a frame for five
 * thousand actions. Each check continues from the one it was made by; the earlier is then over.
 */
export function startLiveCheck(input: CheckInput, acceptances: readonly Acceptance[]): LiveCheck {
  const findings = new LiveFindings(makeContext(input));
  const ranked = rankFindings(input, withVerdict(findings), acceptances);
  return follow({ input, findings, ranked, acceptances });
}

interface LiveState {
  readonly input: CheckInput;
  readonly findings: LiveFindings;
  readonly ranked: readonly RankedFinding[];
  readonly acceptances: readonly Acceptance[];
}

function follow(state: LiveState): LiveCheck {
  const { input, findings, ranked, acceptances } = state;
  return {
    input,
    report: reportOf(input, { ranked, unchecked: findings.unchecked(), acceptances }),
    edit: (edited) => {
      const next = editTracker(input.tracker, edited);
      if (!next) return null;
      const nextInput = { ...input, tracker: next.tracker };
      const context = editContext(findings.context, next.tracker, next.change);
      const hadPartners = findings.context.partners.count > 0;
      // With or without any partner, other rules can run: only a whole check tells which.
      if (hadPartners !== context.partners.count > 0) return null;
      const told = findings.edit(context, next.change);
      const added = rankFindings(nextInput, told.added, acceptances);
      return follow({
        ...state,
        input: nextInput,
        ranked: mergeRanked(ranked, new Set(told.removed), added),
      });
    },
  };
}

function withVerdict(findings: LiveFindings): readonly Finding[] {
  const all = findings.all();
  return [...all, ...judgeVerdict(all, findings.context)];
}

/** The list without what went and with what came, both in order. */
function mergeRanked(
  ranked: readonly RankedFinding[],
  removed: ReadonlySet<Finding>,
  added: readonly RankedFinding[],
): readonly RankedFinding[] {
  const merged: RankedFinding[] = [];
  let next = 0;
  for (const one of ranked) {
    if (removed.has(one.source)) continue;
    for (let more = added[next]; more && compareRanks(more, one) < 0; more = added[next]) {
      merged.push(more);
      next += 1;
    }
    merged.push(one);
  }
  return [...merged, ...added.slice(next)];
}
