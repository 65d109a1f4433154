import { settingFormula, type SettingName } from '../tracker/settings/rows';

/** A text inside a formula: quotes are doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A day as staff write it, built without TEXT(), whose codes follow the reader's language. */
export function frenchDay(cell: string): string {
  return `RIGHT("0"&DAY(${cell}),2)&"/"&RIGHT("0"&MONTH(${cell}),2)&"/"&YEAR(${cell})`;
}

/** `CHOOSE(index,…)` */
export function choose(index: string, values: readonly string[]): string {
  return `CHOOSE(${index},${values.join(',')})`;
}

/** The rank, from 1, of the first of conditions of which at most one is met; 0 when none is. */
export function rankOf(conditions: readonly string[]): string {
  return conditions.map((condition, at) => `(${condition})*${String(at + 1)}`).join('+');
}

/** The rank of a text among words, as {@link rankOf}. */
export function rankAmong(text: string, words: readonly string[]): string {
  return rankOf(words.map((word) => `${text}=${quoted(word)}`));
}

/** Whether a text is one of some words. */
export function isAmong(text: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `${text}=${quoted(word)}`).join(',')})`;
}

/** A number with one decimal as French writes it, whatever the reader's language. */
export function tenths(value: string): string {
  return `SUBSTITUTE(ROUND(${value},1),".",",")`;
}

/** A setting looked up by its name; `otherwise` when it holds no number. */
export function settingNumber(key: SettingName, otherwise: string): string {
  const found = settingFormula(key);
  return `=IFERROR(IF(AND(ISNUMBER(${found}),${found}<>""),${found},${otherwise}),${otherwise})`;
}
