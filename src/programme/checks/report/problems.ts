import { groupBy } from '../../../lib/group-by';
import type { Severity } from '../context/finding';
import type { RuleCode } from '../rules/catalogue';
import type { Finding } from './judged-finding';

/**
 * Findings of one problem, told and answered together: « 25 lignes sans responsable ». Those accepted
 * with a reason are apart: they ask for nothing any more.
 */
export interface Problem {
  /** Names the problem from one check to the next. */
  readonly key: string;
  readonly code: RuleCode;
  readonly severity: Severity;
  /** Findings that still ask for something, in the order of the report. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** The problems of a report, the worst first, each in the place of its first finding. */
export function problemsOf(findings: readonly Finding[]): readonly Problem[] {
  const groups = groupBy(findings, ({ code, severity }) => [`${code} ${severity}`]);
  return [...groups].map(([key, members]) => {
    const [{ code, severity }] = members;
    const findings = members.filter(({ acceptance }) => acceptance === null);
    const accepted = members.filter(({ acceptance }) => acceptance !== null);
    return { key, code, severity, findings, accepted };
  });
}

/** The findings of a problem that « Corriger les n » would put right. */
export function correctable({ findings }: Problem): readonly Finding[] {
  return findings.filter(({ fix }) => fix !== null);
}

/** The findings of a problem that may be accepted with a reason: all but blocking ones. */
export function acceptable({ severity, findings }: Problem): readonly Finding[] {
  return severity === 'blocking' ? [] : findings;
}
