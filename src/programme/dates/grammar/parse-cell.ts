import { STATUS_WORDS, type StatusWord } from '../words/status-words';
import type { Cursor } from '../words/cursor';
import { parseCount } from '../words/numbers';
import type {
  Confidence,
  DueWindow,
  ImpossibleDate,
  ReadCondition,
  UnreadableDate,
} from '../windows/due-window';
import type { ParsedExpression } from '../moments/expression';
import { LIGHT_SIGNS, skipFillers } from '../words/fillers';
import { readExpression, readNearestTense, unreadable } from '../evaluation/finish-reading';
import * as lexicon from '../words/lexicon';
import { type Frame, lowestConfidence } from '../moments/moment';
import { parseExpression } from './parse-expression';

/** A cell being read. */
export interface CellText {
  readonly cursor: Cursor;
  readonly text: string;
  readonly frame: Frame;
}

/** What stands around the date in a cell. */
interface Trailer {
  readonly status: StatusWord | null;
  readonly condition: ReadCondition | null;
  readonly doubt: Confidence;
}

const NO_TRAILER: Trailer = { status: null, condition: null, doubt: 'high' };

/** Reads a cell that holds one due date: status words, fillers, a condition, marks of doubt may stand around it. */
export function parseDatedCell(cell: CellText): DueWindow | ImpossibleDate | UnreadableDate | null {
  const { cursor, text } = cell;
  return cursor.attempt(() => {
    const leading = parseLeading(cursor);
    const start = cursor.position;
    const parsed = parseExpression(cursor, framed(cell.frame, leading));
    if (parsed === null || (leading.isPostponed && parsed.expression.form === 'span')) return null;
    const wordsEnd = cursor.previous?.end ?? 0;
    const trailer = parseTrailer(cell);
    if (trailer === null) return null;
    const first = cursor.tokens[parsed.firstToken] ?? cursor.tokens[start];
    const words = text.slice(first?.start ?? 0, wordsEnd);
    // Understood, but not to be dated (holidays not published): no part of it may be read instead.
    return finish({ parsed, words, leading, trailer, cell }) ?? unreadable(words);
  });
}

interface Leading {
  readonly status: StatusWord | null;
  readonly isPostponed: boolean;
  readonly isTenseUnsure: boolean;
}

function parseLeading(cursor: Cursor): Leading {
  const isListed = cursor.isSign('-') && cursor.peek(1)?.kind === 'word';
  if (isListed) cursor.advance();
  skipFillers(cursor);
  const isPostponed = cursor.takePhrase(lexicon.POSTPONED) !== null;
  const status = isPostponed ? null : cursor.attempt(() => takeStatus(cursor));
  skipFillers(cursor);
  skipCountedThings(cursor);
  const next = cursor.peek()?.text ?? '';
  return { status, isPostponed, isTenseUnsure: lexicon.AMBIGUOUS_TENSE.has(next) };
}

/** « en cours » but not « en cours d’année ». */
function takeStatus(cursor: Cursor): StatusWord | null {
  const status = cursor.takePhrase(STATUS_WORDS);
  return cursor.isWord('d') || cursor.isWord('de') ? null : status;
}

/** « 2 réunions (juin et septembre) » */
function skipCountedThings(cursor: Cursor): void {
  cursor.attempt(() => {
    if (parseCount(cursor) === null || cursor.takeAnyWord(lexicon.COUNTED) === null) return null;
    skipFillers(cursor);
    return cursor.isAtEnd ? null : true;
  });
}

function framed(frame: Frame, { status }: Pick<Leading, 'status'>): Frame {
  return status?.isPast === true ? { ...frame, isPast: true } : frame;
}

/** Everything after the date; null when some of it is not understood. */
function parseTrailer(cell: CellText): Trailer | null {
  const { cursor } = cell;
  let trailer = NO_TRAILER;
  while (!cursor.isAtEnd) {
    const next = parseTrailingMark(cell, trailer);
    if (next === null) return null;
    trailer = next;
  }
  return trailer;
}

function parseTrailingMark(cell: CellText, trailer: Trailer): Trailer | null {
  const { cursor } = cell;
  const before = cursor.position;
  skipFillers(cursor);
  if (cursor.isAtEnd) return trailer;
  if (cursor.takeSign('?')) return { ...trailer, doubt: 'low' };
  if (cursor.takeSign('-') || cursor.takeSign('!')) return trailer;
  const condition = parseCondition(cell, { isAfterMark: cursor.position > before });
  if (condition !== null) return { ...trailer, condition };
  if (cursor.takePhrase(lexicon.UNDATED) !== null) {
    return { ...trailer, doubt: lowestConfidence(trailer.doubt, 'medium') };
  }
  if (cursor.takePhrase(lexicon.FORMER) !== null) {
    return parseExpression(cursor, cell.frame) && trailer;
  }
  const status = cursor.takePhrase(STATUS_WORDS);
  if (status !== null) return { ...trailer, status };
  return null;
}

/** The condition, to the end of the cell: « si retenu », « sous réserve », « (dès notification) ». */
function parseCondition(
  { cursor, text }: CellText,
  { isAfterMark }: { readonly isAfterMark: boolean },
): ReadCondition | null {
  const first = cursor.peek();
  if (first === undefined) return null;
  const effect =
    cursor.takePhrase(lexicon.CONDITIONS) ??
    (isAfterMark && cursor.takePhrase(lexicon.EVENT_OPENERS) !== null ? 'blocking' : null);
  if (effect === null) return null;
  cursor.position = cursor.tokens.length;
  return { words: trimMarks(text.slice(first.start)), effect };
}

/** Cuts the brackets and points that closed the words. */
export function trimMarks(words: string): string {
  const letters = words.split('');
  const isKept = (letter: string): boolean => !LIGHT_SIGNS.has(letter) && !/\s/u.test(letter);
  return words.slice(Math.max(0, letters.findIndex(isKept)), letters.findLastIndex(isKept) + 1);
}

function finish(told: {
  readonly parsed: ParsedExpression;
  readonly words: string;
  readonly leading: Leading;
  readonly trailer: Trailer;
  readonly cell: CellText;
}): DueWindow | ImpossibleDate | null {
  const { parsed, words, leading, trailer, cell } = told;
  const status = leading.status ?? trailer.status;
  const frame = framed(cell.frame, { status });
  const around = {
    words,
    frame,
    status: status?.status ?? null,
    condition: trailer.condition,
    doubt: lowestConfidence(trailer.doubt, leading.isPostponed ? 'medium' : 'high'),
  };
  const anchored = status?.anchor === undefined ? parsed : { ...parsed, anchor: status.anchor };
  const reading = leading.isTenseUnsure
    ? readNearestTense(anchored, around)
    : readExpression(anchored, around);
  const isDoneOn = status?.status === 'done' && reading?.kind === 'window';
  return isDoneOn && (reading.relation === 'à' || reading.relation === 'dans')
    ? { ...reading, relation: 'réalisé le' as const }
    : reading;
}
