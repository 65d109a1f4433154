import type { Cursor } from './cursor';
import { fourDigitYear } from './parse-year';

/** « 2014-2015 », « 2014/15 »: the first of two years that follow each other. */
export function takeTwoYears(cursor: Cursor): number | null {
  const first = fourDigitYear(cursor.peek()?.text ?? '');
  const second = cursor.peek(2);
  const isTied = cursor.isSign('-', 1) || cursor.isSign('/', 1);
  if (first === null || !isTied || second?.kind !== 'number') return null;
  const isNext = [String(first + 1), String(first + 1).slice(2)].includes(second.text);
  if (!isNext) return null;
  cursor.advance(3);
  return first;
}
