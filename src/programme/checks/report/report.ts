import type { CalendarDate } from '../../../lib/calendar-date';
import type { CheckInput } from '../context/context';
import type { CheckScope, Severity } from '../context/finding';
import type { Finding, UncheckedRule } from './judged-finding';
import { isRun } from '../rules/catalogue';
import { limitsOf } from './limits';

/** A warning its user took responsibility for: it stays accepted until its cell changes. */
export interface Acceptance {
  /** What was accepted, in the state it was in. */
  readonly fingerprint: string;
  readonly code: string;
  readonly reason: string;
  /** Null when the reason was typed in the sheet, without a day. */
  readonly acceptedOn: CalendarDate | null;
  /** How the sheet shows it, to keep it when its rule is not run; null when it was just accepted. */
  readonly shown: {
    readonly title: string;
    readonly sheet: string;
    readonly place: string;
    readonly says: string;
  } | null;
}

export type ReportedFinding = Finding & {
  readonly fingerprint: string;
  /** Null when the finding still asks for something. */
  readonly acceptance: Acceptance | null;
};

/** The readings under which the check was made, to be shown beside its result. */
export interface CheckReadings {
  readonly referenceDate: CalendarDate | null;
  readonly statusDate: CalendarDate | null;
  readonly seasons: 'calendrier' | 'bureau';
  readonly backToSchool: 'septembre' | 'première quinzaine';
  readonly countedTrainings: readonly string[];
  readonly countedUnit: string;
  readonly partialAttendance: string;
}

export interface CheckReport {
  readonly scope: CheckScope;
  /** The day of the check; null when it is not known. */
  readonly checkedOn: CalendarDate | null;
  /** By severity, then in the order of the sheets, rows and columns. */
  readonly findings: readonly ReportedFinding[];
  /** Findings that still ask for something, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly acceptedCount: number;
  /** Accepted earlier, of rules that this check did not run. */
  readonly keptAcceptances: readonly Acceptance[];
  readonly unchecked: readonly UncheckedRule[];
  readonly readings: CheckReadings;
  /** « Prêt à partager »: no blocking finding. Told only by a check before sharing; null otherwise. */
  readonly isReadyToShare: boolean | null;
}

/** How many findings still ask for something, by severity, and how many are accepted. */
export interface FindingTally {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
}

export function countFindings(findings: readonly ReportedFinding[]): FindingTally {
  const counts = { blocking: 0, warning: 0, info: 0 };
  let accepted = 0;
  for (const { acceptance, severity } of findings) {
    if (acceptance === null) counts[severity] += 1;
    else accepted += 1;
  }
  return { counts, accepted };
}

/** The report of findings already in order and counted. */
export function reportOf(
  input: CheckInput,
  told: {
    readonly findings: readonly ReportedFinding[];
    readonly tally: FindingTally;
    readonly unchecked: readonly UncheckedRule[];
    readonly acceptances: readonly Acceptance[];
  },
): CheckReport {
  const missed = new Set<string>(told.unchecked.map(({ code }) => code));
  const ran = (code: string): boolean => isRun(code, input.scope) && !missed.has(code);
  const { counts, accepted } = told.tally;
  return {
    scope: input.scope,
    checkedOn: input.today,
    findings: told.findings,
    counts,
    acceptedCount: accepted,
    keptAcceptances: told.acceptances.filter(({ code }) => !ran(code)),
    unchecked: withoutRepeats([...told.unchecked, ...limitsOf(input.scope)]),
    readings: readingsOf(input),
    isReadyToShare: input.scope === 'sharing' ? counts.blocking === 0 : null,
  };
}

function readingsOf({ tracker: { settings }, today }: CheckInput): CheckReadings {
  return {
    referenceDate: settings.referenceDate,
    statusDate: settings.statusDate ?? today,
    seasons: settings.seasons,
    backToSchool: settings.backToSchool,
    countedTrainings: settings.countedTrainings,
    countedUnit: settings.countedUnit,
    partialAttendance: settings.partialAttendance,
  };
}

/** What « Tout corriger » would apply: the automatic fixes of findings that are not accepted. */
export function automaticFixes(report: CheckReport): readonly ReportedFinding[] {
  return report.findings.filter(
    ({ fix, acceptance }) => acceptance === null && fix?.mode === 'automatic',
  );
}

function withoutRepeats(unchecked: readonly UncheckedRule[]): readonly UncheckedRule[] {
  const byKey = new Map(unchecked.map((one) => [`${one.code}|${one.why}|${one.what}`, one]));
  return [...byKey.values()];
}
