import { Cursor, bookPhrases } from './cursor';
import { FILLERS, OPENERS } from './lexicon';

const openerBook = bookPhrases(OPENERS);

const fillerBook = bookPhrases(FILLERS);

/** Words and signs around a date in a cell that change nothing to it. */
export function skipFillers(cursor: Cursor): void {
  let isMoving = true;
  while (isMoving) {
    const sign = cursor.peek();
    const isMark = sign?.kind === 'sign' && LIGHT_SIGNS.has(sign.text);
    if (isMark) cursor.advance();
    isMoving = isMark || (!isTelling(cursor) && cursor.takePhrase(fillerBook) !== null);
  }
}

/** « date limite » says more than « date ». */
function isTelling(cursor: Cursor): boolean {
  const opener = new Cursor(cursor.tokens, cursor.position).takePhrase(openerBook);
  return opener !== null && opener !== 'within';
}

export const LIGHT_SIGNS = new Set([
  ':',
  ',',
  ';',
  '.',
  '(',
  ')',
  '[',
  ']',
  '"',
  '«',
  '»',
  '•',
  '*',
]);
