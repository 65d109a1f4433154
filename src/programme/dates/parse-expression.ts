import { Cursor, bookPhrases } from './cursor';
import type { Anchor, Expression, ParsedExpression } from './expression';
import { parseLength } from './lengths';
import {
  ANCHORS,
  CLOSERS,
  COMING_WEEKS,
  COUNT_OPENERS,
  DURATION_OPENERS,
  FILLERS,
  OPENERS,
  RELATIVE_DAYS,
} from './lexicon';
import type { Opener } from './lexicon';
import { parseContinuation } from './parse-continuation';
import { restOf } from './part-moments';
import type { Frame, Moment } from './moment';
import { parseMoment } from './parse-moment';
import { parseUnnamedPeriod } from './parse-period';
import { parseDays, parseSpanOrMoment } from './parse-span';

const openerBook = bookPhrases(OPENERS);
const closerBook = bookPhrases(CLOSERS);
const anchorBook = bookPhrases(ANCHORS);
const fillerBook = bookPhrases(FILLERS);
const relativeDays = bookPhrases(RELATIVE_DAYS);
const countBook = bookPhrases(COUNT_OPENERS);
const comingWeeks = bookPhrases(COMING_WEEKS);
const durationBook = bookPhrases(DURATION_OPENERS);

/** Reads one due date at the cursor, with all that belongs to it; null when there is none. */
export function parseExpression(cursor: Cursor, frame: Frame): ParsedExpression | null {
  return cursor.attempt(() => {
    const start = cursor.position;
    const anchor = parseAnchor(cursor, frame);
    const afterAnchor = cursor.position;
    const core = parseCore(cursor, frame);
    if (core === null) return null;
    const continued = parseContinuation(cursor, frame, core);
    // « débuteront en septembre » is dated by « en septembre »; two verbs make one phrase.
    const isWholePhrase = continued.form === 'span' && continued !== core;
    const firstToken = isWholePhrase ? start : afterAnchor;
    return { expression: continued, anchor, firstToken };
  });
}

/** A verb or a noun that says whether the start or the end is dated. */
function parseAnchor(cursor: Cursor, frame: Frame): Anchor {
  const anchor = cursor.attempt(() => {
    const found = cursor.takePhrase(anchorBook);
    if (found !== null) return found;
    const edge = cursor.isWord('debut') ? 'start' : cursor.isWord('fin') ? 'end' : null;
    const next = cursor.peek(1)?.text ?? '';
    if (edge === null || !AFTER_EDGE.has(next)) return null;
    cursor.advance();
    return edge;
  });
  if (anchor === null) return 'whole';
  if (frame.place === 'cell') skipFillers(cursor);
  return anchor;
}

/** « début : juin », « fin le 30 juin »: the words name an edge, not a part of the month. */
const AFTER_EDGE = new Set([':', 'en', 'le', 'au', 'dans', 'courant']);

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

function parseCore(cursor: Cursor, frame: Frame): Expression | null {
  return (
    parseComingWeeks(cursor) ??
    parseCounted(cursor) ??
    parseLengthFirst(cursor, frame) ??
    parseBetween(cursor, frame) ??
    parseRest(cursor, frame) ??
    parseOpened(cursor, frame)
  );
}

function parseComingWeeks(cursor: Cursor): Expression | null {
  if (cursor.takePhrase(comingWeeks) === null) return null;
  const length = { count: 6, unit: 'week', isCollective: false } as const;
  return { form: 'count', direction: 'within', length, isVague: true };
}

/** « d’ici 15 jours », « sous huitaine », « dans 3 mois », « dans les 3 mois », « il y a 2 mois ». */
function parseCounted(cursor: Cursor): Expression | null {
  return cursor.attempt(() => {
    const direction = cursor.takePhrase(countBook);
    if (direction === null) return null;
    const length = parseLength(cursor);
    if (length === null) return null;
    cursor.takeWords(['a', 'venir']);
    cursor.takeWords(['qui', 'viennent']);
    cursor.takeWord('maximum');
    if (isMeasuredFromEvent(cursor)) return null;
    return { form: 'count', direction, length, isVague: false };
  });
}

/** « dans les 3 mois après la notification », « 15 jours avant le CA »: nothing to count from. */
function isMeasuredFromEvent(cursor: Cursor): boolean {
  const next = cursor.peek();
  return next?.kind === 'word' && MEASURED_FROM.has(next.text);
}

const MEASURED_FROM = new Set(['apres', 'avant', 'suivant', 'suivants', 'de', 'du', 'des', 'a']);

