import type { Cursor } from './cursor';

const TIME_OPENERS = new Set(['a', 'vers', 'de', 'des', 'entre', 'au', 'le']);

/** « 14h30 », « à 14 h », « (de 9h à 12h) », « - 14:30 », « le matin »: kept in the words, ignored. */
export function skipTimeOfDay(cursor: Cursor): void {
  const isTimed = cursor.attempt(() => {
    for (const mark of [',', '-', '(']) cursor.takeSign(mark);
    cursor.takeAnyWord(TIME_OPENERS);
    if (takeHalfDay(cursor)) return true;
    if (!takeHour(cursor)) return null;
    cursor.attempt(() => {
      const isRange = cursor.takeWord('a') || cursor.takeWord('et') || cursor.takeSign('-');
      return isRange && takeHour(cursor) ? true : null;
    });
    return true;
  });
  if (isTimed !== null) cursor.takeWord('precises');
}

function takeHalfDay(cursor: Cursor): boolean {
  if (cursor.takeWord('matin') || cursor.takeWord('midi') || cursor.takeWord('soir')) return true;
  if (cursor.takeWord('aprem')) return true;
  return cursor.takeWords(['apres', 'midi']);
}

function takeHour(cursor: Cursor): boolean {
  const hour = cursor.peek();
  const mark = cursor.peek(1);
  if (hour?.kind !== 'number' || hour.value > 24 || hour.ordinal) return false;
  const isHour = mark?.text === 'h' || mark?.text === 'heures' || mark?.text === 'heure';
  const isClock = mark?.text === ':' && mark.glued && cursor.peek(2)?.kind === 'number';
  if (!isHour && !isClock) return false;
  cursor.advance(2);
  const minutes = cursor.peek();
  if (minutes?.kind === 'number' && minutes.text.length === 2 && minutes.value < 60) {
    cursor.advance();
  }
  // « 14:30:05 »
  if (isClock && cursor.peek(1)?.kind === 'number' && cursor.takeSign(':')) cursor.advance();
  if (isClock && !cursor.takeWord('am')) cursor.takeWord('pm');
  return true;
}
