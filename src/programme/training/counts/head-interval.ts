import { groupBy } from '../../../lib/group-by';
import { sum } from '../../../lib/numbers';
import { sameName } from '../../tracker/session-counting';
import type { SessionHeads } from './count-heads';
import type { HeadCount } from './figures';

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
export function boundPersons(sessions: readonly SessionHeads[]): HeadCount {
  const high = sum(sessions.map(({ newPersons }) => newPersons));
  const byCode = sum(sessions.filter(isNominative).map(({ newPersons }) => newPersons));
  const trainings = groupByTraining(sessions);
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

function groupByTraining(sessions: readonly SessionHeads[]): readonly (readonly SessionHeads[])[] {
  return [...groupBy(sessions, ({ session }) => [sameName(session.training)]).values()];
}

function isNominative({ source }: SessionHeads): boolean {
  return source === 'nominative';
}
