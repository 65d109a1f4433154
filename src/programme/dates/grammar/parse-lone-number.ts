import { fromExcelSerial } from '../../../lib/calendar-date';
import { dayMoment, yearMoment } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { yearOf } from '../moments/moment';
import type { Frame, Moment } from '../moments/moment';
import { fourDigitYear } from './parse-year';
import type { Token } from '../words/tokens';
import { isCounting } from './written-date';

/** A lone number: a year or an Excel serial. */
export function oneNumber(
  token: Token,
  { frame, cursor }: { readonly frame: Frame; readonly cursor: Cursor },
): Moment | null {
  if (isCounting(cursor)) return null;
  const reference = yearOf(frame.reference);
  const isNear = (year: number): boolean => year >= reference - 15 && year <= reference + 30;
  const year = fourDigitYear(token.text);
  if (year !== null) {
    if (!isNear(year)) return null;
    return { ...yearMoment(), pinned: { index: year, source: 'written' } };
  }
  if (token.text.length !== 5 || frame.place === 'running-text') return null;
  const date = fromExcelSerial(token.value);
  if (date === null || !isNear(yearOf(date))) return null;
  const serial = dayMoment(Number(date.slice(8)), Number(date.slice(5, 7)));
  skipTimeOfSerial(cursor);
  return {
    ...serial,
    confidence: 'high',
    pinned: { index: yearOf(date), source: 'written' },
    strength: 'weak',
  };
}

/** « 41796,5 »: a serial with its time of day. */
function skipTimeOfSerial(cursor: Cursor): void {
  const mark = cursor.peek();
  const isDecimal = (mark?.text === ',' || mark?.text === '.') && mark.glued;
  if (isDecimal && cursor.peek(1)?.kind === 'number') cursor.advance(2);
}
