import type { ReadSentence, Span } from '../clauses/clause';
import { AT_A_STAGE, LASTING, OVER_YEARS, PERIOD_OPENERS, TIMES_PER } from '../../lexicon/times';
import { PERIODICITY, SEVERAL_TIMES } from '../words/states';
import { joinKeys, textOf } from '../words/tokens';
import type { Unit } from '../clauses/units';

/** The words that say how often, which a title does without. */
export function periodicSpans({ tokens }: ReadSentence, { span }: Unit): readonly Span[] {
  const spans: Span[] = [];
  for (let from = span.from; from < span.to; from += 1) {
    const found = PERIODICITY.exec(joinKeys(tokens.slice(from, span.to)));
    if (found === null) break;
    continue;
  }
  return spans;
}

/** « chaque trimestre », « tous les deux mois », « en fin de programme »: due words that give no day. */
export function wordsOfPeriod(sentence: ReadSentence, unit: Unit): string {
  const { text, tokens } = sentence;
  const [first] = periodicSpans(sentence, unit).filter(({ from }) =>
    PERIOD_OPENERS.has(tokens[from]?.key ?? ''),
  );
  if (first) return textOf(text, tokens.slice(first.from, first.to));
  const words = textOf(text, tokens.slice(unit.span.from, unit.span.to));
  return (
    TIMES_PER.exec(words)?.[0] ?? AT_A_STAGE.exec(words)?.[0] ?? LASTING.exec(words)?.[0] ?? ''
  );
}

/** « tous les deux mois à partir de mars »: how often belongs to the due words it stands beside. */
export function withRhythm(sentence: ReadSentence, unit: Unit, date: Span): Span {
  const { tokens } = sentence;
  const beside = periodicSpans(sentence, unit).find(
    ({ from, to }) =>
      (to === date.from || from === date.to) &&
      tokens[from]?.key !== 'par' &&
      tokens.slice(from, to).some(({ key }) => PERIOD_OPENERS.has(key) || key === 'par'),
  );
  if (beside === undefined) return date;
  return { from: Math.min(beside.from, date.from), to: Math.max(beside.to, date.to) };
}

/** « en fin de programme »: the due words of the row, which its title does without. */
export function stageSpans({ text, tokens }: ReadSentence, { span }: Unit): readonly Span[] {
  const start = tokens[span.from]?.start ?? 0;
  const match = AT_A_STAGE.exec(text.slice(start, tokens[span.to - 1]?.end));
  if (!match) return [];
  const from = tokens.findIndex((token) => token.start >= start + match.index);
  const last = tokens.findLastIndex((token) => token.end <= start + match.index + match[0].length);
  return [{ from, to: last + 1 }];
}

/** « chaque mois », « deux fois », « en quatre séances »: the action comes again. */
export function isRepeated({ tokens }: ReadSentence, { span, clause }: Unit): boolean {
  const words = joinKeys(tokens.slice(span.from, span.to));
  return (
    PERIODICITY.test(words) ||
    SEVERAL_TIMES.test(words) ||
    (TEACHING.has(clause.group.verb.infinitive) && OVER_YEARS.test(words))
  );
}

const TEACHING: ReadonlySet<string> = new Set(['former', 'sensibiliser']);
