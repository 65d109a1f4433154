import words from './header-words.json';

/** What a column of a source table may hold, by kind of table. */
export type ActionTarget = keyof typeof words.actions;
export type SessionTarget = keyof typeof words.sessions;
export type AttendanceTarget = keyof typeof words.attendances;
export type PersonTarget = keyof typeof words.persons;

export const ACTION_TARGETS = Object.keys(words.actions) as ActionTarget[];
export const SESSION_TARGETS = Object.keys(words.sessions) as SessionTarget[];
export const ATTENDANCE_TARGETS = Object.keys(words.attendances) as AttendanceTarget[];
export const PERSON_TARGETS = Object.keys(words.persons) as PersonTarget[];

/**
 * What the headers of each kind of table say, French first, then English; compared without case, accents and plural.
 * Columns of sums are recomputed by the tracker and never copied; those of persons stay where they are.
 */
export const HEADERS = {
  actions: words.actions as Readonly<Record<ActionTarget, readonly string[]>>,
  sessions: words.sessions,
  attendances: words.attendances,
  persons: words.persons,
  totals: words.totals,
};

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

/** Whether a folded header, or the name of a sheet, is what people report or decide: « Réclamations », « Décision ou action ». */
export function namesReports(name: string): boolean {
  const parts = name.split(/ (?:ou|et|or|and) | ?\/ ?/u);
  return parts.some((part) => words.reports.includes(part.replace(/s$/u, '')));
}

/** Whether a folded header speaks of those for whom work is done: « Locataire », « Nom du bénéficiaire ». */
export function namesServed(name: string): boolean {
  return words.served.some((word) => name.includes(word));
}

/** Whether a folded header is who reports something: « Demandeur ». */
export function namesReporters(name: string): boolean {
  return words.reporters.includes(name.replace(/s$/u, ''));
}
