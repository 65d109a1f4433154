import { Cursor } from './words/cursor';
import type {
  DueDateReading,
  DueWindow,
  FoundDueDate,
  ReadCondition,
  ReadingContext,
} from './windows/due-window';
import { findDueDates } from './find-due-dates';
import { unreadable } from './evaluation/finish-reading';
import { frameOf } from './moments/frame';
import { lowestConfidence } from './moments/moment';
import { REVERSERS, CONDITIONS, EVENT_OPENERS } from './words/lexicon';
import { parseDatedCell, type CellText, trimMarks } from './grammar/parse-cell';
import { readKnownPhrase, readLeadingWord, readNotDate } from './read-not-date';
import { readBoundedRecurrence, readPacedPeriod } from './read-recurrence';
import { applyRowType } from './windows/row-type';
import { tokenize, type Token } from './words/tokens';

/** A cell of more words than this is prose: a date in it is proposed, never sure. */
const MAX_CELL_TOKENS = 40;
/** A cell longer than this is no due date, whatever dates it may hold. */
const MAX_CELL_LENGTH = 500;

/**
 * Reads what a user typed in a due-date cell: a window of days, something that is not a date, a date
 * that does not exist, or nothing that can be read. A wrong date is worse than none: what is not
 * understood whole is read with low confidence or not at all.
 *
 * @param cell the cell as typed, or its number: a serial is read as the day Excel shows
 * @example readDueDate('en juin', { referenceDate: '2014-05-15' })
 * // window 2014-06-01 → 2014-06-30, precision « mois », year inferred
 */
export function readDueDate(cell: string | number, context: ReadingContext): DueDateReading {
  const reading = readWords(typeof cell === 'number' ? String(cell) : cell, context);
  const { rowType } = context;
  return reading.kind === 'window' && rowType !== undefined
    ? applyRowType(reading, rowType)
    : reading;
}

function readWords(text: string, context: ReadingContext): DueDateReading {
  if (text.length > MAX_CELL_LENGTH) return unreadable(text.trim());
  const tokens = tokenize(text);
  const frame = frameOf(context, 'cell');
  if (tokens.length > MAX_CELL_TOKENS) {
    return readLoneDate(text, tokens, context) ?? unreadable(text.trim());
  }
  const cell: CellText = { cursor: new Cursor(tokens), text, frame };
  return (
    readKnownPhrase(cell) ??
    readPacedPeriod(cell) ??
    parseDatedCell(cell) ??
    readBoundedRecurrence(cell) ??
    readConditionThenDate(cell) ??
    readNotDate(cell) ??
    readPostponed(text, context) ??
    readLoneDate(text, tokens, context) ??
    readLeadingWord(cell) ??
    unreadable(text.trim())
  );
}

/** The only date among words that are not understood: proposed, unless they may turn it round. */
function readLoneDate(
  text: string,
  tokens: readonly Token[],
  { referenceDate, done, settings }: ReadingContext,
): DueWindow | null {
  const context = { referenceDate, done, settings };
  const inText = findDueDates(text, context);
  const found = inText.length > 0 ? inText : findShortDays(text, context);
  const [only] = found;
  if (only?.kind !== 'window' || found.length > 1) return null;
  const { index, length, ...window } = only;
  const others = tokens.filter(({ start }) => start < index || start >= index + length);
  // A number, « pas », « fin » or « avant » beside a date may make it another.
  const mayTurn = others.some(
    (token) => token.kind === 'number' || (token.kind === 'word' && REVERSERS.has(token.text)),
  );
  return mayTurn ? null : { ...window, confidence: 'low' };
}

/** « 15/12 reporté au 30/01 »; proposed where something else than a day was put off. */
function readPostponed(text: string, context: ReadingContext): DueWindow | null {
  const [, before = '', later] = POSTPONED.exec(text.normalize('NFC')) ?? [];
  const reading = later === undefined ? null : readWords(later, context);
  if (reading?.kind !== 'window') return null;
  const isDay = readWords(before, context).kind === 'window';
  return { ...reading, confidence: isDay ? lowestConfidence(reading.confidence, 'medium') : 'low' };
}

/** « 5/2 » in « CODIR du 5/2 »: of a text it may be a share, of a due date hardly. */
function findShortDays(text: string, context: ReadingContext): readonly FoundDueDate[] {
  return [...text.matchAll(SHORT_DAY)].flatMap(({ 0: words, index }) => {
    const reading = readDueDate(words, context);
    return reading.kind === 'window' ? [{ ...reading, index, length: words.length }] : [];
  });
}

const SHORT_DAY =
  /(?<![\d/.,-])(?:(?<=(?:^|\s)(?:du|le|au) )\d{1,2}\/\d{1,2}|\d{1,2}\/0\d)(?![\d/.,-])/gu;
const POSTPONED =
  /^(?:initialement (?:(?:prévue? )?le )?)?(.*?)[\s,;:(→>–-]*(?:report|d[ée]cal|repouss)(?:ée?|e)\s+(?:(?:au|à|en|pour|le)\s+|(?=\d))(.+)$/iu;

const MARKS = new Set([':', ',', ';', '(', '-', '→', '=']);

/** « si retenu : septembre », « dès notification (juin 2014) »: the condition comes first. */
function readConditionThenDate(cell: CellText): DueWindow | null {
  const { tokens } = cell.cursor;
  const start = new Cursor(tokens);
  const effect =
    start.takePhrase(CONDITIONS) ?? (start.takePhrase(EVENT_OPENERS) === null ? null : 'blocking');
  if (effect === null) return null;
  for (const [index, token] of tokens.entries()) {
    if (index < start.position || token.kind !== 'sign' || !MARKS.has(token.text)) continue;
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
