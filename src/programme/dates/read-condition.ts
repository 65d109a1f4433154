import { Cursor } from './words/cursor';
import type { DueWindow, ReadCondition } from './windows/due-window';
import { CONDITIONS, EVENT_OPENERS } from './words/lexicon';
import { parseDatedCell, trimMarks } from './grammar/parse-cell';
import type { CellText } from './grammar/parse-cell';
import type { Token } from './words/tokens';

const MARKS = new Set([':', ',', ';', '(', '-', '→', '=']);

/** « si retenu : septembre », « dès notification (juin 2014) »: the condition comes first. */
export function readConditionThenDate(cell: CellText): DueWindow | null {
  const { tokens } = cell.cursor;
  const start = new Cursor(tokens);
  const effect =
    start.takePhrase(CONDITIONS) ?? (start.takePhrase(EVENT_OPENERS) === null ? null : 'blocking');
  if (effect === null) return null;
  for (const [index, token] of tokens.entries()) {
    if (index < start.position || !isMark(token)) continue;
    const window = readAfter(cell, index + 1);
    if (window === null || window.condition !== null) continue;
    const words = trimMarks(cell.text.slice(0, token.start));
    const condition: ReadCondition = { words, effect };
    return { ...window, condition };
  }
  return null;
}

function readAfter(cell: CellText, position: number): DueWindow | null {
  const cursor = new Cursor(cell.cursor.tokens, position);
  const reading = parseDatedCell({ ...cell, cursor });
  return reading?.kind === 'window' ? reading : null;
}

function isMark({ kind, text }: Token): boolean {
  return kind === 'sign' && MARKS.has(text);
}
