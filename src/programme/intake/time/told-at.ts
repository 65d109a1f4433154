import { type PeriodLabel, readPeriodLabel } from './period-labels';

/** The day, the month or the year at the end of « Statut au 15/02 », « Avancement février », « CR du 12-01 ». */
const TOLD_AT =
  /^(.*?\p{L}) (?:(?:au|du|le|en|de|d') ?)?([\d/.-]+|(?:\d{1,2} )?\p{L}{3,9}\.?(?: (?:20)?\d\d)?)$/u;

/** What is told again from one time to the next, and the time of this one; of a folded header or name. */
export function readToldAt(
  text: string,
): { readonly name: string; readonly when: PeriodLabel } | null {
  const [, name = '', words = ''] = TOLD_AT.exec(text) ?? [];
  const when = readPeriodLabel(words);
  return when === null ? null : { name, when };
}
