import lists from './words.json';
import type { Token } from './tokens';

/** What opens a quotation, and what closes it. */
export const QUOTES: Readonly<Record<string, string>> = lists.quotes;
const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', ...QUOTES };

/** The places of the words between brackets or quotation marks: asides and names, no clauses. */
export function bracketedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let close: string | null = null;
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    if (close === null && OPENERS[token.text] !== undefined) {
      close = OPENERS[token.text] ?? null;
      start = at;
    } else if (token.text === close) {
      for (let place = start; place <= at; place += 1) inside.add(place);
      close = null;
    }
  }
  return inside;
}
