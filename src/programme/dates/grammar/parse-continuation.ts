import { attempt, type Cursor } from '../words/cursor';
import type { Expression } from '../moments/expression';
import { parseLength } from '../evaluation/lengths';
import { ANCHORS, CONTINUATIONS, DURATION_OPENERS, type Opener, OPENERS } from '../words/lexicon';
import type { Frame, Moment } from '../moments/moment';
import { spanOf } from './links';
import { parseMoment } from './parse-moment';

const STARTS: ReadonlySet<Opener> = new Set(['within', 'from', 'as-soon-as', 'since', 'about']);

/**
 * What follows a start: an end (« et se poursuivront jusque fin d’année ») or a length (« prévues
 * sur 3 ans »). The core is returned as it is when nothing follows.
 */
export function parseContinuation(cursor: Cursor, frame: Frame, core: Expression): Expression {
  if (core.form !== 'moment' || !STARTS.has(core.opener ?? 'within')) return core;
  const { moment } = core;
  return (
    cursor.attempt(() => {
      const isCarriedOn = takeBetween(cursor);
      return parseLasting(cursor, moment, isCarriedOn) ?? parseUntil(cursor, frame, moment);
    }) ?? core
  );
}

/** Marks and words between a start and its end; true when a verb carries it on. */
function takeBetween(cursor: Cursor): 'carried-on' | 'beside' {
  cursor.takeSign(',');
  cursor.takeSign('(');
  cursor.takeWord('et');
  const isCarriedOn = cursor.takePhrase(CONTINUATIONS) !== null;
  cursor.takeSign(',');
  return isCarriedOn ? 'carried-on' : 'beside';
}

/** A verb (« durera 6 mois »), a preposition or a closing bracket tells that it is a length. */
const parseLasting = attempt(
  (cursor: Cursor, start: Moment, link: 'carried-on' | 'beside'): Expression | null => {
    const isOpened = cursor.takePhrase(DURATION_OPENERS) !== null;
    cursor.takeSign(':');
    const length = parseLength(cursor);
    const isClosed = cursor.takeSign(')');
    const isTold = isOpened || isClosed || link === 'carried-on';
    return length === null || !isTold ? null : { form: 'lasting', start, length };
  },
);

function parseUntil(cursor: Cursor, frame: Frame, first: Moment): Expression | null {
  const until = cursor.attempt(() => (cursor.takePhrase(OPENERS) === 'until' ? 'until' : null));
  const link = until ?? parseEndWord(cursor);
  const last = link === null ? null : parseMoment(cursor, frame);
  if (last === null || last.strength === 'weak') return null;
  const isSeasonLike = last.part === null && ['season', 'rentree', 'holidays'].includes(last.unit);
  const span = spanOf([first, last], 'de … à');
  return span && { ...span, isLastExcluded: link === 'until' && isSeasonLike };
}

/** « fin prévue en … », « se termineront fin … », « fin : … », « → … » */
function parseEndWord(cursor: Cursor): 'end' | null {
  if (cursor.takeSign('→')) return 'end';
  cursor.takeWord('pour');
  const isEnd =
    cursor.takePhrase(ANCHORS) === 'end' ||
    cursor.takeWords(['fin', 'en']) ||
    cursor.takeWords(['fin', ':']);
  if (!isEnd) return null;
  cursor.takeSign(':');
  cursor.attempt(() => (cursor.takePhrase(OPENERS) === 'within' ? true : null));
  return 'end';
}
