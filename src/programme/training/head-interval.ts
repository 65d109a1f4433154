import { sameName } from '../tracker/session-counting';
import type { SessionHeads } from './count-heads';
import type { HeadCount } from './figures';

/**
 * Between how many and how many distinct persons the counted sessions hold.
 *
 * The high bound adds the new persons of each session. The low one lets every person who may be the
 * same be the same: after a session there are at least as many persons as it had heads, and at
 * least those there were before plus those it proves to be new. Trainings are bounded apart, since
 * « déjà formés » speaks of one training; all persons of one may also be those of another.
 *
 * @example head counts of 11, 12, 10, 13, 9 and 12 alone // { low: 13, high: 67 }
 */
export function boundPersons(sessions: readonly SessionHeads[]): HeadCount {
  const high = sum(sessions.map(({ newPersons }) => newPersons));
  const byCode = sum(
    sessions.map(({ source, newPersons }) => (source === 'nominative' ? newPersons : 0)),
  );
  const trainings = new Map<string, SessionHeads[]>();
  for (const heads of sessions) {
    const name = sameName(heads.session.training);
    const group = trainings.get(name);
    if (group) group.push(heads);
    else trainings.set(name, [heads]);
  }
  const low = Math.max(byCode, ...[...trainings.values()].map(lowBoundOf));
  return { low: Math.min(low, high), high };
}

function lowBoundOf(sessions: readonly SessionHeads[]): number {
  let low = 0;
  /** Persons known by number only, who may be among the codes of a later session. */
  let unnamed = 0;
  for (const heads of sessions) {
    low = Math.max(low + provenNew(heads, unnamed), atLeast(heads));
    if (heads.source === 'aggregated') unnamed += heads.newPersons;
  }
  return low;
}

/** New persons that no earlier one can be. */
function provenNew(heads: SessionHeads, unnamed: number): number {
  const { session, source, participations, newPersons } = heads;
  if (source === 'aggregated') return session.alreadyTrained === null ? 0 : newPersons;
  if (unnamed === 0) return newPersons;
  const told = session.alreadyTrained === null ? 0 : participations - session.alreadyTrained;
  return Math.max(newPersons - unnamed, Math.min(newPersons, told), 0);
}

function atLeast({ source, participations, newPersons }: SessionHeads): number {
  return source === 'nominative' ? newPersons : participations;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
