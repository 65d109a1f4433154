import { TRACKER_TABLES } from '../../tracker/sheet-names';
import type { CheckInput } from '../context/context';
import { type FindingPlace, SEVERITIES } from '../context/finding';
import { fingerprintOf, formerFingerprintOf } from './fingerprint';
import type { Finding } from './judged-finding';
import type { Acceptance, ReportedFinding } from './report';

/** A finding with its rank in the report. */
export interface RankedFinding {
  readonly finding: ReportedFinding;
  /** The finding as it was judged. */
  readonly source: Finding;
  /** Severity, then sheet. */
  readonly group: number;
  readonly line: number;
  readonly column: number;
}

/** The findings in the order of the report: by severity, then sheets, rows, columns and codes. */
export function rankFindings(
  { snapshot }: CheckInput,
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): readonly RankedFinding[] {
  const byFingerprint = new Map(acceptances.map((one) => [one.fingerprint, one]));
  const positions = new Map<string, number>(TRACKER_TABLES.map(({ sheet }, at) => [sheet, at]));
  for (const { name, position } of snapshot.sheets) positions.set(name, position);
  const ranks = new Map(SEVERITIES.map((severity, at) => [severity, at]));
  return findings
    .map((finding): RankedFinding => {
      const fingerprint = fingerprintOf(finding);
      const acceptance =
        finding.severity === 'blocking' || byFingerprint.size === 0
          ? null
          : (byFingerprint.get(fingerprint) ??
            byFingerprint.get(formerFingerprintOf(finding)) ??
            null);
      return {
        finding: reported(finding, fingerprint, acceptance),
        source: finding,
        group: (ranks.get(finding.severity) ?? 0) * 10_000 + sheetRank(finding.place, positions),
        line: lineOf(finding.place),
        column: columnOf(finding.place),
      };
    })
    .sort(compareRanks);
}

/** Field by field: a copy of thousands is what a check costs. */
function reported(
  { code, severity, place, params, value, strand, rowName, subject, fix }: Finding,
  fingerprint: string,
  acceptance: Acceptance | null,
): ReportedFinding {
  return {
    code,
    severity,
    place,
    params,
    value,
    strand,
    rowName,
    subject,
    fix,
    fingerprint,
    acceptance,
  } as ReportedFinding;
}

export function compareRanks(a: RankedFinding, b: RankedFinding): number {
  return (
    a.group - b.group ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodes(a.finding.code, b.finding.code)
  );
}

function sheetRank(place: FindingPlace, positions: ReadonlyMap<string, number>): number {
  if (place.kind === 'workbook') return -1;
  return positions.get(place.sheet) ?? positions.size;
}

function lineOf(place: FindingPlace): number {
  if (place.kind === 'cell') return place.row;
  return place.kind === 'lines' && place.direction === 'rows' ? place.first : -1;
}

function columnOf(place: FindingPlace): number {
  if (place.kind === 'cell') return place.column;
  return place.kind === 'lines' && place.direction === 'columns' ? place.first : -1;
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
