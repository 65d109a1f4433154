import words from './summary-words.fr.json';

/** What is worked out on « Calculs », in the order of its rows and columns: that of their headers. */

/** Settings as read, then values that several figures share. */
export type SettingCell = keyof typeof words.calculationSettings;
export const SETTING_CELLS = Object.keys(words.calculationSettings) as readonly SettingCell[];

/** One column each, one row a session. */
export type SessionCell = keyof typeof words.calculationColumns;
export const SESSION_CELLS = Object.keys(words.calculationColumns) as readonly SessionCell[];

/** One column each, one row a line of attendance. */
export type AttendanceCell = keyof typeof words.attendanceColumns;
export const ATTENDANCE_CELLS = Object.keys(words.attendanceColumns) as readonly AttendanceCell[];

/** The places and weights of letters, one row a letter: see `code-hash`. */
export type HashCell = keyof typeof words.hashColumns;
export const HASH_CELLS = Object.keys(words.hashColumns) as readonly HashCell[];

/** What the lines of attendance tell of every session, each as one text: see `summary-tallies`. */
export type TallyCell = keyof typeof words.tallyColumns;
export const TALLY_CELLS = Object.keys(words.tallyColumns) as readonly TallyCell[];
