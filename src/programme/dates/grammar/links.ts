import type { Cursor } from '../words/cursor';
import type { Expression } from '../moments/expression';
import type { Moment } from '../moments/moment';

export type Span = Extract<Expression, { form: 'span' }>;

/** More moments than any due date lists. */
export const MAX_LISTED = 8;

const DAY_ARTICLES = new Set(['les', 'le', 'du', 'des', 'de', 'la', 'd', 'au']);

/** Skips the articles before a day or a week. */
export function takeArticles(cursor: Cursor): void {
  cursor.skipWords(DAY_ARTICLES, 3);
}

/** From the first of the moments to the last. */
export function spanOf(moments: readonly Moment[], relation: Span['relation']): Span | null {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { form: 'span', relation, first, last, isLastExcluded: false, isApproximate: false };
}
