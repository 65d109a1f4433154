import { isVerb } from '../../lexicon/verbs';
import type { ReadSentence } from '../clauses/clause';
import { LASTING, OVER_YEARS, TIMES_PER } from '../../lexicon/times';
import { PERIODICITY, SEVERAL_TIMES } from '../words/states';
import { joinKeys, textOf } from '../words/tokens';
import type { Unit } from '../clauses/units';

/** « chaque trimestre », « tous les deux mois »: due words that give no day. */
export function wordsOfPeriod(sentence: ReadSentence, unit: Unit): string {
  const { text, tokens } = sentence;
  const words = textOf(text, tokens.slice(unit.span.from, unit.span.to));
  return TIMES_PER.exec(words)?.[0] ?? LASTING.exec(words)?.[0] ?? '';
}

/** « chaque mois », « deux fois », « en quatre séances »: the action comes again. */
export function isRepeated({ tokens, conditions }: ReadSentence, { span, clause }: Unit): boolean {
  // « si le coût dépasse 15 € par mois »
  const isCondition = (at: number): boolean =>
    conditions.some(({ from, to }) => at >= from && at < to);
  const words = joinKeys(
    tokens.filter((_, at) => at >= span.from && at < span.to && !isCondition(at)),
  );
  return (
    PERIODICITY.test(words) ||
    SEVERAL_TIMES.test(words) ||
    (isVerb(clause.group.verb, 'teach') && OVER_YEARS.test(words))
  );
}
