import type { NamedReading } from '../facts/carried';
import type { Draft } from '../facts/draft';
import { capitalised } from '../mentions/names';
import { titleWords, withoutArticle } from '../topics/title-words';
import { textOf } from '../grammar/tokens';
import type { Unit } from '../clauses/units';

const OF: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);

/** « le démarrage dépendra du permis »: planned, and blocked by what it depends on. */
export function withDependence(
  { text, tokens, ...sentence }: NamedReading,
  { clause, span }: Unit,
  draft: Draft,
): Draft {
  const { group, subject } = clause;
  const at = group.last + 1;
  const isOn = group.verb.infinitive === 'dépendre' && OF.has(tokens[at]?.low ?? '');
  if (!isOn || draft.condition !== '') return draft;
  const words = textOf(text, tokens.slice(at + 1, span.to)).replace(/[\s.;,]+$/u, '');
  return {
    ...draft,
    title: withoutArticle(titleWords({ text, tokens, ...sentence }, subject, [])),
    status: 'Prévu',
    certainty: 'Conditionnel',
    condition: capitalised(withoutArticle(words)),
    effect: 'Bloquante',
  };
}
