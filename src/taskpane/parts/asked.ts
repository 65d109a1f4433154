import type { Problem } from '../../programme/checks/report/problems';
import type { Finding } from '../../programme/checks/report/judged-finding';

/** What the user is asked before something is written. */
export type Asked =
  | { readonly kind: 'fix' | 'accept'; readonly findings: readonly Finding[] }
  | { readonly kind: 'fill'; readonly problem: Problem }
  | { readonly kind: 'status-date' };

export type Ask = (asked: Asked) => void;
