/** Marks and words in the cells of a hand-made schedule. All folded. */

/** Begins here, goes on. */
export const OPEN_MARK = /^(?:►|▶|▸|→|⇒|➔|➜|>+|->|=>|-->)$/u;
/** Goes on until what follows: « → 2017 », « jusqu'à déc. 2015 ». */
export const UNTIL_MARK = /^(?:►|▶|▸|→|⇒|➔|➜|>+|->|=>|-->)\s*(?=\S)/u;
/** Between brackets: only if a condition is met. */
export const CONDITIONAL_MARK = /^\(\s*(?:x|■|●|•|o|\*|✔|✓)\s*\)$/u;
export const UNSURE_MARK = /^\(?\?+\)?$/u;
export const PLAIN_MARK = /^(?:x+|xx|■+|█+|●|•|o|\*|✔|✓|v|1|-+|–|—|=+|◆|◊|♦|★|☑|▲)$/u;
/** Nothing is done then. */
export const PAUSE_WORDS =
  /^(?:0|vacances|conges?|ferie|ferme(?:e|ture)?|pause|treve|interruption|nc|neant)$/u;
/** Rows whose single dates are those of one series. */
export const SERIES_TITLE =
  /(?:^|[^a-z])(?:reunions?|comites?|copils?|cotechs?|commissions?|ateliers?|rencontres?|permanences?|groupes? de travail|gt|instances?|conseils?|ca|bureau|points?)(?![a-z])/u;
