import { groupBy } from '../../lib/group-by';
import type { PlanDecisions, PlannedDeduction } from '../../programme/intake/plan/plan';

/** Values that are said yes or no to together: the same one for several rows, or one reading of a row. */
export interface DeducedGroup {
  readonly key: string;
  /** The fields and values of the first row: those of one reading, its start and its end, together. */
  readonly values: readonly PlannedDeduction[];
  readonly members: readonly [PlannedDeduction, ...PlannedDeduction[]];
  readonly answer: 'accepted' | 'declined' | 'open';
}

/** The deduced values in groups, those that are a choice one by one. */
export function groupDeduced(
  deduced: readonly PlannedDeduction[],
  { declined }: PlanDecisions,
): readonly DeducedGroup[] {
  const groups = groupBy(deduced, (value) => {
    if (value.reading !== undefined) return [value.decision];
    if (value.isChoice) return [`${value.decision} ${value.value}`.trim()];
    return [`${value.field}: ${value.value} (${value.why.code})`];
  });
  const refused = new Set(declined);
  return [...groups].map(([key, members]) => {
    const first = members[0].key;
    const isEvery = (test: (one: PlannedDeduction) => boolean): boolean => members.every(test);
    const answer = isEvery(({ isAccepted }) => isAccepted)
      ? 'accepted'
      : isEvery(({ decision }) => refused.has(decision))
        ? 'declined'
        : 'open';
    const values = members.filter((one) => one.key === first);
    return { key, values, members, answer };
  });
}

/** The decisions once a group is said yes or no to, or is open again. */
export function answerGroup(
  decisions: PlanDecisions,
  { members }: DeducedGroup,
  answer: DeducedGroup['answer'],
): PlanDecisions {
  const keys = [...new Set(members.map(({ decision }) => decision))];
  // Two readings of the same words cannot both be right.
  const rows = new Set(members.flatMap(({ key, reading }) => (reading === undefined ? [] : [key])));
  const isRival = (decision: string): boolean =>
    decision.includes('=') && rows.has(decision.slice(0, decision.indexOf('=')));
  const accepted = decisions.deduced === 'all' ? [] : decisions.deduced;
  const others = accepted.filter((key) => !keys.includes(key));
  const kept = decisions.declined.filter((key) => !keys.includes(key));
  return {
    ...decisions,
    deduced: answer === 'accepted' ? [...others.filter((key) => !isRival(key)), ...keys] : others,
    declined: answer === 'declined' ? [...kept, ...keys] : kept,
  };
}
