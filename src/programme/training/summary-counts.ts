import { firstVisits } from './summary-attendances';
import type { SummaryPlan } from './summary-plan';

/** Formula parts that count persons, participations and sessions before a day, or with a label. */

/** Persons whose first counted session starts before that day. */
export function personsBefore(plan: SummaryPlan, day: string): string {
  const rank = `COUNTIFS(${countedBefore(plan, day)})`;
  const ranks = plan.attendances?.longRange('rank') ?? '';
  return addPersons(plan, `(${ranks}>0)*(${ranks}<=${rank})`, freshBefore(plan, day));
}

/** Room for the persons of one month in a number that holds three. */
export const PACK = 100_000;

/**
 * The persons met by code before each of three days in one number, the first in its last five digits:
 * FREQUENCY is the one costly function of the sheet, so it is asked once for three months. Null when
 * the workbook keeps head counts alone.
 */
export function packedCodesBefore(plan: SummaryPlan, days: readonly string[]): string | null {
  const visits = firstVisits(plan);
  if (visits === null || !plan.attendances) return null;
  const ranks = plan.attendances.longRange('rank');
  const parts = days.map((day, at) => `(${ranks}<=${sessionsBefore(plan, day)})*${PACK ** at}`);
  return `SUMPRODUCT(${visits}*(${ranks}>0)*(${parts.join('+')}))`;
}

/** New persons of the sessions told by head count that start before that day. */
export function freshBefore({ sessions }: SummaryPlan, day: string): string {
  return `SUMIFS(${sessions.range('fresh')},${sessions.range('start')},"<"&${day})`;
}

/** Persons whose first counted session has that number of basin or of cycle. */
export function personsLabelled(
  plan: SummaryPlan,
  label: 'basinNo' | 'cycleNo',
  number: number,
): string {
  const { sessions } = plan;
  return addPersons(
    plan,
    `(${plan.attendances?.longRange(label) ?? ''}=${number})`,
    `SUMIFS(${sessions.range('fresh')},${sessions.range(label)},${number})`,
  );
}

/** Persons known by code whose job has that number; nobody when there are head counts alone. */
export function personsOfJob(plan: SummaryPlan, number: number): string {
  const visits = firstVisits(plan);
  return plan.attendances && visits
    ? `IF(COUNTIF(${plan.attendances.range('jobNo')},${number})=0,0,SUMPRODUCT(${visits}*(${plan.attendances.longRange('jobNo')}=${number})))`
    : '0';
}

/** Every person of the counted sessions: codes, then the new persons of the head counts. */
export function allPersons(plan: SummaryPlan): string {
  const ranks = plan.attendances?.longRange('rank') ?? '';
  return addPersons(plan, `(${ranks}>0)`, `SUM(${plan.sessions.range('fresh')})`);
}

/** Different codes met at sessions of a lower rank. */
export function codesBeforeRank(plan: SummaryPlan, rank: string): string {
  const visits = firstVisits(plan);
  const ranks = plan.attendances?.longRange('rank') ?? '';
  return visits ? `SUMPRODUCT(${visits}*(${ranks}>0)*(${ranks}<${rank}))` : '0';
}

export function participationsBefore({ sessions }: SummaryPlan, day: string): string {
  return `SUMIFS(${sessions.range('heads')},${sessions.range('start')},"<"&${day})`;
}

export function sessionsBefore(plan: SummaryPlan, day: string): string {
  return `COUNTIFS(${countedBefore(plan, day)})`;
}

function countedBefore({ sessions }: SummaryPlan, day: string): string {
  return `${sessions.range('day')},"<"&${day}`;
}

function addPersons(plan: SummaryPlan, condition: string, fresh: string): string {
  const visits = firstVisits(plan);
  return visits === null ? fresh : `SUMPRODUCT(${visits}*${condition})+${fresh}`;
}
