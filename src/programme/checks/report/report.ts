import type { CalendarDate } from '../../../lib/calendar-date';
import type { Settings } from '../../tracker/settings/settings';
import type { CheckInput } from '../context/context';
import type { Acceptance, CheckScope, Severity } from '../context/finding';
import type { Finding, UncheckedRule } from './judged-finding';
import { isRun } from '../rules/catalogue';
import { compareFindings } from './finding-order';
import type { Judgement } from './judge';
import { LIMITS } from './limits';

/** The readings under which the check was made, to be shown beside its result. */
export type CheckReadings = Pick<
  Settings,
  | 'referenceDate'
  | 'statusDate'
  | 'seasons'
  | 'backToSchool'
  | 'countedTrainings'
  | 'countedUnit'
  | 'partialAttendance'
>;

export interface CheckReport {
  readonly scope: CheckScope;
  /** The day of the check; null when it is not known. */
  readonly checkedOn: CalendarDate | null;
  /** By severity, then in the order of the sheets, rows and columns. */
  readonly findings: readonly Finding[];
  /** Findings that still ask for something, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly acceptedCount: number;
  /** Accepted earlier, of rules that this check did not run. */
  readonly keptAcceptances: readonly Acceptance[];
  readonly unchecked: readonly UncheckedRule[];
  readonly readings: CheckReadings;
  readonly stale: CheckInput['stale'];
  /** « Prêt à partager »: nothing stops it. Told only by a check before sharing; null otherwise. */
  readonly isReadyToShare: boolean | null;
}

/**
 * Whether a finding keeps a workbook, or a copy of it, from being shared: what blocks, and what is
 * personal for as long as nobody answers for it.
 */
export function stopsSharing({ code, severity, acceptance }: Finding): boolean {
  const isPersonal = severity === 'warning' && code.startsWith('RGP-');
  return severity === 'blocking' || (isPersonal && acceptance === null);
}

export type Verdict = 'ready' | 'personal' | 'blocking' | 'clear';

/** What there is to say of a report in one word; `personal` when only what is personal is in the way. */
export function verdictOf({
  counts,
  isReadyToShare,
}: Pick<CheckReport, 'counts' | 'isReadyToShare'>): Verdict {
  if (counts.blocking > 0) return 'blocking';
  if (isReadyToShare === null) return 'clear';
  return isReadyToShare ? 'ready' : 'personal';
}

/** The report of what the rules say, in its order; findings that are accepted ask for nothing. */
export function reportOf(
  input: CheckInput,
  { findings: judged, unchecked }: Judgement,
): CheckReport {
  const findings = [...judged].sort(compareFindings);
  const counts = { blocking: 0, warning: 0, info: 0 };
  for (const { acceptance, severity } of findings) if (!acceptance) counts[severity] += 1;
  const { scope, today, acceptances = [] } = input;
  const { settings } = input.tracker;
  const missed = new Set<string>(unchecked.map(({ code }) => code));
  const ran = (code: string): boolean => isRun(code, scope) && !missed.has(code);
  return {
    scope,
    checkedOn: today,
    findings,
    counts,
    acceptedCount: findings.length - counts.blocking - counts.warning - counts.info,
    keptAcceptances: acceptances.filter(({ code }) => !ran(code)),
    unchecked: withoutRepeats([...unchecked, ...(scope === 'sharing' ? LIMITS : [])]),
    readings: { ...settings, statusDate: settings.statusDate ?? today },
    stale: input.stale,
    isReadyToShare: scope === 'sharing' ? !findings.some(stopsSharing) : null,
  };
}

/** What « Tout corriger » would apply: the automatic fixes of findings that are not accepted. */
export function automaticFixes(report: CheckReport): readonly Finding[] {
  return report.findings.filter(
    ({ fix, acceptance }) => acceptance === null && fix?.mode === 'automatic',
  );
}

function withoutRepeats(unchecked: readonly UncheckedRule[]): readonly UncheckedRule[] {
  const byKey = new Map(unchecked.map((one) => [`${one.code}|${one.why}|${one.what}`, one]));
  return [...byKey.values()];
}
