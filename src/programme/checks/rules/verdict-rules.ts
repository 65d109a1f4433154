import type { CheckScope, Severity } from '../context/finding';
import type { PlacedHit } from './rule';

/** The verdict before sharing, told from all other findings. */
export const VERDICT_RULES = [
  {
    kind: 'verdict',
    code: 'PUB-08',
    severity: 'blocking' satisfies Severity,
    scope: 'sharing' satisfies CheckScope,
    check: (
      findings: readonly { readonly severity: Severity }[],
    ): readonly PlacedHit<{ count: number }>[] => {
      const count = findings.filter(({ severity }) => severity === 'blocking').length;
      return count === 0 ? [] : [{ place: { kind: 'workbook' }, params: { count } }];
    },
  },
] as const;

/** The code of the verdict, which is no fault of its own and is not counted among them. */
export const VERDICT_CODE = 'PUB-08';
