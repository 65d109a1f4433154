import {
  AWAITED_THING,
  LONE_STATUS_WORDS,
  STATUS_WORDS,
  type StatusWord,
} from './words/status-words';
import { Cursor } from './words/cursor';
import { parseCount } from './words/numbers';
import type { DueWindow, NotADate } from './windows/due-window';
import { LIGHT_SIGNS } from './words/fillers';
import { doneBefore, notADate } from './evaluation/finish-reading';
import { parseLength } from './evaluation/lengths';
import * as lexicon from './words/lexicon';
import type { Frame } from './moments/moment';
import { type CellText, trimMarks } from './grammar/parse-cell';
import { parsePace } from './read-recurrence';
import type { Token } from './words/tokens';

const NUMBERED = new Set(['n', 'no', 'numero']);
const ROMAN = /^[ivx]+$/;

/** After a preposition, these start a period that was not understood rather than an event. */
const PERIOD_WORDS: ReadonlySet<string> = new Set(
  [
    ...lexicon.PARTS,
    ...lexicon.MONTHS,
    ...lexicon.SEASONS,
    ...lexicon.UNITS,
    ...lexicon.HOLIDAYS,
  ].map(([words]) => words.split(' ')[0] ?? ''),
);

/** Words that are known as a whole and hold no date: « fait », « en attente », « NC », « - ». */
export function readKnownPhrase({ cursor, text, frame }: CellText): NotADate | DueWindow | null {
  const tokens = cursor.tokens.filter(
    (token) =>
      token.kind !== 'sign' || !(LIGHT_SIGNS.has(token.text) || PUNCTUATION.has(token.text)),
  );
  const words = text.trim();
  if (tokens.length === 0) return notADate({ what: 'undated' });
  const whole = new Cursor(tokens);
  const status = whole.takePhrase(LONE_STATUS_WORDS);
  if (status !== null && whole.isAtEnd) return statusReading(status, words, frame);
  whole.position = 0;
  whole.takeWord('tres');
  const isUndated = whole.takePhrase(lexicon.UNDATED) !== null && whole.isAtEnd;
  return isUndated ? notADate({ what: 'undated' }) : null;
}

const PUNCTUATION = new Set(['-', '?', '!', '…', '...', '/', '_']);

function statusReading(word: StatusWord, words: string, frame: Frame): NotADate | DueWindow {
  if (word.alone === 'before-reference') return doneBefore(words, frame);
  const what = word.alone === 'undated' ? 'undated' : 'status';
  return notADate({ what, status: word.status });
}

/** A condition, an event, a recurrence, a length, a number or a name: no date is meant. */
export function readNotDate(cell: CellText): NotADate | null {
  const { tokens } = cell.cursor;
  const condition = readCondition(cell);
  if (condition !== null) return condition;
  if (parsePace(new Cursor(tokens)) !== null) return notADate({ what: 'recurrence' });
  if (isLength(tokens)) return notADate({ what: 'duration' });
  if (isEvent(tokens)) return notADate({ what: 'event' });
  if (isLabel(tokens)) return notADate({ what: 'label' });
  return readNumbers(tokens);
}

/** Words that start with an event or a status, when no date was found among the others. */
export function readLeadingWord(cell: CellText): NotADate | DueWindow | null {
  return isNamedEvent(cell.cursor.tokens) ? notADate({ what: 'event' }) : readLedByStatus(cell);
}

function readCondition({ cursor, text }: CellText): NotADate | null {
  const effect = new Cursor(cursor.tokens).takePhrase(lexicon.CONDITIONS);
  if (effect === null) return null;
  return notADate({ what: 'condition', condition: { words: trimMarks(text.trim()), effect } });
}

/** « dès notification », « 3 mois après l’accord », « T0 + 3 mois », « prochain COPIL ». */
function isEvent(tokens: readonly Token[]): boolean {
  const cursor = new Cursor(tokens);
  if (isFromOrigin(cursor)) return true;
  cursor.attempt(() => {
    cursor.takeWord('dans');
    cursor.takeWord('les');
    return parseLength(cursor);
  });
  return cursor.takePhrase(lexicon.EVENT_OPENERS) !== null && isWordy(cursor);
}

