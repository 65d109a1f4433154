import { addDays, addMonths, type CalendarDate } from '../../../lib/calendar-date';
import { groupBy } from '../../../lib/group-by';
import { collapseSpaces, compareTexts } from '../../../lib/text';
import { sum } from '../../../lib/numbers';
import type { Settings } from '../../tracker/settings/settings';
import type { Heads, SessionHeads } from './count-heads';
import type { Breakdowns, JobShares, ProgrammeYear, Share } from './figures';
import { wholeMonths } from './pace';

const YEAR_MONTHS = 12;

type YearPeriod = Pick<Settings, 'countingStart' | 'countingMonths' | 'target'>;

/**
 * Spreads the heads over years, cycles, basins of the session and jobs of the person. A person stands
 * in one line only, that of the first counted session, so every breakdown adds up to the total.
 */
export function breakDown(heads: Heads, period: YearPeriod): Breakdowns {
  const { sessions } = heads;
  return {
    programmeYears: byProgrammeYear(sessions, period),
    calendarYears: byLabel(sessions, ({ session }) => session.start.slice(0, 4)),
    cycles: byLabel(sessions, ({ session }) => collapseSpaces(session.cycle)),
    basins: byLabel(sessions, ({ session }) => collapseSpaces(session.basin)),
    jobs: byJob(heads),
  };
}

/**
 * The target spread over the years of the programme, each part rounded so that they add up.
 *
 * @example spreadTarget(445, 36) // [149, 148, 148]
 */
export function spreadTarget(target: number, months: number): readonly number[] {
  const reached = (monthCount: number): number =>
    Math.ceil((target * Math.min(monthCount, months)) / months);
  return Array.from(
    { length: Math.ceil(months / YEAR_MONTHS) },
    (_, year) => reached((year + 1) * YEAR_MONTHS) - reached(year * YEAR_MONTHS),
  );
}

function byProgrammeYear(
  sessions: readonly SessionHeads[],
  { countingStart: start, countingMonths: months, target }: YearPeriod,
): readonly ProgrammeYear[] {
  if (start === null || months === null) return [];
  const targets = target === null ? null : spreadTarget(target, months);
  // Whole months, the day itself left out: negative before the start.
  const monthsBefore = (day: CalendarDate): number => wholeMonths(start, addDays(day, -1));
  const yearOf = ({ session }: SessionHeads): number =>
    Math.max(0, Math.floor((monthsBefore(session.start) + YEAR_MONTHS) / YEAR_MONTHS));
  const years = Array.from({ length: Math.ceil(months / YEAR_MONTHS) }, (_, year) => year + 1);
  const hasEarlier = sessions.some((heads) => yearOf(heads) === 0);
  return (hasEarlier ? [0, ...years] : years).map((index): ProgrammeYear => {
    const shared = sessions.filter((heads) => yearOf(heads) === index);
    const monthsEnd = Math.min(months, index * YEAR_MONTHS);
    return {
      ...shareOf(String(index), shared),
      index,
      start: addMonths(start, (index - 1) * YEAR_MONTHS),
      end: addDays(addMonths(start, monthsEnd), -1),
      target: targets?.[index - 1] ?? null,
    };
  });
}

/** One line a label, in the order of the texts, with what has no label last. */
function byLabel(
  sessions: readonly SessionHeads[],
  labelOf: (heads: SessionHeads) => string,
): readonly Share[] {
  return gather(sessions, labelOf).map(({ label, items }) => shareOf(label, items));
}

function gather<T>(items: readonly T[], labelOf: (item: T) => string) {
  const groups = groupBy(items, (item) => [labelOf(item).toLowerCase()]);
  return [...groups]
    .sort(([a], [b]) => compareLabels(a, b))
    .map(([key, own]) => ({ label: key === '' ? null : (own.map(labelOf)[0] ?? key), items: own }));
}

function shareOf(label: string | null, sessions: readonly SessionHeads[]): Share {
  return {
    label,
    sessions: sessions.length,
    persons: sum(sessions.map(({ newPersons }) => newPersons)),
    participations: sum(sessions.map(({ participations }) => participations)),
  };
}

function byJob({ sessions, jobs }: Heads): JobShares {
  const shares = gather([...jobs.values()], (job) => job);
  const unlisted = sessions.filter(({ source }) => source === 'aggregated');
  return {
    shares: shares.map(({ label, items }) => ({ label, persons: items.length })),
    unlisted: sum(unlisted.map(({ newPersons }) => newPersons)),
  };
}

function compareLabels(a: string, b: string): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return compareTexts(a, b);
}
