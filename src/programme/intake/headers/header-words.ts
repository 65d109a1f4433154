import words from './header-words.json';

/** What a column of a source table may hold, by kind of table. */
export type ActionTarget = keyof typeof words.actions;
export type SessionTarget = keyof typeof words.sessions;
export type AttendanceTarget = keyof typeof words.attendances;
export type PersonTarget = keyof typeof words.persons;

export const ACTION_TARGETS = targetsOf(words.actions);
export const SESSION_TARGETS = targetsOf(words.sessions);
export const ATTENDANCE_TARGETS = targetsOf(words.attendances);
export const PERSON_TARGETS = targetsOf(words.persons);

/** What the headers of one kind of table announce, in the order in which a word of two is understood. */
export function targetsOf<Target extends string>(held: HeaderWords<Target>): readonly Target[] {
  return Object.keys(held) as Target[];
}

export type HeaderWords<Target extends string> = Readonly<Record<Target, readonly string[]>>;

/** Headers of a schedule, French first, then English; compared without case, accents and plural. */
export const ACTION_HEADERS: HeaderWords<ActionTarget> = words.actions;

/** Ways to make a header of a schedule of several words: what they announce, and the words, folded. */
export const ACTION_FAMILIES = words.families.map(({ target, pattern }) => ({
  target: target as ActionTarget,
  words: new RegExp(`^(?:${pattern})$`, 'u'),
}));

/** What may stand around the words of a header, and what is left of it. Folded. */
export const HEADER_FORMS: readonly (readonly string[])[] = words.forms;

/** Headers of titles that name groups of actions when their cells span several rows. Folded. */
export const GROUP_HEADERS: readonly string[] = words.groups;

/** First words of headers under which « oui » approves, and tells no state of the work. Folded. */
export const APPROVAL_HEADERS: readonly string[] = words.approvals;

/** Headers of a list of training sessions. */
export const SESSION_HEADERS: HeaderWords<SessionTarget> = words.sessions;

/** Headers of an attendance list. */
export const ATTENDANCE_HEADERS: HeaderWords<AttendanceTarget> = words.attendances;

/** Headers that announce persons: such columns stay where they are. */
export const PERSON_HEADERS: HeaderWords<PersonTarget> = words.persons;

/** Columns of sums: recomputed by the tracker, never copied. */
export const TOTAL_HEADERS: readonly string[] = words.totals;
