import { NUMBER_WORDS, ROUND_NUMBERS } from '../../../lib/number-words';
import type { NamedReading } from './carried';
import type { Span } from './clause';
import { textOf, type Token } from './tokens';
import { DWELLING_WORDS, LEADING_ADJECTIVES } from './words';

/** The national call speaks of 10 000 dwellings: no count of a row. */
const NATIONAL_SCALE = 1000;

/** « sept T2 », « 4 F3 »: dwellings by their size. */
const SIZE = /^[TF][1-6](?:bis)?$/u;

/** The dwellings a row counts; other counts between brackets go to its comment. */
export function findDwellings(
  { text, tokens }: NamedReading,
  { from, to }: Span,
): { readonly dwellings: number | null; readonly comment: string } {
  const counts: number[] = [];
  const remarks: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || !(DWELLING_WORDS.has(token.key) || SIZE.test(token.text))) continue;
    const count = countBefore(tokens, at);
    if (count === null) continue;
    if (count.isExact) counts.push(count.value);
    else remarks.push(textOf(text, tokens.slice(count.from, at + 1)));
  }
  const [only] = counts;
  const isCount =
    counts.length === 1 && remarks.length === 0 && only !== undefined && only < NATIONAL_SCALE;
  return {
    dwellings: isCount ? only : null,
    comment: [
      ...remarks,
      ...(counts.length > 1 ? [`${counts.join(' + ')} logements`] : []),
      ...bracketed(text, tokens, { from, to }),
    ].join(' ; '),
  };
}

/** « (445 personnes y participeront au total) » is kept. */
function bracketed(text: string, tokens: readonly Token[], { from, to }: Span): readonly string[] {
  const open = tokens.findIndex((token, at) => at >= from && at < to && token.text === '(');
  const close = tokens.findIndex((token, at) => at > open && token.text === ')');
  if (open < 0 || close < 0) return [];
  const inside = tokens.slice(open + 1, close);
  return inside.some((token) => token.kind === 'number') ? [textOf(text, inside)] : [];
}

interface Count {
  readonly value: number;
  readonly from: number;
  readonly isExact: boolean;
}

function countBefore(tokens: readonly Token[], at: number): Count | null {
  let place = at - 1;
  while (isPlainAdjective(tokens[place])) place -= 1;
  const token = tokens[place];
  if (!token) return null;
  const round = tokens[place - 1];
  if (['de', "d'"].includes(token.low) && round && ROUND_NUMBERS[round.key] !== undefined) {
    return { value: ROUND_NUMBERS[round.key] ?? 0, from: place - 2, isExact: false };
  }
  const value =
    token.kind === 'number'
      ? Number(token.text.replace(/[\s\u00a0\u202f]/gu, ''))
      : NUMBER_WORDS[token.low];
  if (value === undefined || !Number.isInteger(value) || token.low === 'un' || token.low === 'une')
    return null;
  const before = tokens[place - 1]?.low ?? '';
  // « 10 à 12 logements » is a range, « porter le parc à 18 logements » is not.
  const isBound = ['à', '-', '–', 'ou'].includes(before) && isNumber(tokens[place - 2]);
  const isRange = isBound || before === 'environ' || before === 'près' || before === "d'environ";
  return { value, from: isRange ? place - 2 : place, isExact: !isRange };
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token !== undefined && token.low in NUMBER_WORDS);
}

function isPlainAdjective(token: Token | undefined): boolean {
  return token !== undefined && LEADING_ADJECTIVES.has(token.low) && !(token.low in NUMBER_WORDS);
}
