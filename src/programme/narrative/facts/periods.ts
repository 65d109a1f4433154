import { isVerb } from '../../lexicon/verbs';
import type { ReadSentence, Span } from '../clauses/clause';
import { LASTING, LENGTH, OVER_YEARS, TIMES_PER } from '../../lexicon/times';
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

/** « en octobre avec l’institut et s’étalera sur dix-huit mois »: where its length ends, and how long. */
interface LengthAfter {
  /** From the date to the last word of the length. */
  readonly text: string;
  /** « sur dix-huit mois ». */
  readonly words: string;
}

/** How long what starts on a date goes on, told after other words; null when nothing says it. */
export function lengthAfter(
  { text, tokens }: ReadSentence,
  date: Span | undefined,
  to: number,
): LengthAfter | null {
  if (date === undefined) return null;
  const after = textOf(text, tokens.slice(date.from, to));
  const found = LENGTH.exec(after);
  if (found === null || /[.;:]/u.test(after.slice(0, found.index))) return null;
  return { text: after.slice(0, found.index + found[0].length), words: `sur ${found[1] ?? ''}` };
}

/** « signé en novembre pour six ans » is signed in November. */
export function withoutLength(words: string): string {
  return words.replace(LENGTH, '').trim();
}
