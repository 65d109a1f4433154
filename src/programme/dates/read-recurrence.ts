import { daysBetween } from '../../lib/calendar-date';
import { attempt, Cursor } from './words/cursor';
import { parseCount, parseOrdinal } from './words/numbers';
import type { DueWindow, ImpossibleDate } from './windows/due-window';
import { skipFillers } from './words/fillers';
import { readExpression } from './evaluation/finish-reading';
import { COUNTED, EACH, RECURRENCES, UNITS, WEEKDAYS } from './words/lexicon';
import type { CellText } from './grammar/parse-cell';
import { parseExpression } from './grammar/parse-expression';
import type { Token } from './words/tokens';

/** Days. */
const LONGEST_MONTH = 31;
const FORTNIGHT = 14;

type Pace = 'yearly' | 'shorter' | 'weekly';

/** « tous les mois de juin à décembre »: the bounds are a window, filled by repeats. */
export function readBoundedRecurrence(cell: CellText): DueWindow | ImpossibleDate | null {
  const { cursor, text, frame } = cell;
  return cursor.attempt(() => {
    skipFillers(cursor);
    const first = cursor.peek();
    const pace = parsePace(cursor);
    if (pace === null || first === undefined) return null;
    skipFillers(cursor);
    const parsed = parseExpression(cursor, frame);
    skipFillers(cursor);
    if (parsed === null || !cursor.isAtEnd) return null;
    const words = text.slice(first.start, cursor.previous?.end);
    const reading = readExpression(parsed, { words, frame });
    if (reading?.kind !== 'window') return reading;
    if (pace === 'yearly' && !isLongerThanAYear(reading)) return null;
    return { ...reading, precision: 'récurrence', relation: 'récurrent' };
  });
}

/** « 2e semestre, 1 par mois », « mars à juin, le mardi »: the period is the window, filled by repeats. */
export function readPacedPeriod({ cursor: { tokens }, text, frame }: CellText): DueWindow | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const pace = paceToTheEnd(tokens, at);
    const cursor = new Cursor(tokens.slice(0, at));
    skipFillers(cursor);
    const first = cursor.peek();
    const parsed = pace === null ? null : parseExpression(cursor, frame);
    if (pace === null || parsed === null || first === undefined) continue;
    const words = text.slice(first.start, cursor.previous?.end);
    skipFillers(cursor);
    const reading = cursor.isAtEnd ? readExpression(parsed, { words, frame }) : null;
    if (reading?.kind === 'window' && isFilled(reading, pace)) {
      return { ...reading, relation: 'récurrent' };
    }
  }
  return null;
}

function paceToTheEnd(tokens: readonly Token[], at: number): Pace | null {
  const cursor = new Cursor(tokens, at);
  skipFillers(cursor);
  const pace = parsePace(cursor) ?? parseEveryWeekday(cursor);
  skipFillers(cursor);
  return cursor.isAtEnd ? pace : null;
}

/** « le mardi », « les mardis »: every week, beside a period. */
const parseEveryWeekday = attempt((cursor: Cursor): Pace | null => {
  if (!cursor.takeWord('le')) cursor.takeWord('les');
  return cursor.takePhrase(WEEKDAYS) === null ? null : 'weekly';
});

/** « juin, tous les mois » is a start rather than a period: repeats need room. */
function isFilled(window: DueWindow, pace: Pace): boolean {
  if (pace === 'yearly') return isLongerThanAYear(window);
  const { start, end } = window;
  const room = pace === 'weekly' ? FORTNIGHT : LONGEST_MONTH;
  return start === null || end === null || daysBetween(start, end) >= room;
}

function isLongerThanAYear({ start, end }: DueWindow): boolean {
  return start === null || end === null || Number(end.slice(0, 4)) > Number(start.slice(0, 4));
}

/** « tous les mois », « mensuel », « 2 fois par an », « le 1er mardi du mois ». */
export function parsePace(cursor: Cursor): Pace | null {
  return cursor.takePhrase(RECURRENCES) ?? parseEach(cursor) ?? parseTimesPer(cursor);
}

/** « tous les 15 jours », « chaque lundi », « chaque 1er mardi du mois », « tous les deux mois ». */
export const parseEach = attempt((cursor: Cursor): Pace | null => {
  if (cursor.takePhrase(EACH) === null) return null;
  parseOrdinal(cursor);
  parseCount(cursor);
  parseOrdinal(cursor);
  cursor.takeWord('debut');
  cursor.takeWord('fin');
  cursor.attempt(() => (cursor.takeWord('de') ? true : null));
  const unit = cursor.takePhrase(WEEKDAYS) ?? cursor.takePhrase(UNITS);
  if (unit === null) return null;
  takeEveryMonth(cursor);
  return unit === 'year' ? 'yearly' : 'shorter';
});

/** « 2 fois par an », « 1/mois », « 3 réunions par trimestre ». */
const parseTimesPer = attempt((cursor: Cursor): Pace | null => {
  if (parseCount(cursor) === null) return null;
  if (!cursor.takeWord('x')) cursor.takeAnyWord(COUNTED);
  if (!cursor.takeWord('par') && !cursor.takeSign('/')) return null;
  return cursor.takePhrase(UNITS) === null ? null : 'shorter';
});

function takeEveryMonth(cursor: Cursor): boolean {
  return (
    cursor.takeWords(['du', 'mois']) ||
    cursor.takeWords(['de', 'chaque', 'mois']) ||
    cursor.takeWords(['du', 'trimestre']) ||
    cursor.takeWords(['de', 'chaque', 'trimestre'])
  );
}
