import words from './month-words.json';
/** Names of times that no place and no body bears. Folded. */
export const MONTH_KEYS: ReadonlySet<string> = new Set(words.monthKeys);
