import { fold } from '../../lib/text';
import { SEVERITIES, type Severity } from '../../programme/checks/context/finding';
import type { Finding } from '../../programme/checks/report/judged-finding';

export const ORDERS = ['place', 'due', 'owner'] as const;
export type Order = (typeof ORDERS)[number];

/** Which findings are listed, and in which order; null is every severity, '' every strand. */
export interface Browsing {
  readonly severity: Severity | null;
  readonly strand: string;
  /** Words that the finding, its row or its code must hold. */
  readonly search: string;
  readonly order: Order;
}

export const EVERYTHING: Browsing = { severity: null, strand: '', search: '', order: 'place' };

/** A finding and its sentence. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly says: string;
}

/** The findings asked for, by severity, then in the order asked for; without a due date or an owner last. */
export function browse(
  findings: readonly ToldFinding[],
  { severity, strand, search, order }: Browsing,
): readonly ToldFinding[] {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  const kept = findings.filter(({ finding, says }) => {
    if (severity !== null && finding.severity !== severity) return false;
    if (strand !== '' && finding.strand !== strand) return false;
    if (words.length === 0) return true;
    const { code, value, subject } = finding;
    const text = fold([says, code, value, subject?.title, subject?.id, subject?.owner].join(' '));
    return words.every((word) => text.includes(word));
  });
  if (order === 'place') return kept;
  const rank = new Map(SEVERITIES.map((name, index) => [name, index]));
  const keyOf = ({ finding: { subject } }: ToldFinding): string =>
    (order === 'due' ? (subject?.due ?? subject?.startsOn) : subject?.owner) ?? '';
  return [...kept].sort((a, b) => {
    const bySeverity = (rank.get(a.finding.severity) ?? 0) - (rank.get(b.finding.severity) ?? 0);
    if (bySeverity !== 0) return bySeverity;
    const [first, second] = [keyOf(a), keyOf(b)];
    if ((first === '') !== (second === '')) return first === '' ? 1 : -1;
    return first.localeCompare(second, 'fr');
  });
}

/** The finding before or after the current one, round the list; the first when there is none yet. */
export function stepFrom(
  findings: readonly ToldFinding[],
  current: string | null,
  step: 1 | -1,
): ToldFinding | null {
  const at = findings.findIndex(({ finding }) => finding.fingerprint === current);
  const from = at === -1 && step === -1 ? 0 : at;
  return findings[(from + step + findings.length) % Math.max(1, findings.length)] ?? null;
}
