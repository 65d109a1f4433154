import type { RowCorrection } from '../../programme/intake/plan/corrections';
import type { PlanDecisions } from '../../programme/intake/plan/plan';

/** The decisions with one more thing put right: what was put right of the same row before stays. */
export function withCorrection(decisions: PlanDecisions, correction: RowCorrection): PlanDecisions {
  const { corrections } = decisions;
  const before = corrections.find(({ key }) => key === correction.key);
  const fields = { ...before?.fields, ...correction.fields };
  const merged: RowCorrection = {
    ...before,
    ...correction,
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  };
  const others = corrections.filter(({ key }) => key !== correction.key);
  return { ...decisions, corrections: [...others, merged] };
}

/** The decisions without what was put right of a row: it is again as it was read. */
export function withoutCorrection(decisions: PlanDecisions, key: string): PlanDecisions {
  return { ...decisions, corrections: decisions.corrections.filter((one) => one.key !== key) };
}
