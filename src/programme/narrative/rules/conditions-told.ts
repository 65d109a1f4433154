import { capitalised, collapseSpaces, fold } from '../../../lib/text';
import type { Effect } from '../../tracker/lists';
import type { ReadSentence, Span } from '../clauses/clause';
import type { ConditionSpan } from '../clauses/conditions';
import { withDefinite } from '../words/articles';
import { singularOf } from '../words/nouns';
import { textOf } from '../words/tokens';

/** The condition and its effect, as the tracker writes them: « Si le projet est retenu ». */
export function readConditions(
  sentence: ReadSentence,
  conditions: readonly ConditionSpan[],
): { readonly condition: string; readonly effect: Effect | null } {
  if (conditions.length === 0) return { condition: '', effect: null };
  const isBlocking = conditions.some(({ effect }) => effect === 'Bloquante');
  const effect = isBlocking ? 'Bloquante' : 'Non bloquante';
  const same = conditions.filter((condition) => condition.effect === effect);
  // « en tout état de cause … même si le quartier n’est pas retenu »: the second says it all.
  const full = same.filter(({ form }) => form !== 'phrase');
  const told = full.length > 0 ? full : same;
  const words = told.map((condition) => conditionWords(sentence, condition)).join(' ; ');
  return { condition: words, effect };
}

/** The words of one condition, « notre » and « nos » told from outside. */
export function conditionWords({ text, tokens }: ReadSentence, { from, to }: Span): string {
  const words = textOf(text, tokens.slice(from, to)).replace(/(?:[\s,;.]|\s(?:et|ou))+$/u, '');
  const told = words.replace(
    /(?<![\p{L}])(?:notre|nos)[\s\u00a0]+(\p{L}+)/giu,
    (ours: string, noun: string) => withDefinite(ours, singularOf(fold(noun))),
  );
  return capitalised(collapseSpaces(told));
}
