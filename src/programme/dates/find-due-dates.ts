import { Cursor } from './words/cursor';
import type { FoundDueDate, ReadingContext, RowType } from './windows/due-window';
import { readExpression } from './evaluation/finish-reading';
import { frameOf } from './moments/frame';
import { fourDigitYear } from './grammar/parse-year';
import { COUNTED, firstWords, OPENERS, PARTS, STARTERS, mayBeMisspeltMonth } from './words/lexicon';
import type { Frame } from './moments/moment';
import { parseExpression } from './grammar/parse-expression';
import { parseEach } from './read-recurrence';
import { applyRowType } from './windows/row-type';
import { type Token, tokenize } from './words/tokens';

/**
 * Finds the due dates inside a running text, in order, with their place. Numbers of dwellings,
 * département numbers and « a été » are not dates; a word that may be something else is read only
 * after a preposition.
 *
 * @example findDueDates('Réponses attendues pour le 6 juin.', { referenceDate: '2014-05-15' })
 * // [{ words: 'pour le 6 juin', index: 20, length: 14, end: '2014-06-06', … }]
 */
export function findDueDates(text: string, context: ReadingContext): readonly FoundDueDate[] {
  const frame = frameOf(context, 'running-text');
  const cursor = new Cursor(tokenize(text));
  const found: FoundDueDate[] = [];
  while (!cursor.isAtEnd) {
    const one = findHere(cursor, text, frame);
    if (one === null) cursor.advance();
    else if (one !== 'undatable') found.push(forRowType(one, context.rowType));
  }
  return found;
}

/** A found date as a row of this type takes it; an impossible one stays so. */
export function forRowType(found: FoundDueDate, rowType: RowType | undefined): FoundDueDate {
  if (found.kind === 'impossible' || rowType === undefined) return found;
  return { ...found, ...applyRowType(found, rowType) };
}

/** A date that starts at the cursor; words that are understood but cannot be dated are passed over. */
function findHere(cursor: Cursor, text: string, frame: Frame): FoundDueDate | 'undatable' | null {
  // How often, never how long.
  if (parseEach(cursor) !== null) return 'undatable';
  const token = cursor.peek();
  if (token === undefined || !canStart(token, cursor.previous)) return null;
  // « 12-juin » inside a reference, « n°6 »: tied to what stands before.
  const isTied = token.glued && cursor.previous?.kind === 'word';
  if (isTied || isOpenerInName(cursor, text)) return null;
  const isOfYears = areYears(cursor, 0) || areYears(cursor, 1);
  const parsed = parseExpression(cursor, isOfYears ? { ...frame, place: 'cell' } : frame);
  const first = parsed === null ? undefined : cursor.tokens[parsed.firstToken];
  const last = cursor.previous;
  if (parsed === null || first === undefined || last === undefined) return null;
  const words = text.slice(first.start, last.end);
  // « fin d’année scolaire »: an end that is not read makes no whole year.
  const part = cursor.tokens[parsed.firstToken - 1]?.text ?? '';
  if (PART_WORDS.has(part) && /^d(?:u |e |['’])/iu.test(words)) return 'undatable';
  const reading = readExpression(parsed, { words, frame });
  return reading === null ? 'undatable' : { ...reading, index: first.start, length: words.length };
}

/** « 2021 à 2023 », « sur 2021 à 2023 »: one period, where a year alone may be anything. */
function areYears(cursor: Cursor, from: 0 | 1): boolean {
  const [first, link, last, next] = [0, 1, 2, 3].map(
    (ahead) => cursor.peek(from + ahead)?.text ?? '',
  );
  const [start, end] = [first, last].map((text) => fourDigitYear(text ?? ''));
  const isCount = COUNTED.has(next ?? '');
  return link === 'a' && !isCount && start != null && end != null && start < end;
}

function canStart(token: Token, before: Token | undefined): boolean {
  // « (12 janvier) » is a date, « n°6 » and « V12 » are none.
  if (token.kind === 'number') return !token.glued || before?.text === '(';
  return token.kind === 'word' && (STARTERS.has(token.text) || mayBeMisspeltMonth(token.text));
}

/** « l’association Horizon à compter du … »: a name, where « horizon 2030 » opens a date. */
function isOpenerInName(cursor: Cursor, text: string): boolean {
  const { start = 0, text: word = '' } = cursor.peek() ?? {};
  const isCapital = /\p{Lu}/u.test(text.charAt(start));
  return isCapital && cursor.previous?.kind === 'word' && FIRST_OPENERS.has(word);
}

const PART_WORDS: ReadonlySet<string> = new Set(firstWords(PARTS));
const FIRST_OPENERS: ReadonlySet<string> = new Set(firstWords(OPENERS));
