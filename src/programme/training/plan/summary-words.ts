import words from './summary-words.fr.json';

/** The indicators of the summary, in the order of the sheet. */
export type Indicator = keyof typeof words.indicators;
export const INDICATORS = Object.keys(words.indicators) as readonly Indicator[];

export interface TypedTraining {
  readonly name: string;
  readonly sessions: number;
}

type PlainWords = typeof words;

/** Every sentence of « Bilan formations », in French alone. `{gap}` stands for a value that the sheet computes. */
export interface SummaryWords extends PlainWords {
  /** When no session of the counted trainings was typed: the trainings there are, with their sessions. */
  readonly noneCounted: (counted: string, typed: readonly TypedTraining[]) => string;
  /** The sheet of the codes was taken away. */
  readonly missingSheet: (sheet: string) => string;
}

/** A sentence for one, and for several. */
export type OneOrMany = PlainWords['unreadRows'];
