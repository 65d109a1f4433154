import type { SummaryPlan } from '../plan/summary-plan';

/**
 * What the counted sessions that start before a day add up to, each a formula part: persons by their first
 * counted session, codes alone of those, participations at all of them.
 */
export function countsBefore(
  { sessions }: SummaryPlan,
  day: string,
): Readonly<Record<'sessions' | 'persons' | 'participations' | 'codes', string>> {
  const before = `${sessions.range('day')},"<"&${day}`;
  return {
    sessions: `COUNTIFS(${before})`,
    persons: `SUMIFS(${sessions.range('persons')},${before})`,
    participations: `SUMIFS(${sessions.range('heads')},${before})`,
    codes: `SUMIFS(${sessions.range('fresh')},${before})`,
  };
}
