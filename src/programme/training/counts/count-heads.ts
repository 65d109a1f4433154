import { groupBy } from '../../../lib/group-by';
import { collapseSpaces, compareTexts, fold } from '../../../lib/text';
import { countVerdictOf, isCountedPresent, sameName } from '../../tracker/sessions/counting';
import type { Attendance, Session } from '../../tracker/tracker';
import type { Exclusion, TrainingInput } from './figures';

/** A session that counts, with a first day and a number of persons present. */
export interface CountedSession extends Session {
  readonly start: NonNullable<Session['start']>;
  readonly present: number;
}

/** The heads of one counted session. */
export interface SessionHeads {
  readonly session: CountedSession;
  readonly source: 'nominative' | 'aggregated';
  /** Persons present, without partners' staff when only the landlord's count. */
  readonly participations: number;
  /** Persons who had come to no earlier counted session. */
  readonly newPersons: number;
}

/** The counted sessions in order of date, and the job of each listed person at the first one. */
export interface Heads {
  readonly sessions: readonly SessionHeads[];
  readonly jobs: ReadonlyMap<string, string>;
  readonly exclusions: readonly Exclusion[];
}

/** Jobs and comments that begin so tell the staff of a partner. */
const PARTNER_WORD = 'partenaire';

/**
 * Sorts the sessions into counted and excluded, and finds who came for the first time to each. A
 * session named in Présences is counted by its codes, any other by its head count less those who
 * were already trained: one source a session, never both.
 */
export function countHeads(input: TrainingInput): Heads {
  const { counted, exclusions } = sortSessions(input);
  const listed = groupBy(input.attendances ?? [], ({ session }) => [sameName(session)]);
  const jobs = new Map<string, string>();
  const sessions = counted.map((session): SessionHeads => {
    const list = listed.get(sameName(session.id));
    return list === undefined || session.id === ''
      ? countHeadCount(session, input)
      : countList({ session, list, jobs, input });
  });
  return { sessions, jobs, exclusions };
}

/**
 * How many of the persons present belong to a partner, as a comment tells it.
 *
 * @example readPartnerHeads('13 présents, dont 1 APF') // 1
 */
export function readPartnerHeads(comment: string): number {
  const match = /dont (\d+) (\S+)/iu.exec(collapseSpaces(comment));
  const word = match?.[2] ?? '';
  const isAcronym = /^\p{Lu}{2}/u.test(word);
  return match && (isAcronym || fold(word).startsWith(PARTNER_WORD)) ? Number(match[1]) : 0;
}

function sortSessions({ sessions, settings, statusDate }: TrainingInput): {
  readonly counted: readonly CountedSession[];
  readonly exclusions: readonly Exclusion[];
} {
  const counted: CountedSession[] = [];
  const exclusions: Exclusion[] = [];
  for (const session of sessions) {
    const verdict = countVerdictOf(session, settings, statusDate);
    if (verdict !== 'counted') exclusions.push({ session, reason: verdict });
    else counted.push(session as CountedSession);
  }
  // N° breaks ties, so that the order of the rows changes nothing.
  const byDate = (a: CountedSession, b: CountedSession): number =>
    compareTexts(a.start, b.start) || compareTexts(sameName(a.id), sameName(b.id));
  return { counted: counted.sort(byDate), exclusions };
}

function countHeadCount(session: CountedSession, { settings }: TrainingInput): SessionHeads {
  const partners = settings.countedPeople === 'Agents du bailleur seulement';
  const guests = partners ? readPartnerHeads(session.comment) : 0;
  const participations = Math.max(0, session.present - guests);
  const newPersons = Math.max(0, participations - (session.alreadyTrained ?? 0));
  return { session, source: 'aggregated', participations, newPersons };
}

function countList(from: {
  readonly session: CountedSession;
  readonly list: readonly Attendance[];
  readonly jobs: Map<string, string>;
  readonly input: TrainingInput;
}): SessionHeads {
  const { session, list, jobs, input } = from;
  const present = list.filter(
    (line) => collapseSpaces(line.code) !== '' && isCountedPresent(line, input.settings),
  );
  const staff = present.filter(({ job }) => !fold(job).startsWith(PARTNER_WORD));
  const isStaffOnly = input.settings.countedPeople === 'Agents du bailleur seulement';
  const newJobs = new Map<string, string>();
  for (const line of isStaffOnly ? staff : present) {
    const code = collapseSpaces(line.code);
    const job = collapseSpaces(line.job);
    const known = newJobs.get(code);
    // Of two jobs typed for one person on one day, the choice must not depend on the order of rows.
    const isBetter = !known || (job !== '' && job < known);
    if (!jobs.has(code) && isBetter) newJobs.set(code, job);
  }
  for (const [code, job] of newJobs) jobs.set(code, job);
  const guests = isStaffOnly ? present.length - staff.length : 0;
  const participations = Math.max(0, session.present - guests);
  return { session, source: 'nominative', participations, newPersons: newJobs.size };
}
