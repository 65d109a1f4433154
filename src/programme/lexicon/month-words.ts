/** Names of times that no place and no body bears. Folded. */
export const MONTH_KEYS: ReadonlySet<string> = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint pentecote ascension'.split(
    ' ',
  ),
);
