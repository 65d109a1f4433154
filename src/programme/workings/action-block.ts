import words from './words.fr.json';

/** Every sentence that the sheet of workings shows. */
export type WorkingWords = typeof words;

/**
 * What is worked out of each row of Suivi, one line a row, in the order of the headings. Each is a
 * column of « Calculs » over all its lines, under the defined name `calc_<field>`. Days are Excel
 * serials; texts are `""` and numbers 0 or `""` where there is nothing to say.
 *
 * - `ligne` 1, 2, 3… : the line is that row of tblSuivi; `present` 1 when it is there and says something
 * - `rang_volet` place of the strand in the list, 9999 outside of it
 * - `periode` place of the precision among those that cover more than a day; 0 for none
 * - `condition` 0 without, 1 non-blocking, 2 blocking
 * - `fenetre` last day of the window that begins on `debut`; `echeance` the day after which the row is late
 * - `ouvert` 1 while something is left to do: neither done, nor on hold, nor dropped
 * - `jours` status date minus deadline, of open rows with a deadline
 * - `situation` 0 on time, 1 to watch, 2 late, 3 past its date but held by a blocking condition
 * - `retard` days late of late rows, 0 otherwise; `rappel` 1 when the deadline falls within the reminder
 * - `surveiller` 1 when to watch, or past its date and held; `attente` 1 when a decision is awaited
 * - `a_dater` 1 when open, without a date, and not under way
 * - `depend` « Dépend de » as `;ACC-03;ACC-06;`
 * - `suite` the N°, in words, of the rows that wait for an awaited decision; before it, lines of the first three
 * - `date_cle`, `retard_cle`, `attente_cle` sort keys, all different, `""` when the row is not of the list
 * - `premier` 1 on the next deadline of each strand
 * - `reference` line of the row in the memorised planning, 0 when it is not there; then 0 or 1 for what
 *   changed since
 * - `veille` the words of « Veille »
 * - `precision` and those after it: words of Suivi as they stand there. Formulas that read them here name
 *   no table, so that Excel keeps them once a column.
 */
export type ActionField = keyof typeof words.fields;
export const ACTION_FIELDS = Object.keys(words.fields) as readonly ActionField[];

/** The defined name of a column of the block. */
export function nameOf(field: ActionField): string {
  return `calc_${field}`;
}

/** « Arrêté au »: the setting, or today. */
export const STATUS_DATE_NAME = 'calculs_date';
/** Days before a deadline from which it is to be watched. */
export const REMINDER_NAME = 'calculs_rappel';
/** Names what was written, so that it need not be written again. */
export const WRITTEN_NAME = 'calculs_formules';
/** How many lines the block has. */
export const LINES_NAME = 'calculs_lignes';
/** 1 when tblSuivi has more rows than the block has lines. */
export const OUTGROWN_NAME = 'calculs_depasse';
