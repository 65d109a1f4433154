import type { Cursor } from '../words/cursor';
import type { Expression } from '../moments/expression';
import type { Moment } from '../moments/moment';

export type Span = Extract<Expression, { form: 'span' }>;

export type Link = 'to' | 'and' | 'or';

/** More moments than any due date lists. */
export const MAX_LISTED = 8;

/** The sign or the word that ties two moments: « à », « – », « et », « ou ». */
export function parseLink(cursor: Cursor): Link | null {
  if (cursor.takeWord('a') || cursor.takeWord('au') || cursor.takeWord('aux')) return 'to';
  if (cursor.takeSign('-') || cursor.takeSign('→')) return 'to';
  if (cursor.takeWord('et') || cursor.takeSign('&') || cursor.takeSign('+')) return 'and';
  if (cursor.takeSign(',') || cursor.takeSign(';') || cursor.takeWord('puis')) {
    if (cursor.takeWord('et')) return 'and';
    return cursor.takeWord('ou') ? 'or' : 'and';
  }
  return cursor.takeWord('ou') ? 'or' : null;
}

const DAY_ARTICLES = new Set(['les', 'le', 'du', 'des', 'de', 'la', 'd', 'au']);

/** Skips the articles before a day or a week. */
export function takeArticles(cursor: Cursor): void {
  cursor.skipWords(DAY_ARTICLES, 3);
}

/** The moment in a written year, or as it was. */
export function pinned(moment: Moment, year: number | null): Moment {
  return year === null ? moment : { ...moment, pinned: { index: year, source: 'written' } };
}

/** From the first of the moments to the last. */
export function spanOf(moments: readonly Moment[], relation: Span['relation']): Span | null {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { form: 'span', relation, first, last, isLastExcluded: false, isApproximate: false };
}
