import { attempt, type Cursor } from '../words/cursor';
import type { Expression } from '../moments/expression';
import { parseLength } from '../evaluation/lengths';
import { COMING_WEEKS, COUNT_OPENERS, DURATION_OPENERS, OPENERS } from '../words/lexicon';
import type { Frame } from '../moments/moment';
import { parseMoment } from './parse-moment';

/** « dans les prochaines semaines » */
export function parseComingWeeks(cursor: Cursor): Expression | null {
  if (cursor.takePhrase(COMING_WEEKS) === null) return null;
  const length = { count: 6, unit: 'week', isCollective: false } as const;
  return { form: 'count', direction: 'within', length, isVague: true };
}

/** « d’ici 15 jours », « sous huitaine », « dans 3 mois », « dans les 3 mois », « il y a 2 mois ». */
export const parseCounted = attempt((cursor: Cursor): Expression | null => {
  const direction = cursor.takePhrase(COUNT_OPENERS);
  if (direction === null) return null;
  const length = parseLength(cursor);
  if (length === null) return null;
  cursor.takeWords(['a', 'venir']);
  cursor.takeWords(['qui', 'viennent']);
  cursor.takeWord('maximum');
  if (isMeasuredFromEvent(cursor)) return null;
  return { form: 'count', direction, length, isVague: false };
});

/** « dans les 3 mois après la notification », « 15 jours avant le CA »: nothing to count from. */
function isMeasuredFromEvent(cursor: Cursor): boolean {
  const next = cursor.peek();
  return next?.kind === 'word' && MEASURED_FROM.has(next.text);
}

const MEASURED_FROM = new Set(['apres', 'avant', 'suivant', 'suivants', 'de', 'du', 'des', 'a']);

/** « 6 mois à compter de juillet », « 3 ans à partir du 1er septembre 2014 ». */
export const parseLengthFirst = attempt((cursor: Cursor, frame: Frame): Expression | null => {
  cursor.takePhrase(DURATION_OPENERS);
  const length = parseLength(cursor);
  if (length === null) return null;
  cursor.takeSign(',');
  const opener = cursor.takePhrase(OPENERS);
  if (opener !== 'from' && opener !== 'as-soon-as' && opener !== 'since') return null;
  const start = parseMoment(cursor, frame);
  return start === null ? null : { form: 'lasting', start, length };
});
