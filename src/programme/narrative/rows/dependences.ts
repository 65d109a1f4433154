import { dependedOn } from '../decisions/condition-rows';
import type { NamedReading } from '../facts/carried';
import type { Draft } from '../facts/draft';
import { capitalised } from '../mentions/names';
import { titleWords, withoutArticle } from '../topics/title-words';
import { textOf } from '../grammar/tokens';
import type { Unit } from '../clauses/units';

/** « le démarrage dépendra du permis »: planned, and blocked by what it depends on. */
export function withDependence(
  { text, tokens, ...sentence }: NamedReading,
  { clause, span }: Unit,
  draft: Draft,
): Draft {
  const [on] = dependedOn({ text, tokens, ...sentence }, { clause, following: [], span });
  if (on === undefined || draft.condition !== '') return draft;
  const { subject } = clause;
  const words = textOf(text, tokens.slice(on.from + 1, on.to)).replace(/[\s.;,]+$/u, '');
  return {
    ...draft,
    title: withoutArticle(titleWords({ text, tokens, ...sentence }, subject, [])),
    status: 'Prévu',
    certainty: 'Conditionnel',
    condition: capitalised(withoutArticle(words)),
    effect: 'Bloquante',
  };
}
