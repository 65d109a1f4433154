import { Cursor } from './cursor';
import { FILLERS, OPENERS } from './lexicon';

/** Words and signs around a date in a cell that change nothing to it. */
export function skipFillers(cursor: Cursor): void {
  let isMoving = true;
  while (isMoving) {
    const sign = cursor.peek();
    const isMark = sign?.kind === 'sign' && LIGHT_SIGNS.has(sign.text);
    if (isMark) cursor.advance();
    isMoving = isMark || takeFiller(cursor);
  }
}

/** « date », but not « date limite », which says more. */
function takeFiller(cursor: Cursor): boolean {
  const start = cursor.position;
  if (cursor.takePhrase(FILLERS) === null) return false;
  const opener = new Cursor(cursor.tokens, start).takePhrase(OPENERS);
  const isTelling = opener !== null && opener !== 'within';
  if (isTelling) cursor.position = start;
  return !isTelling;
}

export const LIGHT_SIGNS: ReadonlySet<string> = new Set(':,;.()[]"«»•*');
