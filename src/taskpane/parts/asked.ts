import type { Problem } from '../../programme/checks/report/problems';
import type { ReportedFinding } from '../../programme/checks/report/report';

/** What the user is asked before something is written. */
export type Asked =
  | { readonly kind: 'fix' | 'accept'; readonly findings: readonly ReportedFinding[] }
  | { readonly kind: 'fill'; readonly problem: Problem }
  | { readonly kind: 'status-date' };

export type Ask = (asked: Asked) => void;
