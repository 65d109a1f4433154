import { fold } from '../../../lib/text';
import type { ReadSentence, Span } from '../clauses/clause';
import type { Unit } from '../clauses/units';
import type { Draft } from '../facts/draft';
import type { NamedReading } from '../mentions/partner-mention';
import { bracketedTokens } from '../words/asides';
import { textOf } from '../words/tokens';

/** What a clause tells after a pause and none of its rows takes: for the comment of its own row. */
export function untoldWords(
  sentence: NamedReading,
  unit: Unit,
  rows: readonly Draft[],
): readonly string[] {
  return partsOf(sentence, unit)
    .filter((part) => tellsAction(sentence, part) && !isTold(rows, sentence, part))
    .map((part) => wordsOf(sentence, part));
}

/** A row with words of its sentence that are no value of it. */
export function withComment(row: Draft, words: readonly string[]): Draft {
  return { ...row, comment: [row.comment, ...words].filter((part) => part !== '').join(' ; ') };
}

/** The words of a span, without the marks and links around them. */
export function wordsOf({ text, tokens }: ReadSentence, { from, to }: Span): string {
  return textOf(text, tokens.slice(from, to)).replace(
    /^(?:[\s,;:–—]|et\s|mais\s)+|[\s,;:.–—]+$/gu,
    '',
  );
}

/** The parts of a clause after its verb, between commas, semicolons and dashes, and what « qui » tells to come. */
function partsOf({ tokens, dependent }: NamedReading, { clause, span }: Unit): readonly Span[] {
  const inside = bracketedTokens(tokens);
  // « une remise qui sera déduite l’an prochain »
  const isToCome = (at: number): boolean =>
    tokens[at]?.low === 'qui' &&
    dependent.some(({ first, tense }) => first === at + 1 && tense === 'future');
  const stops = [...tokens.keys()].filter(
    (at) =>
      at > clause.group.last &&
      at < span.to &&
      !inside.has(at) &&
      (/^[,;–—]$/u.test(tokens[at]?.text ?? '') || isToCome(at)),
  );
  return stops.map((from, index) => ({ from, to: stops[index + 1] ?? span.to }));
}

/** A verb or a day: more than an apposition. */
function tellsAction({ clauses, dependent, dated }: NamedReading, part: Span): boolean {
  const isIn = ({ from }: Pick<Span, 'from'>): boolean => from >= part.from && from < part.to;
  const verbs = [...clauses.map(({ group }) => group), ...dependent];
  return verbs.some(({ first }) => isIn({ from: first })) || dated.some(isIn);
}

/** Most of its long words stand in a row. */
function isTold(rows: readonly Draft[], { tokens }: NamedReading, part: Span): boolean {
  const said = fold(
    rows
      .map((row) => `${row.title} ${row.due.text} ${row.condition} ${row.comment} ${row.owner}`)
      .join(' '),
  );
  const words = tokens
    .slice(part.from, part.to)
    .filter(({ key, kind }) => kind === 'number' || key.length > 3);
  return words.filter(({ key }) => said.includes(key.slice(0, 6))).length * 2 >= words.length;
}
