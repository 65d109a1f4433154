import { numberOfWords } from '../../../lib/number-words';
import type { NamedReading } from '../mentions/partner-mention';
import type { Span } from '../clauses/clause';
import { joinKeys, textOf, type Token } from '../words/tokens';
import { DWELLING_WORDS } from '../words/nouns';

/** The national call speaks of 10 000 dwellings: no count of a row. */
const NATIONAL_SCALE = 1000;

/** « sept T2 », « 4 F3 »: dwellings by their size. */
const SIZE = /^[TF][1-6](?:bis)?$/u;

/** « (445 personnes y participeront au total) » is kept. */
const IN_BRACKETS = /\(([^()]*\d[^()]*)\)/u;

/** The dwellings a row counts; a count that is not sure, and others between brackets, go to its comment. */
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
    if (whole.isExact) counts.push(whole.value);
    else remarks.push(textOf(text, tokens.slice(whole.from, at + 1)));
  }
  const beside = IN_BRACKETS.exec(textOf(text, tokens.slice(from, to)))?.slice(1) ?? [];
  const [only] = counts;
  const isCount =
    counts.length === 1 && remarks.length === 0 && only !== undefined && only < NATIONAL_SCALE;
  return {
    dwellings: isCount ? only : null,
    comment: [...remarks, ...beside].join(' ; '),
  };
}

function countBefore(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly from: number; readonly isExact: boolean } | null {
  const place = at - 1;
  const token = tokens[place];
  if (!token) return null;
  const written = numberEndingAt(tokens, place);
  if (written === null) return null;
  const { value, from } = written;
  const before = tokens[from - 1]?.low ?? '';
  // « 10 à 12 logements » is a range, « porter le parc à 18 logements » is not.
  const isRange = /^(?:à|-|–|ou)$/u.test(before) && tokens[from - 2]?.kind === 'number';
  const isExact = !isRange && !/^(?:(?:d')?environ|près)$/u.test(before);
  return { value, from: isRange ? from - 2 : from, isExact };
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
