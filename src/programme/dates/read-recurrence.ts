import { Cursor } from './words/cursor';
import type { DueWindow, ImpossibleDate } from './windows/due-window';
import { skipFillers } from './words/fillers';
import { readExpression } from './evaluation/finish-reading';
import { COUNTED, EACH, RECURRENCES, UNITS, WEEKDAYS } from './words/lexicon';
import { parseCount, parseOrdinal } from './words/numbers';
import type { CellText } from './grammar/parse-cell';
import { parseExpression } from './grammar/parse-expression';
import type { Token } from './words/tokens';

type Pace = 'yearly' | 'shorter';

/** « tous les mois », « mensuel », « 2 fois par an », « le 1er mardi du mois ». */
export function isRecurrence(tokens: readonly Token[]): boolean {
  return parsePace(new Cursor(tokens)) !== null;
}

/** Passes over « tous les deux mois »: how often, never how long. */
export function skipEach(cursor: Cursor): boolean {
  return parseEach(cursor) !== null;
}

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

function isLongerThanAYear({ start, end }: DueWindow): boolean {
  return start === null || end === null || Number(end.slice(0, 4)) > Number(start.slice(0, 4));
}

function parsePace(cursor: Cursor): Pace | null {
  return cursor.attempt(
    () => cursor.takePhrase(RECURRENCES) ?? parseEach(cursor) ?? parseTimesPer(cursor),
  );
}

/** « tous les 15 jours », « chaque lundi », « chaque 1er mardi du mois », « tous les deux mois ». */
function parseEach(cursor: Cursor): Pace | null {
  return cursor.attempt(() => {
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
}

/** « 2 fois par an », « 1/mois », « 3 réunions par trimestre ». */
function parseTimesPer(cursor: Cursor): Pace | null {
  return cursor.attempt(() => {
    if (parseCount(cursor) === null) return null;
    if (!cursor.takeWord('x')) cursor.takeAnyWord(COUNTED);
    if (!cursor.takeWord('par') && !cursor.takeSign('/')) return null;
    return cursor.takePhrase(UNITS) === null ? null : 'shorter';
  });
}

function takeEveryMonth(cursor: Cursor): boolean {
  return (
    cursor.takeWords(['du', 'mois']) ||
    cursor.takeWords(['de', 'chaque', 'mois']) ||
    cursor.takeWords(['du', 'trimestre']) ||
    cursor.takeWords(['de', 'chaque', 'trimestre'])
  );
}
