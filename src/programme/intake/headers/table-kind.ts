import type { HeaderMeaning } from './header-kinds';
import { tellsWork } from './header-rows';

export const TABLE_KINDS = [
  'actions',
  'gantt',
  'sessions',
  'dashboard',
  'attendances',
  'names',
  'contacts',
  'other',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

const MIN_PERIODS = 4;
const MIN_AXIS = 3;

/**
 * What kind of table a header announces: the columns that only that kind has decide, before those
 * that several kinds share. `hasAxis` tells that its times were found to be an axis, however few.
 */
export function kindOfHeader(meanings: readonly HeaderMeaning[], hasAxis: boolean): TableKind {
  const has = headerSets(meanings);
  const periods = meanings.filter(({ isPeriod }) => isPeriod).length;
  const isOfPersons = has.person('lastName') + has.person('firstName') + has.attendance('code') > 0;
  if (periods >= (hasAxis ? MIN_AXIS : MIN_PERIODS)) {
    const isDated = has.action('start') + has.action('end') > 1;
    return isOfPersons && !isDated && has.action('title') === 0 ? 'names' : 'gantt';
  }
  if (has.attendance('code') > 0) {
    const isDated = has.session('training') > 0 && has.session('date') + has.session('start') > 0;
    const isMarked = isDated && has.attendance('mark') > 0;
    if (has.attendance('sessionId') > 0 || isMarked) return 'attendances';
  }
  const counted = has.session('registered') + has.session('present') + has.session('capacity');
  if (has.person('lastName') > 0) {
    const isCounted = has.session('registered') + has.session('capacity') > 0;
    const isSchedule = has.action('due') + has.action('status') + has.action('end') > 0;
    const isOwned = has.action('owner') > 0 && has.action('status') > 0;
    const isPerson = has.person('firstName') > 0 || (has.attendance('mark') > 0 && !isOwned);
    if (isPerson || (!isSchedule && !isCounted)) return namesOrContacts(has);
  }
  if (isDashboard(has)) return 'dashboard';
  const hasTraining = has.session('training') > 0 || has.session('sessionId') > 0;
  if (counted > 0 && hasTraining) return 'sessions';
  if (isTrainingList(has)) return 'sessions';
  if (
    has.person('phone') + has.person('email') > 0 &&
    has.action('due') + has.action('status') === 0
  ) {
    return 'contacts';
  }
  const scheduled = [
    'due',
    'start',
    'end',
    'status',
    'owner',
    'partners',
    'strand',
    'place',
    'comment',
    'territory',
  ];
  const spread = scheduled.filter((target) => has.action(target) > 0).length;
  const kept = has.action('own') + has.action('number') + has.action('duration');
  const isNamed = has.action('title') > 0;
  if (tellsWork(meanings)) return 'actions';
  const telling = ['start', 'end', 'due', 'owner', 'status', 'strand'];
  const isTold = telling.some((target) => has.action(target) > 0);
  const isSpread = spread > 1 || (spread === 1 && isTold);
  return (isNamed && (isSpread || kept >= 2)) || (spread > 1 && isTold) ? 'actions' : 'other';
}

interface HeaderSets {
  readonly action: (target: string) => number;
  readonly session: (target: string) => number;
  readonly attendance: (target: string) => number;
  readonly person: (target: string) => number;
}

function headerSets(meanings: readonly HeaderMeaning[]): HeaderSets {
  const counter =
    (kind: 'action' | 'session' | 'attendance' | 'person') =>
    (target: string): number =>
      meanings.filter((meaning) => meaning[kind]?.meaning === target).length;
  return {
    action: counter('action'),
    session: counter('session'),
    attendance: counter('attendance'),
    person: counter('person'),
  };
}

/** Blocks that come back side by side: a date and its counts. */
function isDashboard({ session }: HeaderSets): boolean {
  const counts = [session('registered'), session('present')];
  if (counts.every((count) => count > 1)) return true;
  return session('date') > 1 && session('training') > 0 && counts.some((count) => count > 1);
}

/** A list of names with trainings beside it is an attendance list; with a telephone, contacts. */
function namesOrContacts(has: HeaderSets): TableKind {
  const isStaff = has.attendance('job') + has.attendance('agency') + has.person('firstName') > 0;
  const isAttendance = has.attendance('mark') + has.attendance('sessionId') > 0;
  const isContact = has.person('phone') + has.person('email') + has.session('provider') > 0;
  if (isAttendance) return 'names';
  return isContact && !(isStaff && has.person('firstName') > 0 && has.session('provider') === 0)
    ? 'contacts'
    : 'names';
}

function isTrainingList(has: HeaderSets): boolean {
  const isDated = has.session('date') + has.session('start') > 0;
  return (
    has.session('training') > 0 &&
    isDated &&
    has.action('title') === 0 &&
    has.session('provider') > 0
  );
}
