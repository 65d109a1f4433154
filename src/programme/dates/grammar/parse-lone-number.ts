import { fromExcelSerial } from '../../../lib/calendar-date';
import { dayMoment, yearMoment } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { yearOf } from '../moments/moment';
import type { Frame, Moment } from '../moments/moment';
import { fourDigitYear } from './parse-year';
import type { Token } from '../words/tokens';
import { fullDate, isCounting } from './written-date';

/** A lone number: a year, an Excel serial, or a date of eight digits. */
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
  if (token.text.length === 8) return eightDigits(token.text, isNear);
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

function eightDigits(text: string, isNear: (year: number) => boolean): Moment | null {
  const iso = fullDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (iso.impossible === null && isNear(Number(text.slice(0, 4)))) {
    return { ...iso, strength: 'weak' };
  }
  const year = Number(text.slice(4));
  const french = fullDate(year, Number(text.slice(2, 4)), Number(text.slice(0, 2)));
  if (french.impossible !== null || !isNear(year)) return null;
  return { ...french, confidence: 'medium', strength: 'weak' };
}

/** « 41796,5 »: a serial with its time of day. */
function skipTimeOfSerial(cursor: Cursor): void {
  const mark = cursor.peek();
  const isDecimal = (mark?.text === ',' || mark?.text === '.') && mark.glued;
  if (isDecimal && cursor.peek(1)?.kind === 'number') cursor.advance(2);
}
