import { ADDED_CASES, OTHER_WAYS } from './added-cases';
import { DATE_CASES, DEPENDENCY_CASES } from './date-cases';
import { PEOPLE_CASES } from './people-cases';
import { ACTION_CASES, STRUCTURE_CASES } from './row-cases';
import type { RuleCase } from './rule-case';
import { SHARING_CASES } from './sharing-cases';

/** A wrong workbook and a right one for every rule, by its code. */
export const CASES: Readonly<Record<string, RuleCase>> = {
  ...STRUCTURE_CASES,
  ...ACTION_CASES,
  ...DATE_CASES,
  ...DEPENDENCY_CASES,
  ...PEOPLE_CASES,
  ...SHARING_CASES,
  ...ADDED_CASES,
  ...OTHER_WAYS,
};
