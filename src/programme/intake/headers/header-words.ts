import words from './header-words.json';

/** What a column of a source table may hold, by kind of table. */
export const ACTION_TARGETS = [
  'number',
  'strand',
  'title',
  'type',
  'partners',
  'place',
  'site',
  'territory',
  'owner',
  'due',
  'year',
  'start',
  'end',
  'doneOn',
  'status',
  'condition',
  'decisionMaker',
  'dependsOn',
  'dwellings',
  'comment',
  'duration',
  'own',
] as const;
export type ActionTarget = (typeof ACTION_TARGETS)[number];

export const SESSION_TARGETS = [
  'sessionId',
  'training',
  'cycle',
  'basin',
  'provider',
  'date',
  'start',
  'end',
  'halfDays',
  'place',
  'capacity',
  'registered',
  'present',
  'alreadyTrained',
  'absent',
  'rate',
  'status',
  'comment',
] as const;
export type SessionTarget = (typeof SESSION_TARGETS)[number];

export const ATTENDANCE_TARGETS = ['code', 'sessionId', 'mark', 'job', 'basin', 'agency'] as const;
/** What tells the session where a list of attendances numbers none. */
export const SESSION_OF_ATTENDANCE: readonly SessionTarget[] = [
  'training',
  'date',
  'start',
  'end',
  'provider',
  'place',
];
export type AttendanceTarget = (typeof ATTENDANCE_TARGETS)[number];

export const PERSON_TARGETS = [
  'lastName',
  'firstName',
  'phone',
  'email',
  'birth',
  'address',
] as const;
export type PersonTarget = (typeof PERSON_TARGETS)[number];

export type HeaderWords<Target extends string> = Readonly<Record<Target, readonly string[]>>;

/** Headers of a schedule, French first, then English; compared without case, accents and plural. */
export const ACTION_HEADERS: HeaderWords<ActionTarget> = words.actions;

/** Ways to make a header of a schedule of several words: what they announce, and the words, folded. */
export const ACTION_FAMILIES = words.families.map(({ target, pattern }) => ({
  target: target as ActionTarget,
  words: new RegExp(`^(?:${pattern})$`, 'u'),
}));

/** Headers of titles that name groups of actions when their cells span several rows. Folded. */
export const GROUP_HEADERS: readonly string[] = words.groups;

/** Headers of a list of training sessions. */
export const SESSION_HEADERS: HeaderWords<SessionTarget> = words.sessions;

/** Headers of an attendance list. */
export const ATTENDANCE_HEADERS: HeaderWords<AttendanceTarget> = words.attendances;

/** Headers that announce persons: such columns stay where they are. */
export const PERSON_HEADERS: HeaderWords<PersonTarget> = words.persons;

/** Columns of sums: recomputed by the tracker, never copied. */
export const TOTAL_HEADERS: readonly string[] = words.totals;
