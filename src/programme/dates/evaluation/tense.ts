import { daysBetween } from '../../../lib/calendar-date';
import type { DueWindow, ImpossibleDate } from '../windows/due-window';
import type { ParsedExpression } from '../moments/expression';
import { readExpression } from './finish-reading';
import type { ReadingSurroundings } from './finish-reading';

/**
 * « débute en juin » and « débuté en juin » differ by an accent that is often missing: the
 * occurrence nearest to the reference date is read, and the other one proposed when it is the past.
 */
export function readNearestTense(
  parsed: ParsedExpression,
  around: ReadingSurroundings,
): DueWindow | ImpossibleDate | null {
  const next = readExpression(parsed, around);
  if (next?.kind !== 'window' || next.yearSource !== 'next-occurrence') return next;
  const past = readExpression(parsed, { ...around, frame: { ...around.frame, isPast: true } });
  if (past?.kind !== 'window' || past.start === next.start) return next;
  const { reference } = around.frame;
  const ahead = next.start === null ? null : daysBetween(reference, next.start);
  const behind = past.start === null ? null : daysBetween(past.start, reference);
  if (ahead === null || behind === null || ahead <= behind) return next;
  return {
    ...past,
    confidence: 'low',
    alternative: { start: next.start, end: next.end, why: 'next-occurrence' },
  };
}
