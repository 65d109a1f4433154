import { sum } from '../../../lib/numbers';
import { countingPeriodOf } from '../../tracker/session-counting';
import { breakDown } from './breakdowns';
import { countHeads, type SessionHeads } from './count-heads';
import type { CountingMode, TrainingFigures, TrainingInput, TrainingReading } from './figures';
import { boundPersons } from './head-interval';
import { divide } from './pace';
import { paceFigures, towardTarget } from './toward-target';

/**
 * Attendance against the target: who was trained, what is left, at which pace, and where it leads.
 * Persons are distinct heads, participations are seats; never one for the other.
 *
 * @example computeTraining({ sessions, attendances, settings, statusDate: '2015-03-31' }).persons
 * // { low: 64, high: 64 }
 */
export function computeTraining(input: TrainingInput): TrainingFigures {
  const heads = countHeads(input);
  const { sessions, exclusions } = heads;
  const totals = totalsOf(sessions);
  const persons = boundPersons(sessions);
  const isPersons = input.settings.countedUnit === 'Personnes distinctes';
  const counted = isPersons ? persons : { low: totals.participations, high: totals.participations };
  return {
    reading: readingOf(input, sessions),
    target: input.settings.target,
    countedSessions: sessions.length,
    sessionsWithoutCount: exclusions
      .filter(({ reason }) => reason === 'no-count')
      .map(({ session }) => session.id),
    ...totals,
    persons,
    counted,
    ...towardTarget(counted, input.settings.target),
    ...paceFigures({ input, sessions, counted: counted.high, totals }),
    breakdowns: breakDown(heads, input.settings),
    exclusions,
  };
}

type Totals = Pick<
  TrainingFigures,
  'registered' | 'participations' | 'absent' | 'walkIns' | 'attendanceRate' | 'meanCapacity'
>;

function totalsOf(sessions: readonly SessionHeads[]): Totals {
  const enrolled = sessions.flatMap(({ session: { registered, present } }) =>
    registered === null ? [] : [{ registered, present }],
  );
  const registered = sum(enrolled.map((session) => session.registered));
  const attended = sum(enrolled.map((session) => Math.min(session.registered, session.present)));
  const capacities = sessions.flatMap(({ session }) => session.capacity ?? []);
  return {
    registered,
    participations: sum(sessions.map(({ participations }) => participations)),
    absent: registered - attended,
    walkIns: sum(enrolled.map((line) => Math.max(0, line.present - line.registered))),
    attendanceRate: divide(attended, registered),
    meanCapacity: divide(sum(capacities), capacities.length),
  };
}

function readingOf(
  { settings, statusDate }: TrainingInput,
  sessions: readonly SessionHeads[],
): TrainingReading {
  return {
    trainings: settings.countedTrainings,
    unit: settings.countedUnit,
    ...countingPeriodOf(settings),
    months: settings.countingMonths,
    statusDate,
    partialAttendance: settings.partialAttendance,
    people: settings.countedPeople,
    year: settings.summaryYear,
    mode: modeOf(sessions),
  };
}

function modeOf(sessions: readonly SessionHeads[]): CountingMode {
  const listed = sessions.filter(({ source }) => source === 'nominative').length;
  if (sessions.length === 0) return 'none';
  if (listed === sessions.length) return 'nominative';
  return listed === 0 ? 'aggregated' : 'mixed';
}
