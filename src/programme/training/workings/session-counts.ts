import type { SummaryPlan } from '../plan/summary-plan';

/** What the counted sessions that start before a day add up to, each a formula part. */
export function countsBefore(
  { sessions }: SummaryPlan,
  day: string,
): Readonly<Record<Counted, string>> {
  const before = `${sessions.range('day')},"<"&${day}`;
  return {
    sessions: `COUNTIFS(${before})`,
    persons: `SUMIFS(${sessions.range('persons')},${before})`,
    participations: `SUMIFS(${sessions.range('heads')},${before})`,
    codes: `SUMIFS(${sessions.range('fresh')},${before})`,
  };
}

/** Persons by their first counted session; codes alone, of those; participations at all of them. */
type Counted = 'sessions' | 'persons' | 'participations' | 'codes';
