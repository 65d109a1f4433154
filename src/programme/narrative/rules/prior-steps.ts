import lists from './words.json';
import { capitalised } from '../mentions/names';
import { conditionWords } from './condition-text';
import type { Draft } from '../facts/draft';
import type { NamedReading } from '../facts/carried';
import type { ReadClause } from '../facts/superseded';
import { titleWords, withoutArticle } from '../facts/title-words';
import { joinKeys } from '../words/tokens';

/** What has no day yet. Folded. */
const DAYS: ReadonlySet<string> = new Set(lists.days);
/** « doit d’abord », « devra au préalable ». Folded. */
const FIRST = /\b(?:d'abord|au prealable|prealablement|dans un premier temps|auparavant)\b/u;

/** « aucune date n’est fixée : le centre doit d’abord confirmer »: the row that waits; null otherwise. */
export function withPriorStep(
  sentence: NamedReading,
  before: ReadClause | null,
  after: ReadClause,
): Draft | null {
  const [old, ...others] = before?.rows ?? [];
  const [step] = after.rows;
  if (before === null || !old || !step || others.length > 0) return null;
  const isOpen = before.clause.group.negation !== 'none' && DAYS.has(old.mark.noun);
  const { span, group } = after.clause;
  const words = joinKeys(sentence.tokens.slice(span.from, span.to));
  if (!isOpen || group.modal?.sense !== 'must' || !FIRST.test(words)) return null;
  return {
    ...old,
    title: undatedTitle(sentence, before, old),
    type: 'Tâche',
    status: 'Prévu',
    certainty: 'Non daté',
    condition: conditionWords(sentence, { from: after.clause.subject.from, to: span.to }),
    effect: 'Bloquante',
    decisionMaker: '',
    after: [...old.after, { draft: step, effect: 'blocking' }],
  };
}

/** « Pour les agents d’entretien, aucune date … » is about them. */
function undatedTitle(sentence: NamedReading, { clause }: ReadClause, old: Draft): string {
  const { frame } = clause;
  const about = withoutArticle(titleWords(sentence, { from: frame.from + 1, to: frame.to }, []));
  return about === '' ? old.title : `${capitalised(about)} : ${old.mark.noun} à fixer`;
}
