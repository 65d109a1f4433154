import { hit } from './hit';
import { rowRuleOf } from './rule';
import { listedActions } from './several-actions';

/** Several actions in one cell. */
export const SPLIT_RULES = [
  rowRuleOf('actions')({
    code: 'STR-08',
    severity: 'warning',
    needs: ['title'],
    check: ({ value: { title } }) => {
      const actions = listedActions(title);
      return actions.length > 1 ? hit('title', { count: actions.length, titles: actions }) : null;
    },
  }),
] as const;
