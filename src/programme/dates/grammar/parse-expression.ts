import { attempt, Cursor } from '../words/cursor';
import {
  type Anchor,
  type Expression,
  momentExpression,
  type MomentExpression,
} from '../moments/expression';
import type { ParsedExpression } from '../moments/expression';
import { skipFillers } from '../words/fillers';
import * as lexicon from '../words/lexicon';
import type { Frame, Moment } from '../moments/moment';
import { parseContinuation } from './parse-continuation';
import { parseDays } from './parse-days';
import { parseComingWeeks, parseCounted, parseLengthFirst } from './parse-delay';
import { parseMoment } from './parse-moment';
import { parseSpanOrMoment } from './parse-span';
import { restOf } from '../moments/part-moments';
import { spanOf } from './links';
import { parseUnnamedPeriod } from './unnamed-periods';

/** Reads one due date at the cursor, with all that belongs to it; null when there is none. */
export const parseExpression = attempt((cursor: Cursor, frame: Frame): ParsedExpression | null => {
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

/** A verb or a noun that says whether the start or the end is dated. */
function parseAnchor(cursor: Cursor, frame: Frame): Anchor {
  const anchor = cursor.attempt(() => {
    const found = cursor.takePhrase(lexicon.ANCHORS);
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

/** « entre juin et septembre » */
const parseBetween = attempt((cursor: Cursor, frame: Frame): Expression | null => {
  if (!cursor.takeWord('entre')) return null;
  const days = parseDays(cursor, frame, 'entre');
  if (days !== null) return days;
  const first = parseMoment(cursor, frame);
  if (first === null || !cursor.takeWord('et')) return null;
  const last = parseMoment(cursor, frame);
  return last === null ? null : spanOf([first, last], 'entre');
});

/** « dans le courant du mois », « courant d’année », « dans l’année »: what is left of it. */
const parseRest = attempt((cursor: Cursor, frame: Frame): Expression | null => {
  const start = cursor.position;
  if (cursor.takePhrase(lexicon.OPENERS) !== 'within') return null;
  const words = cursor.tokens.slice(start, cursor.position).map(({ text }) => text);
  const isCourse = words.includes('courant') || words.includes('cours');
  if (!isCourse && words.join(' ') !== 'dans') return null;
  cursor.skipWords(lexicon.PART_ARTICLES, 2);
  const unnamed = parseUnnamedPeriod(cursor, frame);
  const next = cursor.peek();
  const isLast = next === undefined || next.kind === 'sign';
  if (unnamed === null || !isLast) return null;
  return momentExpression('within', restOf(unnamed, frame, isCourse ? 'course' : 'delay'));
});

const parseOpened = attempt((cursor: Cursor, frame: Frame): Expression | null => {
  const isAwaited = lexicon.WAITING_WORDS.has(cursor.previous?.text ?? '');
  // « après-demain » is a day, not something after tomorrow.
  const day = new Cursor(cursor.tokens, cursor.position).takePhrase(lexicon.RELATIVE_DAYS);
  const opener = day === null ? parseOpener(cursor) : null;
  if (frame.place === 'cell') skipFillers(cursor);
  const canSpan = opener === null || opener === 'within' || opener === 'about';
  const read = canSpan ? parseSpanOrMoment(cursor, frame) : parseMoment(cursor, frame);
  if (read === null) return null;
  if ('form' in read) return { ...read, isApproximate: opener === 'about' };
  if (!isAwaited && !isAllowed(read, opener, frame)) return null;
  return withCloser(momentExpression(opener, read), cursor);
});

function parseOpener(cursor: Cursor): lexicon.Opener | null {
  if (cursor.takeSign('~') || cursor.takeSign('≈') || cursor.takeSign('±')) return 'about';
  if (cursor.takeSign('→')) return 'until';
  return cursor.attempt(() => {
    const opener = cursor.takePhrase(lexicon.OPENERS);
    if (opener === 'within' || opener === null) return opener;
    cursor.takeSign(':');
    const inner = cursor.attempt(() => cursor.takePhrase(lexicon.OPENERS));
    return opener === 'about' && inner !== null && inner !== 'within' ? inner : opener;
  });
}

const DAY_OPENERS: ReadonlySet<lexicon.Opener | null> = new Set<lexicon.Opener | null>([
  'for',
  'before',
  'by',
  'at-latest',
  'from',
  'as-soon-as',
  'since',
  'after',
]);

/** In a running text a word that is not surely a date needs a preposition, or is left alone. */
function isAllowed(moment: Moment, opener: lexicon.Opener | null, frame: Frame): boolean {
  if (frame.place === 'cell' || moment.strength === 'clear') return true;
  // « pour vendredi », but « du lundi au vendredi » is every week.
  const isOneDay = moment.unit === 'day' && moment.step === 'week' && DAY_OPENERS.has(opener);
  return isOneDay || (moment.strength === 'needs-opener' && opener !== null);
}

/** « 30 juin au plus tard », « 30 juin inclus », « fin juin environ ». */
function withCloser(expression: MomentExpression, cursor: Cursor): MomentExpression {
  const closer = cursor.attempt(() => {
    cursor.takeSign(',');
    cursor.takeSign('(');
    const found = cursor.takePhrase(lexicon.CLOSERS);
    if (found !== null) cursor.takeSign(')');
    return found;
  });
  if (closer === null) return expression;
  if (closer === 'included') return { ...expression, isIncluded: true };
  const isBound = expression.opener !== null && expression.opener !== 'within';
  return isBound ? expression : { ...expression, opener: closer };
}
