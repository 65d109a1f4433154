import type { CheckReport } from '../report/report';
import { type Problem, problemsOf } from '../report/problems';
import { unnamedFinding } from '../report/unnamed-finding';
import { PROBLEM_LINES } from './check-sheet';
import { tellProblem } from './tell-problem';
import type { CheckSheetWords } from './words';

/** What a line of the page shows of the problems without one of their own. */
const LONGEST = 130;

/** One problem as page one tells it. */
export interface ProblemLine {
  readonly severity: Problem['severity'];
  readonly says: string;
  readonly todo: string;
}

/**
 * The problems of a report, one line each, the worst first. When they are more than the page holds, the
 * last line names the others.
 */
export function problemLines(
  { findings }: Pick<CheckReport, 'findings'>,
  words: CheckSheetWords,
): readonly ProblemLine[] {
  // « Contrôle » says where, the cell itself says who.
  const unnamed = findings.map((finding) => unnamedFinding(finding, words.unnamed));
  const open = problemsOf(unnamed).filter((problem) => problem.findings.length > 0);
  const shown = open.length > PROBLEM_LINES ? open.slice(0, PROBLEM_LINES - 1) : open;
  const lines = shown.map((problem) => ({
    severity: problem.severity,
    ...tellProblem(problem, words),
  }));
  const [first, ...rest] = open.slice(shown.length);
  if (!first) return lines;
  const others = [first, ...rest].map(({ code, findings: { length } }) => ({
    title: words.titles[code],
    count: length,
  }));
  const says = words.others(others);
  return [...lines, { severity: first.severity, says: cut(says), todo: '' }];
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ;', LONGEST))} ; …`;
}
