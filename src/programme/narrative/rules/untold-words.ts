import { fold } from '../../../lib/text';
import type { ReadSentence, Span } from '../clauses/clause';
import { textOf } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';
import type { Draft } from '../facts/draft';
import type { NamedReading } from '../mentions/partner-mention';
import type { Unit } from '../clauses/units';
import { range } from '../../../lib/numbers';

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

/** The parts of a clause after its verb, between commas, semicolons and dashes. */
function partsOf({ tokens }: NamedReading, { clause, span }: Unit): readonly Span[] {
  const inside = bracketedTokens(tokens);
  const stops = range(clause.group.last + 1, span.to - 1).filter(
    (at) => !inside.has(at) && /^[,;–—]$/u.test(tokens[at]?.text ?? ''),
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
