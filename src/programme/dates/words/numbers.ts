import { CARDINALS, ORDINALS, TENS } from './lexicon';
import { attempt, type Cursor } from './cursor';

/** A count in digits or in words, up to 59 in words: 3, trois, vingt et un, dix-huit. */
export function parseCount(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token?.kind === 'number' && !token.ordinal && token.value <= 999) {
    cursor.advance();
    return token.value;
  }
  return parseCountInWords(cursor);
}

/** A count in words, up to 59. */
export function parseCountInWords(cursor: Cursor): number | null {
  if (isShortened(cursor)) return null;
  const ten = cursor.takePhrase(TENS);
  if (ten === null) return cursor.takePhrase(CARDINALS);
  const unit = cursor.attempt(() => {
    cursor.takeSign('-');
    cursor.takeWord('et');
    cursor.takeSign('-');
    const value = cursor.takePhrase(CARDINALS);
    return value !== null && value < 10 ? value : null;
  });
  return ten + (unit ?? 0);
}

/** « sept. » is September, never seven. */
function isShortened(cursor: Cursor): boolean {
  const token = cursor.peek();
  return token !== undefined && token.end - token.start > token.text.length;
}

/** 1er, 2e, troisième, dernier (-1). */
export function parseOrdinal(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token?.kind === 'number' && token.ordinal) {
    cursor.advance();
    return token.value;
  }
  return cursor.takePhrase(ORDINALS);
}

/** « deux mille quatorze » */
export const parseYearInWords = attempt((cursor: Cursor): number | null => {
  if (!cursor.takeWords(['deux', 'mille'])) return null;
  return 2000 + (parseCountInWords(cursor) ?? 0);
});
