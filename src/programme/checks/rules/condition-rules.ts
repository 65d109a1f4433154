import { deducedEffect, findContraryWords } from '../texts/condition-words';
import { askToWrite, hit } from './hit';
import { blockingPredecessors } from '../context/predecessors';
import { rowRuleOf } from './rule';

const actionRule = rowRuleOf('actions');

/** Conditions, their effect, and the decisions an action waits for. */
export const CONDITION_RULES = [
  actionRule({
    code: 'DEP-05',
    severity: 'info',
    needs: ['condition', 'effect'],
    follows: 'dependencies',
    check: ({ value }, context) => {
      const { effect, condition, status } = value;
      const isAhead = status !== 'En cours' && status !== 'Réalisé' && status !== 'Abandonné';
      if (effect !== 'Bloquante' || condition === '' || !isAhead) return null;
      const decisions = blockingPredecessors(value, context).filter(
        ({ value: before }) => before.type === 'Décision',
      );
      const isLifted =
        decisions.length > 0 && decisions.every(({ value: before }) => before.status === 'Réalisé');
      return isLifted ? null : hit('condition', { value: condition });
    },
  }),
  actionRule({
    code: 'DEP-06',
    severity: 'warning',
    needs: ['status', 'dependsOn'],
    follows: 'dependencies',
    check: ({ value }, context) => {
      const { status } = value;
      if (status !== 'En cours' && status !== 'Réalisé') return null;
      const awaited = blockingPredecessors(value, context).filter(
        ({ value: before }) => before.type === 'Décision' && before.status !== 'Réalisé',
      );
      return awaited.map(({ value: before }) => hit('status', { status, other: before.id }));
    },
  }),
  actionRule({
    code: 'DEP-08',
    severity: 'warning',
    needs: ['condition', 'effect'],
    check: (row) => {
      const { condition } = row.value;
      if (condition === '' || row.value.effect !== null) return null;
      const proposed = deducedEffect(condition);
      const fix = proposed === null ? null : askToWrite({ effect: proposed });
      return hit('effect', { value: condition, proposed }, fix);
    },
  }),
  actionRule({
    code: 'DEP-09',
    severity: 'warning',
    needs: ['condition', 'effect'],
    check: ({ value: { condition, effect } }) => {
      const words = effect === null ? null : findContraryWords(condition, effect);
      if (words === null || effect === null) return null;
      const opposite = effect === 'Bloquante' ? 'Non bloquante' : 'Bloquante';
      return hit('effect', { effect, value: words }, askToWrite({ effect: opposite }));
    },
  }),
] as const;
