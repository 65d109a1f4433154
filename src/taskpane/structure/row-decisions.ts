import type { ActionFields, RowCorrection } from '../../programme/intake/plan/corrections';
import type { PlanDecisions } from '../../programme/intake/plan/plan';

/** The decisions with one more thing put right: what was put right of the same row before stays. */
export function withCorrection(decisions: PlanDecisions, correction: RowCorrection): PlanDecisions {
  const { corrections } = decisions;
  const before = corrections.find(({ key }) => key === correction.key);
  const fields = { ...before?.fields, ...correction.fields };
  const last = correction.fields === undefined ? before : correction;
  const merged: RowCorrection = {
    ...before,
    ...correction,
    isFilled: last?.isFilled === true,
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  };
  const others = corrections.filter(({ key }) => key !== correction.key);
  return { ...decisions, corrections: [...others, merged] };
}

/** The decisions with one value for several rows that lack it: no other doubt about them is settled. */
export function withFilled(
  decisions: PlanDecisions,
  keys: readonly string[],
  fields: Partial<ActionFields>,
): PlanDecisions {
  return keys.reduce((now, key) => {
    const before = now.corrections.find((one) => one.key === key);
    const isRead = before?.fields !== undefined && before.isFilled !== true;
    return withCorrection(now, { key, fields, isFilled: !isRead });
  }, decisions);
}
