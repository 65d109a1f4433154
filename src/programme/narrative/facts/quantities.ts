import { NUMBER_WORDS, ROUND_NUMBERS, numberOfWords } from '../../../lib/number-words';
import type { NamedReading } from './carried';
import type { Span } from '../clauses/clause';
import { finiteForm } from '../grammar/conjugation';
import { joinKeys, textOf, type Token } from '../grammar/tokens';
import { DWELLING_WORDS, LEADING_ADJECTIVES } from '../grammar/words';

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
    const whole = countBefore(tokens, at);
    if (whole === null) continue;
    const part = partOf(tokens, whole, { from: at, to });
    const isUntold = part === null && opensWith(tokens, whole, from);
    const count = part ?? { ...whole, isExact: whole.isExact && !isUntold };
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
  const isOf = token.low === 'des' && isNumber(tokens[place - 1]);
  const written = numberEndingAt(tokens, isOf ? place - 1 : place);
  if (written === null) return null;
  const { value, from } = written;
  const before = tokens[from - 1]?.low ?? '';
  // « 10 à 12 logements » is a range, « porter le parc à 18 logements » is not.
  const isBound = ['à', '-', '–', 'ou'].includes(before) && isNumber(tokens[from - 2]);
  const isRange = isBound || before === 'environ' || before === 'près' || before === "d'environ";
  return { value, from: isRange ? from - 2 : from, isExact: !isRange };
}

/** « 32 », « trente-deux », « vingt et un »; « un logement » is no count. */
function numberEndingAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly from: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = Number(token.text.replace(/[\s\u00a0\u202f]/gu, ''));
    return Number.isInteger(value) ? { value, from: at } : null;
  }
  for (let from = Math.max(at - 3, 0); from <= at; from += 1) {
    const words = tokens.slice(from, at + 1);
    if (!words.every(({ kind }) => kind === 'word')) continue;
    const value = numberOfWords(joinKeys(words));
    if (value !== null && value > 1) return { value, from };
  }
  return null;
}

/** « 22 des 40 logements », « sur les 40 logements annoncés, 22 ont été livrés »: 22 of them; or null. */
function partOf(tokens: readonly Token[], { from }: Count, rest: Span): Count | null {
  if (tokens[from - 1]?.low === 'des') return countAt(tokens, from - 2);
  if (tokens[linkBefore(tokens, from)]?.low !== 'sur') return null;
  for (let at = rest.from + 1; at < rest.to; at += 1) {
    const isSubject = finiteForm(tokens[at + 1]?.low ?? '') !== null;
    const count = isSubject ? countAt(tokens, at) : null;
    if (count !== null) return count;
  }
  return null;
}

/** « Sur les 30 logements, la moitié … »: so many in all, the row is about some of them. */
function opensWith(tokens: readonly Token[], { from }: Count, start: number): boolean {
  const link = linkBefore(tokens, from);
  return link === start && tokens[link]?.low === 'sur';
}

function linkBefore(tokens: readonly Token[], from: number): number {
  const isOwned = ['les', 'nos', 'ces', 'ses'].includes(tokens[from - 1]?.low ?? '');
  return isOwned ? from - 2 : from - 1;
}

function countAt(tokens: readonly Token[], at: number): Count | null {
  const written = numberEndingAt(tokens, at);
  return written === null ? null : { ...written, isExact: true };
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token !== undefined && numberOfWords(token.key) !== null);
}

function isPlainAdjective(token: Token | undefined): boolean {
  return token !== undefined && LEADING_ADJECTIVES.has(token.low) && !(token.low in NUMBER_WORDS);
}
