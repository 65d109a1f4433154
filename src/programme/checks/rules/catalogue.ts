import { ACTION_RULES } from './action-rules';
import { ATTENDANCE_RULES } from './attendance-rules';
import { CELL_RULES } from './cell-rules';
import { COUNT_RULES } from './count-rules';
import { DATE_RULES } from './date-rules';
import { DATE_CELL_RULES } from './date-cell-rules';
import { DEPENDENCY_RULES } from './dependency-rules';
import { DUE_WORDS_RULES } from './due-words-rules';
import { REPEAT_RULES } from './repeat-rules';
import { UNSEEN_RULES } from './unseen-rules';
import type { CheckScope, PlacedHit } from '../context/finding';
import type { GroupRule, RowHit, RowRule, WorkbookRule } from './rule';
import { PERSONAL_RULES } from './personal-rules';
import { PENDING_RULES } from './pending-rules';
import { PROGRESS_RULES } from './progress-rules';
import { REFERENCE_RULES } from './reference-rules';
import { SESSION_RULES } from './session-rules';
import { STRUCTURE_RULES } from './structure-rules';
import type { RowTable } from '../context/tables';
import { SHARING_RULES } from './sharing-rules';
import { TARGET_RULES } from './target-rules';
import { TOTAL_RULES } from './total-rules';
import { PRIVACY_RULES } from './privacy-rules';

/** Every rule. A new one is an entry of one of these lists, and its sentence in the locales. */
export const ALL_RULES = [
  ...STRUCTURE_RULES,
  ...CELL_RULES,
  ...ACTION_RULES,
  ...PROGRESS_RULES,
  ...PENDING_RULES,
  ...DUE_WORDS_RULES,
  ...DATE_RULES,
  ...DATE_CELL_RULES,
  ...DEPENDENCY_RULES,
  ...REFERENCE_RULES,
  ...COUNT_RULES,
  ...SESSION_RULES,
  ...ATTENDANCE_RULES,
  ...REPEAT_RULES,
  ...TARGET_RULES,
  ...PERSONAL_RULES,
  ...PRIVACY_RULES,
  ...SHARING_RULES,
  ...UNSEEN_RULES,
  ...TOTAL_RULES,
] as const;

export type AnyRule = (typeof ALL_RULES)[number];
export type RuleCode = AnyRule['code'];

type HitsOf<R> = R extends { readonly check: (...args: never[]) => infer Out }
  ? Out
  : R extends { readonly checkGroup: (...args: never[]) => infer Out }
    ? Out
    : never;
type Each<Out> = Out extends readonly (infer Item)[] ? Item : Out;
type ParamsIn<Item> =
  Item extends RowHit<string, infer P> ? P : Item extends PlacedHit<infer P> ? P : never;

/** What the sentence of each rule is made of. */
export type FindingParams = {
  readonly [Code in RuleCode]: ParamsIn<Each<HitsOf<Extract<AnyRule, { readonly code: Code }>>>>;
};

const HEADS: readonly { readonly kind: string; readonly table?: string }[] = ALL_RULES;

/** The rules that judge one row of a table at a time. */
export function rowRulesOf<T extends RowTable>(table: T): readonly RowRule<T>[] {
  return HEADS.filter((rule): rule is RowRule<T> => rule.kind === 'row' && rule.table === table);
}

/** The rules that compare rows of a table. */
export function groupRulesOf<T extends RowTable>(table: T): readonly GroupRule<T>[] {
  return HEADS.filter(
    (rule): rule is GroupRule<T> => rule.kind === 'group' && rule.table === table,
  );
}

/** The rules that look at the whole workbook. */
export function workbookRules(): readonly WorkbookRule[] {
  return HEADS.filter((rule): rule is WorkbookRule => rule.kind === 'workbook');
}

/** Whether a rule runs when that scope is asked for. */
export function isInScope(rule: { readonly scope?: CheckScope }, scope: CheckScope): boolean {
  return scope === 'sharing' || (rule.scope ?? 'tracker') === 'tracker';
}

/** Whether a check of that scope runs the rule of that code. */
export function isRun(code: string, scope: CheckScope): boolean {
  const rules: readonly { readonly code: string; readonly scope?: CheckScope }[] = ALL_RULES;
  return rules.some((rule) => rule.code === code && isInScope(rule, scope));
}