/** « 6 mois à compter de juillet », « 3 ans à partir du 1er septembre 2014 ». */
function parseLengthFirst(cursor: Cursor, frame: Frame): Expression | null {
  return cursor.attempt(() => {
    cursor.takePhrase(durationBook);
    const length = parseLength(cursor);
    if (length === null) return null;
    cursor.takeSign(',');
    const opener = cursor.takePhrase(openerBook);
    if (opener !== 'from' && opener !== 'as-soon-as' && opener !== 'since') return null;
    const start = parseMoment(cursor, frame);
    return start === null ? null : { form: 'lasting', start, length };
  });
}

/** « entre juin et septembre » */
function parseBetween(cursor: Cursor, frame: Frame): Expression | null {
  return cursor.attempt(() => {
    if (!cursor.takeWord('entre')) return null;
    const days = parseDays(cursor, frame, 'entre');
    if (days !== null) return days;
    const first = parseMoment(cursor, frame);
    if (first === null || !cursor.takeWord('et')) return null;
    const last = parseMoment(cursor, frame);
    if (last === null) return null;
    return {
      form: 'span',
      relation: 'entre',
      first,
      last,
      isLastExcluded: false,
      isApproximate: false,
    };
  });
}

/** « dans le courant du mois », « courant d’année », « dans l’année »: what is left of it. */
function parseRest(cursor: Cursor, frame: Frame): Expression | null {
  return cursor.attempt(() => {
    const start = cursor.position;
    if (cursor.takePhrase(openerBook) !== 'within') return null;
    const words = cursor.tokens.slice(start, cursor.position).map(({ text }) => text);
    const isCourse = words.includes('courant') || words.includes('cours');
    if (!isCourse && words.join(' ') !== 'dans') return null;
    for (const article of ['du', 'd', 'l', 'de', 'le', 'la']) cursor.takeWord(article);
    const unnamed = parseUnnamedPeriod(cursor, frame);
    const next = cursor.peek();
    const isLast = next === undefined || next.kind === 'sign';
    if (unnamed === null || !isLast) return null;
    return momentExpression('within', restOf(unnamed, frame, isCourse ? 'course' : 'delay'));
  });
}

function momentExpression(opener: Opener | null, moment: Moment): Expression {
  return { form: 'moment', opener, moment, isIncluded: false };
}

function parseOpened(cursor: Cursor, frame: Frame): Expression | null {
  return cursor.attempt(() => {
    const opener = isRelativeDay(cursor) ? null : parseOpener(cursor);
    if (frame.place === 'cell') skipFillers(cursor);
    const canSpan = opener === null || opener === 'within' || opener === 'about';
    const read = canSpan ? parseSpanOrMoment(cursor, frame) : parseMoment(cursor, frame);
    if (read === null) return null;
    if ('form' in read) return { ...read, isApproximate: opener === 'about' };
    if (!isAllowed(read, opener, frame)) return null;
    return withCloser({ form: 'moment', opener, moment: read, isIncluded: false }, cursor);
  });
}

/** « après-demain » is a day, not something after tomorrow. */
function isRelativeDay(cursor: Cursor): boolean {
  const ahead = new Cursor(cursor.tokens, cursor.position);
  return ahead.takePhrase(relativeDays) !== null;
}

function parseOpener(cursor: Cursor): Opener | null {
  if (cursor.takeSign('~') || cursor.takeSign('≈') || cursor.takeSign('±')) return 'about';
  if (cursor.isSign('→')) {
    cursor.advance();
    return 'until';
  }
  return cursor.attempt(() => {
    const opener = cursor.takePhrase(openerBook);
    if (opener === 'within' || opener === null) return opener;
    cursor.takeSign(':');
    const inner = cursor.attempt(() => cursor.takePhrase(openerBook));
    return opener === 'about' && inner !== null && inner !== 'within' ? inner : opener;
  });
}

/** In a running text a word that is not surely a date needs a preposition, or is left alone. */
function isAllowed(moment: Moment, opener: Opener | null, frame: Frame): boolean {
  if (frame.place === 'cell' || moment.strength === 'clear') return true;
  return moment.strength === 'needs-opener' && opener !== null;
}

type MomentExpression = Extract<Expression, { form: 'moment' }>;

/** « 30 juin au plus tard », « 30 juin inclus », « fin juin environ ». */
function withCloser(expression: MomentExpression, cursor: Cursor): MomentExpression {
  const closer = cursor.attempt(() => {
    cursor.takeSign(',');
    cursor.takeSign('(');
    const found = cursor.takePhrase(closerBook);
    if (found !== null) cursor.takeSign(')');
    return found;
  });
  if (closer === null) return expression;
  if (closer === 'included') return { ...expression, isIncluded: true };
  const isBound = expression.opener !== null && expression.opener !== 'within';
  return isBound ? expression : { ...expression, opener: closer };
}
