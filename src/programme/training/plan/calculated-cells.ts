/** What is worked out on « Calculs », in the order of its rows and columns. */

/** Settings as read, then values that several figures share. */
export const SETTING_CELLS = [
  'statusDate',
  'countingStart',
  'countingMonths',
  'programmeStart',
  'trainings',
  'target',
  'unit',
  'partial',
  'marks',
  'people',
  'periodStart',
  'periodEnd',
  'attendanceMode',
  'personsLow',
  'counted',
  'countedLow',
  'meanCapacity',
  'monthsLeft',
  'firstHeadCount',
  'knownBefore',
  'pace3',
  'pace6',
  'pace12',
  'paceLow',
  'paceHigh',
  'plannedSeats',
  'cautious',
  'missing',
] as const;
export type SettingCell = (typeof SETTING_CELLS)[number];

/** One column each, one row a session. */
export const SESSION_CELLS = [
  'order',
  'id',
  'training',
  'start',
  'registered',
  'present',
  'trained',
  'capacity',
  'status',
  'verdict',
  'day',
  'idKey',
  'idSorted',
  'dateKey',
  'dateSorted',
  'rank',
  'key',
  'keySorted',
  'named',
  'listed',
  'comment',
  'guestsAt',
  'guestsEnd',
  'guests',
  'heads',
  'byCode',
  'fresh',
  'persons',
  'attended',
  'walkIns',
  'basin',
  'basinNo',
  'cycle',
  'cycleNo',
  'seats',
  'byDate',
  'chain',
  'low',
] as const;
export type SessionCell = (typeof SESSION_CELLS)[number];

/** One column each, one row a line of attendance. */
export const ATTENDANCE_CELLS = [
  'session',
  'code',
  'job',
  'key',
  'rank',
  'visit',
  'jobNo',
] as const;
export type AttendanceCell = (typeof ATTENDANCE_CELLS)[number];

/** The places and weights of letters, one row a letter: see `code-hash`. */
export const HASH_CELLS = ['places', 'sessionWeights', 'codeWeights'] as const;
export type HashCell = (typeof HASH_CELLS)[number];

/** What the lines of attendance tell of every session, each as one text: see `summary-tallies`. */
export const TALLY_CELLS = ['lines', 'guests', 'firstVisits', 'jobs'] as const;
export type TallyCell = (typeof TALLY_CELLS)[number];

/** Where the figures of the page stand, which the calculations read. */
export interface FigureCells {
  readonly participations: string;
  readonly persons: string;
  readonly sessions: string;
  readonly elapsed: string;
  readonly observedPace: string;
  readonly projection: string;
}
