import type { UncheckedRule } from './judged-finding';

/** What no version of Excel lets an add-in see. */
export type BlindSpot =
  'chart-and-validation-links' | 'query-caches' | 'header-pictures' | 'texts-in-shapes';

/** What a check before sharing must leave to the user's eyes. */
export const LIMITS: readonly UncheckedRule[] = [
  { code: 'PUB-04', why: 'not-visible', what: 'chart-and-validation-links' },
  { code: 'PUB-14', why: 'not-visible', what: 'query-caches' },
  { code: 'PUB-15', why: 'not-visible', what: 'header-pictures' },
  { code: 'RGP-01', why: 'not-visible', what: 'texts-in-shapes' },
];
