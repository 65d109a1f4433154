import { groupBy } from '../../../lib/group-by';
import { endsStep, type Steps } from '../../../lib/steps';
import { groupRulesOf, isInScope, rowRulesOf, workbookRules } from '../rules/catalogue';
import { isErrorValue } from '../rules/cell-rules';
import type { CheckContext } from '../context/context';
import type { Severity, Unchecked } from '../context/finding';
import type { GroupRule, RowRule, WorkbookRule } from '../rules/rule';
import {
  type Finding,
  placedFinding,
  rowFinding,
  type UncheckedRule,
  uncheckedRule,
} from './judged-finding';
import { headerOf } from '../../tracker/header-of';
import { type CheckedTable, ROW_TABLES, type RowOf, type RowTable } from '../context/tables';

/** A table, in the context in which its rows are judged. */
interface Bench<T extends RowTable> {
  readonly table: T;
  readonly checked: CheckedTable<T>;
  readonly context: CheckContext;
}

/** What the rules say of a workbook, and what they could not look at. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly UncheckedRule[];
}

interface Judged {
  readonly findings: Finding[];
  readonly unchecked: UncheckedRule[];
}

/** Whether a rule is asked for, by its code and severity. */
export type IsWanted = (rule: { readonly code: string; readonly severity: Severity }) => boolean;

/** Judges every row, group and sheet, step by step. Findings come in the order of the rules. */
export function* judgeAll(
  context: CheckContext,
  isWanted: IsWanted = () => true,
): Steps<Judgement> {
  const judged: Judged = { findings: [], unchecked: [] };
  for (const table of ROW_TABLES) {
    const checked = context.tables[table] as CheckedTable<RowTable> | null;
    if (checked) yield* judgeTable({ table, checked, context }, isWanted, judged);
  }
  for (const rule of workbookRules()) {
    if (!isInScope(rule, context.scope) || !isWanted(rule)) continue;
    judgeWorkbook(rule, context, judged);
    yield;
  }
  return judged;
}

function* judgeTable<T extends RowTable>(
  bench: Bench<T>,
  isWanted: IsWanted,
  judged: Judged,
): Steps<void> {
  const canRun = (rule: RowRule<T> | GroupRule<T>): boolean => {
    if (!isInScope(rule, bench.context.scope) || !isWanted(rule)) return false;
    const reason = whyNot(rule, bench);
    if (reason) judged.unchecked.push(uncheckedRule(rule.code, reason));
    return reason === null;
  };
  const rules = rowRulesOf(bench.table).filter(canRun);
  const groupRules = groupRulesOf(bench.table).filter(canRun);
  for (const [index, row] of bench.checked.rows.entries()) {
    judged.findings.push(...judgeRow(row, rules, bench));
    if (endsStep(index)) yield;
  }
  // Rows are grouped once for the rules that group by the same key.
  for (const keyOf of new Set(groupRules.map((rule) => rule.keyOf))) {
    const sharing = groupRules.filter((rule) => rule.keyOf === keyOf);
    const groups = groupBy(bench.checked.rows, (row) => [keyOf(row, bench.context) ?? []].flat());
    for (const [index, group] of [...groups.values()].entries()) {
      for (const rule of sharing) judged.findings.push(...judgeGroup(rule, group, bench));
      if (endsStep(index)) yield;
    }
    yield;
  }
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
function judgeRow<T extends RowTable>(
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
function judgeGroup<T extends RowTable>(
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
function judgeWorkbook(rule: WorkbookRule, context: CheckContext, judged: Judged): void {
  const outcome = rule.check(context);
  const unchecked = 'unchecked' in outcome ? outcome : 'missed' in outcome ? outcome.missed : null;
  const hits = 'unchecked' in outcome ? [] : 'missed' in outcome ? outcome.hits : outcome;
  for (const one of hits) judged.findings.push(placedFinding(rule, one, context));
  if (unchecked) judged.unchecked.push(uncheckedRule(rule.code, unchecked));
}
