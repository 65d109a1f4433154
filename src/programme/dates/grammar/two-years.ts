import type { Cursor } from '../words/cursor';
import type { Frame } from '../moments/moment';
import { fourDigitYear, shortYear } from './parse-year';

/** « 2014-2015 », « 2014/15 », « 14/15 »: the first of two years that follow each other. */
export function takeTwoYears(cursor: Cursor, frame: Frame): number | null {
  const written = cursor.peek()?.text ?? '';
  const first = fourDigitYear(written) ?? shortYear(written, frame);
  const second = cursor.peek(2);
  const isTied = cursor.isSign('-', 1) || cursor.isSign('/', 1);
  if (first === null || !isTied || second?.kind !== 'number') return null;
  const short = String(first + 1).slice(2);
  const isNext = second.text === short || (second.text === String(first + 1) && written.length > 2);
  if (!isNext) return null;
  cursor.advance(3);
  return first;
}
