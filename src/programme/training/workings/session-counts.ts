import type { SummaryPlan } from '../plan/summary-plan';

/** Persons whose first counted session starts before that day. */
export function personsBefore({ sessions }: SummaryPlan, day: string): string {
  return `SUMIFS(${sessions.range('persons')},${sessions.range('day')},"<"&${day})`;
}

/** Persons whose first counted session has that number of basin or of cycle. */
export function personsLabelled(
  { sessions }: SummaryPlan,
  label: 'basinNo' | 'cycleNo',
  number: number,
): string {
  return `SUMIFS(${sessions.range('persons')},${sessions.range(label)},${number})`;
}

/** Every person of the counted sessions: codes, then the new persons of the head counts. */
export function allPersons({ sessions }: SummaryPlan): string {
  return `SUM(${sessions.range('persons')})`;
}

/** Different codes met at sessions of a lower rank. */
export function codesBeforeRank({ sessions }: SummaryPlan, rank: string): string {
  return `SUMIFS(${sessions.range('byCode')},${sessions.range('rank')},"<"&${rank})`;
}

export function participationsBefore({ sessions }: SummaryPlan, day: string): string {
  return `SUMIFS(${sessions.range('heads')},${sessions.range('day')},"<"&${day})`;
}

export function sessionsBefore({ sessions }: SummaryPlan, day: string): string {
  return `COUNTIFS(${sessions.range('day')},"<"&${day})`;
}
