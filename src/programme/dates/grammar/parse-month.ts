import { areSwapped, foldedDistance } from '../../../lib/text';
import { monthMoment } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { LONG_MONTHS, MONTHS, mayBeMisspeltMonth } from '../words/lexicon';
import type { Moment } from '../moments/moment';

export interface NamedMonth {
  readonly month: number;
  /** The word as typed and as understood, when one letter was wrong. */
  readonly misspelt: { readonly written: string; readonly read: string } | null;
}

/** A month's name, whole, shortened, or long and with one wrong letter. */
export function parseMonthName(cursor: Cursor): NamedMonth | null {
  const month = cursor.takePhrase(MONTHS);
  if (month !== null) return { month, misspelt: null };
  const token = cursor.peek();
  if (token?.kind !== 'word' || !mayBeMisspeltMonth(token.text)) return null;
  const near = LONG_MONTHS.find(([word]) => isOneSlipAway(token.text, word));
  if (near === undefined) return null;
  cursor.advance();
  return { month: near[1], misspelt: { written: token.text, read: near[0] } };
}

/** One letter wrong, missing or added, or two neighbours swapped. */
function isOneSlipAway(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1 || written[0] !== word[0]) return false;
  return foldedDistance(written, word) <= 1 || areSwapped(written, word);
}

/** A month as a moment, its slip told and its confidence lowered. */
export function namedMonthMoment({ month, misspelt }: NamedMonth): Moment {
  const moment = monthMoment(month);
  if (misspelt === null) return moment;
  return { ...moment, confidence: 'medium', notes: [{ code: 'spelling', ...misspelt }] };
}
