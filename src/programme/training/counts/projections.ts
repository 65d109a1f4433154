import { sum } from '../../../lib/numbers';
import { countingPeriodOf, isCountedTraining } from '../../tracker/sessions/counting';
import type { Session } from '../../tracker/tracker';
import {
  type Figure,
  isNumber,
  type ProjectionPoint,
  type Projections,
  type RecentPace,
  type TrainingInput,
} from './figures';
import { project, multiply, type Trend, recentPace } from './pace';

/**
 * Where the counting leads at the end of the period: at the pace since the start, at the paces of
 * the last 3, 6 and 12 months, and with the sessions already planned alone. The cautious and the
 * optimistic lines are the lowest and the highest of the paces that can be computed.
 */
export function projectTrend(trend: Trend, input: TrainingInput): Projections {
  const { counted, monthsLeft, observedPace } = trend;
  const linear = project(counted, observedPace, monthsLeft);
  const recent = ([3, 6, 12] as const).map((lastMonths): RecentPace => {
    const pace = isNumber(observedPace) ? recentPace({ ...trend, lastMonths }) : observedPace;
    return { lastMonths, pace, projection: project(counted, pace, monthsLeft) };
  });
  const all = [linear, ...recent.map(({ projection }) => projection)].filter(isNumber);
  const planned = input.sessions.filter((session) => isPlanned(session, input));
  return {
    linear,
    planned: projectPlanned(trend, planned),
    recent,
    cautious: isNumber(linear) ? Math.min(...all) : linear,
    optimistic: isNumber(linear) ? Math.max(...all) : linear,
  };
}

/** The lowest, mean and highest pace; null when none can be computed. */
export function paceRange(observed: Figure, recent: readonly RecentPace[]): ProjectionPoint | null {
  if (!isNumber(observed)) return null;
  const paces = [observed, ...recent.map(({ pace }) => pace).filter(isNumber)];
  return { cautious: Math.min(...paces), central: observed, optimistic: Math.max(...paces) };
}

/** A session of a counted training, announced after the status date and inside the period. */
function isPlanned(session: Session, { settings, statusDate }: TrainingInput): boolean {
  const { end } = countingPeriodOf(settings);
  const isAhead = session.status === 'Prévue' || session.status === 'Confirmée';
  const isCounted = isCountedTraining(session.training, settings.countedTrainings);
  if (!isAhead || !isCounted || session.start === null || end === null) return false;
  return session.start > statusDate && session.start <= end;
}

function projectPlanned({ counted, attendanceRate }: Trend, planned: readonly Session[]): Figure {
  const seats = sum(planned.map(({ registered, capacity }) => registered ?? capacity ?? 0));
  const expected = planned.length === 0 ? 0 : multiply(seats, attendanceRate);
  return isNumber(expected) ? counted + expected : expected;
}
