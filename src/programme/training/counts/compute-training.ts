import { sum } from '../../../lib/numbers';
import { countingPeriodOf, sameName } from '../../tracker/sessions/counting';
import { breakDown } from './breakdowns';
import { countHeads, type SessionHeads } from './count-heads';
import type { TrainingFigures, TrainingInput, HeadCount } from './figures';
import { divide } from './pace';
import { paceFigures, towardTarget } from './toward-target';
import { groupBy } from '../../../lib/group-by';

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
    reading: {
      trainings: input.settings.countedTrainings,
      unit: input.settings.countedUnit,
      ...countingPeriodOf(input.settings),
      statusDate: input.statusDate,
    },
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

function totalsOf(sessions: readonly SessionHeads[]) {
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

/**
 * Between how many and how many distinct persons the counted sessions hold.
 *
 * The high bound adds the new persons of each session. The low one lets every person who may be the
 * same be the same: there are at least as many persons as different codes; and after a session told
 * by head count, at least as many as it had heads, and at least those before plus those it says are
 * new. Trainings are bounded apart, since « déjà formés » speaks of one training.
 *
 * @example head counts of 11, 12, 10, 13, 9 and 12 alone // { low: 13, high: 67 }
 */
function boundPersons(sessions: readonly SessionHeads[]): HeadCount {
  const high = sum(sessions.map(({ newPersons }) => newPersons));
  const byCode = sum(sessions.filter(isNominative).map(({ newPersons }) => newPersons));
  const trainings = [...groupBy(sessions, ({ session }) => [sameName(session.training)]).values()];
  const known = trainings.length === 1 ? codesBeforeHeadCounts(sessions) : 0;
  const lows = trainings.map((group) => boundHeadCounts(group, known));
  return { low: Math.min(high, Math.max(byCode, ...lows)), high };
}

/** Codes met before the first session told by head count: its new persons are none of them. */
function codesBeforeHeadCounts(sessions: readonly SessionHeads[]): number {
  const first = sessions.findIndex((heads) => !isNominative(heads));
  return sum(sessions.slice(0, Math.max(0, first)).map(({ newPersons }) => newPersons));
}

function boundHeadCounts(sessions: readonly SessionHeads[], known: number): number {
  return sessions
    .filter((heads) => !isNominative(heads))
    .reduce((low, { session, newPersons, participations }) => {
      const toldNew = session.alreadyTrained === null ? 0 : newPersons;
      return Math.max(low + toldNew, participations);
    }, known);
}

function isNominative({ source }: SessionHeads): boolean {
  return source === 'nominative';
}
