import names from './weekday-words.json';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  names.flatMap((day, index) => day.map((name) => [name, index + 1] as const)),
);

/** The names of the days, whole or short, in French and in English, folded: an alternative for a pattern. */
export const WEEKDAY = `(?:${[...NUMBERS.keys()].join('|')})`;

/** The number of a named day, 1 on Monday; undefined for another word. */
export function weekdayNumber(name: string): number | undefined {
  return NUMBERS.get(name);
}
