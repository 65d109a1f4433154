/** Bears the words of « Veille », one line a row of Suivi, on the sheet of workings. */
export const WATCH_NAME = 'calc_veille';

/**
 * The computed column of tblSuivi. Its words are worked out on the sheet of workings, line by line;
 * empty as long as that sheet is missing.
 */
export const ACTION_FORMULAS = {
  watch: `=IFERROR(INDEX(${WATCH_NAME},ROW()-ROW(tblSuivi[[#Headers],[Action]]))&"","")`,
} as const;