/** « notification du marché », « prochain COPIL » */
function isNamedEvent(tokens: readonly Token[]): boolean {
  const cursor = new Cursor(tokens);
  for (const article of ['a', 'au', 'la', 'le', 'l', 'prochain', 'prochaine'])
    cursor.takeWord(article);
  const noun = cursor.peek();
  return noun?.kind === 'word' && lexicon.EVENT_NOUNS.has(noun.text);
}

/** After « dès » or « après », words that are not a period's name an event. */
function isWordy(cursor: Cursor): boolean {
  while (cursor.peek()?.text.length === 1) cursor.advance();
  cursor.skipWords(lexicon.ARTICLES, 3);
  const next = cursor.peek();
  return next?.kind === 'word' && next.text.length > 1 && !PERIOD_WORDS.has(next.text);
}

function isFromOrigin(cursor: Cursor): boolean {
  const [letter, next, after] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  if (letter?.kind !== 'word' || !lexicon.ORIGINS.has(letter.text) || letter.text.length > 1)
    return false;
  if (next?.text === '0' && next.glued) return true;
  return (next?.text === '+' || next?.text === '-') && after?.kind === 'number';
}

function isLength(tokens: readonly Token[]): boolean {
  const cursor = new Cursor(tokens);
  cursor.takePhrase(lexicon.DURATION_OPENERS);
  cursor.takeSign(':');
  if (parseLength(cursor) === null) return false;
  while (cursor.peek()?.kind === 'sign') cursor.advance();
  return cursor.isAtEnd;
}

/** « lot 3 », « ANRU II », « n° 5 » */
function isLabel(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens;
  if (first?.kind !== 'word' || !lexicon.LABELS.has(first.text) || rest.length === 0) return false;
  return rest.every(({ kind, text }) => kind !== 'word' || ROMAN.test(text) || NUMBERED.has(text));
}

/** « 10 logements », « 10 000 », « 12/15 inscrits », « 59/62 ». */
function readNumbers(tokens: readonly Token[]): NotADate | null {
  const first = tokens.find((token) => token.kind !== 'sign');
  if (first?.kind !== 'number') return null;
  // « 01-08-20223 » is a day typed wrong, and no quantity.
  const shape = tokens.map(({ kind, text }) => (kind === 'sign' ? text : 'n')).join('');
  if (/^n([/.-])n\1n$/u.test(shape)) return null;
  const isPair = tokens.length === 3 && tokens[1]?.text === '/' && tokens[2]?.kind === 'number';
  if (isPair) return notADate({ what: 'place-number' });
  const isCount = tokens.every(({ kind, text }) => kind !== 'word' || lexicon.COUNTED.has(text));
  return isCount ? notADate({ what: 'quantity' }) : null;
}

/** « fait x2 », « 2 réu faites », « à voir avec la DDCS »: the status leads, no date follows. */
function readLedByStatus({ cursor, text, frame }: CellText): NotADate | DueWindow | null {
  const start = new Cursor(cursor.tokens);
  const words = text.trim();
  if (start.tokens.length > MAX_STATUS_TOKENS) return null;
  const isUndated = start.takePhrase(lexicon.UNDATED) !== null && start.position > 1;
  if (isUndated) return notADate({ what: 'undated' });
  start.position = 0;
  start.attempt(() => (parseCount(start) === null ? null : start.takeAnyWord(lexicon.COUNTED)));
  const status = start.takePhrase(STATUS_WORDS);
  if (status === null) return null;
  const after = start.tokens.slice(start.position).map((token) => token.text);
  const isOfThing = status.status === 'awaiting-decision' && AWAITED_THING.test(after.join(' '));
  return isOfThing ? notADate({ what: 'undated' }) : statusReading(status, words, frame);
}

const MAX_STATUS_TOKENS = 8;
