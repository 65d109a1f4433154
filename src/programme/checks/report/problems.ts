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
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    return [
      {
        key,
        code: first.code,
        severity: first.severity,
        findings: members.filter(({ acceptance }) => acceptance === null),
        accepted: members.filter(({ acceptance }) => acceptance !== null),
      },
    ];
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
