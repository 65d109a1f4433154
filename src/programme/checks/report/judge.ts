import { groupRulesOf, isInScope, rowRulesOf } from '../rules/catalogue';
import { isErrorValue } from '../rules/cell-rules';
import type { CheckContext } from '../context/context';
import type { Severity, Unchecked } from '../context/finding';
import type { EditSince, GroupRule, RowRule, WorkbookRule } from '../rules/rule';
import {
  type Finding,
  placedFinding,
  rowFinding,
  type UncheckedRule,
  uncheckedRule,
} from './judged-finding';
import { headerOf } from '../../tracker/header-of';
import type { CheckedTable, RowOf, RowTable } from '../context/tables';

/** A table, in the context in which its rows are judged. */
export interface Bench<T extends RowTable> {
  readonly table: T;
  readonly checked: CheckedTable<T>;
  readonly context: CheckContext;
}

/** The rules of a table that can run on it as it stands. */
export interface TableRules<T extends RowTable> {
  readonly rows: readonly RowRule<T>[];
  readonly groups: readonly GroupRule<T>[];
  readonly unchecked: readonly UncheckedRule[];
}

/** Whether a rule is asked for, by its code and severity. */
export type IsWanted = (rule: { readonly code: string; readonly severity: Severity }) => boolean;

/** Sorts a table's rules into those that can run and those that cannot, with why. */
export function chooseRules<T extends RowTable>(
  bench: Bench<T>,
  isWanted: IsWanted,
): TableRules<T> {
  const unchecked: UncheckedRule[] = [];
  const canRun = (rule: RowRule<T> | GroupRule<T>): boolean => {
    if (!isInScope(rule, bench.context.scope) || !isWanted(rule)) return false;
    const reason = whyNot(rule, bench);
    if (reason) unchecked.push(uncheckedRule(rule.code, reason));
    return reason === null;
  };
  return {
    rows: rowRulesOf(bench.table).filter(canRun),
    groups: groupRulesOf(bench.table).filter(canRun),
    unchecked,
  };
}

function whyNot<T extends RowTable>(
  rule: RowRule<T> | GroupRule<T>,
  { table, checked, context }: Bench<T>,
): Unchecked | null {
  const missing = rule.needs.find((key) => checked.place.columns[key] === undefined);
  if (missing !== undefined) return { unchecked: 'column-missing', what: headerOf(table, missing) };
  return rule.kind === 'row' ? (rule.unless?.(context) ?? null) : null;
}

/** What the rules say of one row. A cell in error is told as such, and nothing else of it. */
export function judgeRow<T extends RowTable>(
  row: RowOf<T>,
  rules: readonly RowRule<T>[],
  { table, checked, context }: Bench<T>,
): readonly Finding[] {
  const findings: Finding[] = [];
  let asked: RowRule<T>['concerns'];
  let isConcerned = true;
  for (const rule of rules) {
    if (rule.concerns !== asked) {
      asked = rule.concerns;
      isConcerned = asked?.(row, context) ?? true;
    }
    if (!isConcerned) continue;
    const outcome = rule.check(row, context);
    if (outcome === null) continue;
    for (const one of [outcome].flat()) {
      if (rule.code !== 'STR-10' && isErrorValue(row.raw.cells[one.column])) continue;
      findings.push(rowFinding(rule, one, { table, row, checked, context }));
    }
  }
  return findings;
}

/** What a rule says of the rows of one group. */
export function judgeGroup<T extends RowTable>(
  rule: GroupRule<T>,
  rows: readonly RowOf<T>[],
  { table, checked, context }: Bench<T>,
): readonly Finding[] {
  if (rows.length < 2 && rule.looksAtOne !== true) return [];
  const hits = rule.checkGroup(rows, context);
  if (hits.length === 0) return [];
  const byRow = new Map(rows.map((row) => [row.raw.row, row]));
  return hits.flatMap((one) => {
    const row = byRow.get(one.row.raw.row);
    if (!row || isErrorValue(row.raw.cells[one.column])) return [];
    return [rowFinding(rule, one, { table, row, checked, context })];
  });
}

/** What one rule of the whole workbook says, and what it could not look at. */
export interface WorkbookJudgement {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly UncheckedRule[];
}

export function judgeWorkbook(
  rule: WorkbookRule,
  context: CheckContext,
  since?: EditSince,
): WorkbookJudgement {
  const outcome = rule.check(context, since);
  const unchecked = 'unchecked' in outcome ? outcome : 'missed' in outcome ? outcome.missed : null;
  const hits = 'unchecked' in outcome ? [] : 'missed' in outcome ? outcome.hits : outcome;
  return {
    findings: hits.map((one) => placedFinding(rule, one, context)),
    unchecked: unchecked ? [uncheckedRule(rule.code, unchecked)] : [],
  };
}
