import { SEVERITIES, type Severity } from '../context/finding';
import { type Problem, problemsOf } from '../report/problems';
import type { CheckReport } from '../report/report';
import { unnamedFinding } from '../report/unnamed-finding';
import { PROBLEM_LINES } from './check-sheet';
import { tellProblem } from './tell-problem';
import type { CheckSheetWords } from './words';

/** What a line of the page shows of the problems without one of their own. */
const LONGEST = 130;

/**
 * The problems of a report, one line each, the worst first. When they are more than the page holds, the
 * mildest are named together, each severity on a line of its own: no warning is lost among informations.
 */
export function problemLines(
  { findings }: Pick<CheckReport, 'findings'>,
  words: CheckSheetWords,
): readonly { readonly severity: Severity; readonly says: string; readonly todo: string }[] {
  // « Contrôle » says where, the cell itself says who.
  const unnamed = findings.map((finding) => unnamedFinding(finding, words.unnamed));
  const open = problemsOf(unnamed).filter((problem) => problem.findings.length > 0);
  const shown = shownAlone(open);
  const lines = open.slice(0, shown).map((problem) => ({
    severity: problem.severity,
    ...tellProblem(problem, words),
  }));
  const folded = severitiesOf(open.slice(shown)).map((severity) => {
    const others = open.slice(shown).filter((problem) => problem.severity === severity);
    const titled = others.map(({ code, findings }) => {
      return { title: words.titles[code], count: findings.length };
    });
    return { severity, says: cut(words.others(titled)), todo: '' };
  });
  return [...lines, ...folded];
}

/** How many problems have a line of their own, so that the page holds those and the lines of the others. */
function shownAlone(open: readonly Problem[]): number {
  let shown = open.length;
  while (shown + severitiesOf(open.slice(shown)).length > PROBLEM_LINES) shown -= 1;
  return shown;
}

function severitiesOf(problems: readonly Problem[]): readonly Severity[] {
  return SEVERITIES.filter((severity) => problems.some((problem) => problem.severity === severity));
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ;', LONGEST))} ; …`;
}
