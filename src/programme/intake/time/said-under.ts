import { MONTH_NAMES } from '../../../lib/french-date';
import { fold } from '../../../lib/text';

export const WEEK_HEADER = /^(?:n° (?:de )?)?(?:semaines?|sem\.?|weeks?)$/u;
const WEEK = /^\s*(?:s|sem\.?|w|week)?\s*0?(\d{1,2})\s*$/iu;
const MONTH_HEADER = /^(?:n° (?:de )?)?(?:mois|month)$/u;
const MONTH = /^\s*(0?[1-9]|1[0-2])\s*$/u;
export const QUARTER_HEADER = /^(?:n° (?:de )?)?trim(?:estre|\.)?$/u;
const QUARTER = /^\s*([1-4])\s*$/u;

/** What a text says under its header: « S2 » or « 2 » under « Semaine » is no semester, « 3 » under « Mois » is March, under « Trimestre » the third; under « Semaines », how many. */
export function saidUnder(header: string, text: string): string {
  const name = fold(header);
  const isCount = /s$/u.test(name) && !/\p{L}/u.test(text);
  const week = WEEK_HEADER.test(name) && !isCount ? WEEK.exec(text)?.[1] : undefined;
  if (week !== undefined) return `Semaine ${week}`;
  const quarter = QUARTER_HEADER.test(name) ? QUARTER.exec(text)?.[1] : undefined;
  if (quarter !== undefined) return `T${quarter}`;
  const month = MONTH_HEADER.test(name) ? MONTH.exec(text)?.[1] : undefined;
  return month === undefined ? text : (MONTH_NAMES[Number(month) - 1] ?? text);
}

const OF_DAY = /^date |\S le$/u;
const SHORT_DAY = /^\d{1,2}\/\d{1,2}$/u;

/** « 9/1 » under « Fait le », « Date de réalisation » is a day; under « Fait » it may be a share. */
export function doneUnder(header: string, text: string): string {
  const isDay = OF_DAY.test(fold(header)) && SHORT_DAY.test(text.trim());
  return isDay ? `le ${text.trim()}` : saidUnder(header, text);
}
