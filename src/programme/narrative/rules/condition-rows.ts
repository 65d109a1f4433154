import { type Draft, NOTHING_SAID, type ToldRow } from '../facts/draft';
import { fold } from '../../../lib/text';
import type { UnitReading } from '../facts/row-scope';
import type { NamedReading } from '../mentions/partner-mention';
import { partnersOf } from '../facts/row-partners';
import {
  type ConditionDecision,
  decisionInCondition,
  agreementInCondition,
} from './condition-decision';
import type { ConditionSpan } from '../clauses/conditions';

/** A clause, and the row it gave. */
export interface ConditionSearch {
  readonly sentence: NamedReading;
  readonly reading: UnitReading;
  readonly main: Draft;
}

/** « si notre projet est retenu » is a decision to wait for, in a row of its own. */
export function conditionRows({
  sentence,
  reading: { unit, scope, earlier },
  main,
}: ConditionSearch): readonly ToldRow[] {
  return unit.clause.conditions.flatMap((condition): readonly ToldRow[] => {
    if (condition.effect !== 'Bloquante') return [];
    const decision = awaitedIn(sentence, condition);
    if (decision === null) return [];
    if (earlier.some(isPending)) return [];
    const { partners, names, deduced } = partnersOf(sentence, [condition], scope.carried);
    return [
      {
        ...main,
        ...NOTHING_SAID,
        title: decision.title,
        type: 'Décision',
        status: 'En attente de décision',
        certainty: 'Non daté',
        partners,
        partnerNames: names,
        decisionMaker: decision.maker,
        deduced,
        mark: { noun: decision.noun, words: fold(decision.title) },
      },
    ];
  });
}

function awaitedIn(sentence: NamedReading, condition: ConditionSpan): ConditionDecision | null {
  if (condition.form === 'clause') return decisionInCondition(sentence, condition);
  return condition.form === 'phrase' ? agreementInCondition(sentence, condition) : null;
}

/** A condition waits for the decision of its own sentence, or for the pending one of the paragraph. */
export function linkToDecision(
  main: Draft,
  awaited: readonly Draft[],
  earlier: readonly Draft[],
): Draft {
  if (main.effect === null) return main;
  const pending = earlier.findLast((draft) => isPending(draft));
  const decision = awaited.at(-1) ?? pending;
  if (decision === undefined) return main;
  const effect = main.effect === 'Bloquante' ? 'blocking' : 'non-blocking';
  return { ...main, after: [...main.after, { draft: decision, effect }] };
}

function isPending({ type, status }: Draft): boolean {
  return type === 'Décision' && status === 'En attente de décision';
}
