import { areSwapped, foldedDistance } from '../../../lib/text';
import { monthMoment } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { LONG_MONTHS, MONTHS, mayBeMisspeltMonth } from '../words/lexicon';
import type { Moment } from '../moments/moment';
import { fourDigitYear } from './parse-year';

export interface NamedMonth {
  readonly month: number;
  readonly isMisspelt: boolean;
}

/** A month's name, whole, shortened, or long and with one wrong letter. */
export function parseMonthName(cursor: Cursor): NamedMonth | null {
  // « Mar 2026 » is no Tuesday.
  const isMarch = fourDigitYear(cursor.peek(1)?.text ?? '') !== null && cursor.takeWord('mar');
  const month = isMarch ? 3 : cursor.takePhrase(MONTHS);
  if (month !== null) return { month, isMisspelt: false };
  const token = cursor.peek();
  if (token?.kind !== 'word' || !mayBeMisspeltMonth(token.text)) return null;
  const near = LONG_MONTHS.find(([word]) => isOneSlipAway(token.text, word));
  if (near === undefined) return null;
  cursor.advance();
  return { month: near[1], isMisspelt: true };
}

/** One letter wrong, missing or added, or two neighbours swapped. */
function isOneSlipAway(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1 || written[0] !== word[0]) return false;
  return foldedDistance(written, word) <= 1 || areSwapped(written, word);
}

/** A month as a moment, less sure when it is misspelt. */
export function namedMonthMoment({ month, isMisspelt }: NamedMonth): Moment {
  const moment = monthMoment(month);
  return isMisspelt ? { ...moment, confidence: 'medium', isMisspelt } : moment;
}
