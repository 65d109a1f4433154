import words from './training-words.json';

/** Other ways to write the programme's trainings. */
export const TRAINING_ALIASES: Readonly<Record<string, readonly string[]>> = words;

/** Words beside the date of a session that tell its status; taken out before the date is read. */
export const SESSION_STATE =
  /(?:^|[\s(,;–-])(annul\p{L}*\.?|report\p{L}*|confirm\p{L}*|à confirmer|réalis\p{L}*|fait\p{L}*|prévue?s?|supprim\p{L}*|décal\p{L}*)(?=$|[\s),;])/iu;
