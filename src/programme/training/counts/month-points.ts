import { addMonths, type CalendarDate } from '../../../lib/calendar-date';
import { sum } from '../../../lib/numbers';
import type { SessionHeads } from './count-heads';
import type { Figure, MonthPoint, ProjectionPoint } from './figures';
import type { Weigh } from './pace';

export interface BurnUp {
  readonly sessions: readonly SessionHeads[];
  readonly weigh: Weigh;
  readonly start: CalendarDate;
  readonly months: number;
  readonly statusDate: CalendarDate;
  readonly elapsed: number;
  readonly target: number | null;
  readonly counted: number;
  readonly requiredPace: Figure;
  /** Lowest, mean since the start and highest pace. */
  readonly paces: ProjectionPoint | null;
}

/** The period month by month: expected, cumulated, then what is needed and what is projected. */
export function layMonthPoints(burnUp: BurnUp): readonly MonthPoint[] {
  const { start, months, statusDate, target, sessions, weigh } = burnUp;
  return Array.from({ length: months }, (_, index): MonthPoint => {
    const month = index + 1;
    const monthStart = addMonths(start, index);
    const nextStart = addMonths(start, month);
    const isBegun = monthStart <= statusDate;
    const until = sessions.filter(({ session }) => session.start < nextStart);
    return {
      month,
      start: monthStart,
      expected: target === null ? null : (target * month) / months,
      cumulated: isBegun ? sum(until.map(weigh)) : null,
      ...aheadOf(burnUp, month),
    };
  });
}

/** The lines that leave from today's figure at the last whole month gone by. */
function aheadOf(
  { elapsed, counted, requiredPace, paces }: BurnUp,
  month: number,
): Pick<MonthPoint, 'needed' | 'projected'> {
  const ahead = month - elapsed;
  if (ahead < 0) return { needed: null, projected: null };
  const along = (pace: number): number => counted + pace * ahead;
  return {
    needed: typeof requiredPace === 'number' ? along(requiredPace) : null,
    projected: paces && {
      cautious: along(paces.cautious),
      central: along(paces.central),
      optimistic: along(paces.optimistic),
    },
  };
}
