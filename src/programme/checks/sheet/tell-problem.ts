import type { FindingPlace } from '../context/finding';
import type { FindingSubject } from '../context/subject';
import type { Problem } from '../report/problems';
import { type CountedWhat, type FindingText, type FindingWords, tellFinding } from './words';

/**
 * A problem in one sentence, and its advice once: what all its findings are told to do, each finding's
 * own proposal left out.
 *
 * @example tellProblem(withoutOwner, FRENCH_FINDINGS).says // « 25 lignes sans responsable »
 */
export function tellProblem({ code, findings }: Problem, words: FindingWords): FindingText {
  const told = findings.map((finding) => tellFinding(finding, words));
  const [first] = told;
  if (first && told.length === 1) return first;
  const says = words.groupTitle(code, findings.length, whatOf(findings));
  const others = told.map(({ todo }) => new Set(sentencesOf(todo)));
  const shared = sentencesOf(first?.todo ?? '').filter((sentence) =>
    others.every((one) => one.has(sentence)),
  );
  return { says, todo: shared.join(' ') };
}

function whatOf(
  findings: readonly { readonly place: FindingPlace; readonly subject: FindingSubject | null }[],
): CountedWhat {
  if (findings.every(({ place }) => place.kind === 'sheet')) return 'sheets';
  const tables = new Set(findings.map(({ subject }) => subject?.table ?? null));
  const [table = null] = tables;
  if (table === null || tables.has(null)) return 'findings';
  return tables.size === 1 ? table : 'rows';
}

/** The sentences of an advice; points between quotes end none. */
function sentencesOf(text: string): readonly string[] {
  return (text.match(/(?:«[^»]*»|“[^”]*”|[^.?«“])+[.?]?/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
