import { collapseSpaces } from '../../../lib/text';
import type { Effect } from '../../tracker/lists';
import type { ReadSentence } from '../clauses/clause';
import type { ConditionSpan } from '../clauses/conditions';
import { capitalised } from '../mentions/names';
import { genderOf, singularOf } from '../words/nouns';
import { textOf } from '../words/tokens';

/** The condition and its effect, as the tracker writes them: « Si le projet est retenu ». */
export function readConditions(
  sentence: ReadSentence,
  conditions: readonly ConditionSpan[],
): { readonly condition: string; readonly effect: Effect | null } {
  const [first] = conditions;
  if (!first) return { condition: '', effect: null };
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
function conditionWords(
  { text, tokens }: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const words = textOf(text, tokens.slice(from, to)).replace(/[\s,;.]+$/u, '');
  const told = words.replace(
    /(?<![\p{L}])(notre|nos)[\s\u00a0]+(\p{L}+)/giu,
    (_, owner: string, noun: string) => `${articleOf(owner, noun)}${noun}`,
  );
  return capitalised(collapseSpaces(told));
}

function articleOf(owner: string, noun: string): string {
  if (owner.toLowerCase() === 'nos') return 'les ';
  if (/^[aeiouyéèêîôœ]/iu.test(noun)) return 'l’';
  const key = noun.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return genderOf(singularOf(key)) === 'f' ? 'la ' : 'le ';
}
