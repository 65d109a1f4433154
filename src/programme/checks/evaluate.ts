import { isErrorValue } from './cell-rules';
import {
  type FindingParams,
  groupRulesOf,
  isInScope,
  type RuleCode,
  rowRulesOf,
  workbookRules,
} from './catalogue';
import type { CheckContext } from './context';
import type { FindingPlace, Fix, Params, Severity } from './finding';
import type {
  GroupRule,
  PlacedHit,
  RowHit,
  RowRule,
  Unchecked,
  UncheckedReason,
  WorkbookRule,
} from './rule';
import { VERDICT_RULES } from './verdict-rules';
import {
  type CheckedTable,
  ROW_TABLES,
  type KeyOf,
  type RowOf,
  type RowTable,
  TABLE_DEFINITIONS,
} from './tables';

/** One thing wrong or worth knowing, with its place and what its sentence needs. */
export type Finding = {
  readonly [Code in RuleCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly place: FindingPlace;
    readonly params: FindingParams[Code];
    /** What the cell shows; `''` when it is empty or when there is no cell. */
    readonly value: string;
    /** The strand of the row; `''` when there is none. */
    readonly strand: string;
    /** Names the row whatever its place: its N°, its code; `''` when it has none. */
    readonly rowName: string;
    readonly fix: Fix | null;
  };
}[RuleCode];

/** A rule, or a part of it, that could not run. */
export interface UncheckedRule {
  readonly code: RuleCode;
  readonly why: UncheckedReason;
  readonly what: string;
}

/** The rules of a table that can run on it as it stands. */
export interface TableRules<T extends RowTable> {
  readonly rows: readonly RowRule<T>[];
  readonly groups: readonly GroupRule<T>[];
  readonly unchecked: readonly UncheckedRule[];
}

/** Sorts a table's rules into those that can run and those that cannot, with why. */
export function chooseRules<T extends RowTable>(
  table: T,
  checked: CheckedTable<T>,
  context: CheckContext,
): TableRules<T> {
  const unchecked: UncheckedRule[] = [];
  const canRun = (rule: RowRule<T> | GroupRule<T>): boolean => {
    if (!isInScope(rule, context.scope)) return false;
    const missing = rule.needs.find((key) => checked.place.columns[key] === undefined);
    const reason: Unchecked | null =
      missing === undefined
        ? rule.kind === 'row'
          ? (rule.unless?.(context) ?? null)
          : null
        : { unchecked: 'column-missing', what: headerOf(table, missing) };
    if (reason) unchecked.push(uncheckedRule(rule.code, reason));
    return reason === null;
  };
  return {
    rows: rowRulesOf(table).filter(canRun),
    groups: groupRulesOf(table).filter(canRun),
    unchecked,
  };
}

/** What the rules say of one row. A cell in error is told as such, and nothing else of it. */
export function judgeRow<T extends RowTable>(
  row: RowOf<T>,
  rules: readonly RowRule<T>[],
  checked: CheckedTable<T>,
  context: CheckContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const outcome = rule.check(row, context);
    if (outcome === null || (isList(outcome) && outcome.length === 0)) continue;
    const hits: readonly RowHit<KeyOf<T>, Params>[] = isList(outcome) ? outcome : [outcome];
    for (const one of hits) {
      if (rule.code !== 'STR-10' && isErrorValue(row.raw.cells[one.column])) continue;
      findings.push(rowFinding(rule, one, row, checked));
    }
  }
  return findings;
}

/** What a rule says of the rows of one group. */
export function judgeGroup<T extends RowTable>(
  rule: GroupRule<T>,
  rows: readonly RowOf<T>[],
  checked: CheckedTable<T>,
  context: CheckContext,
): readonly Finding[] {
  const hits = rule.checkGroup(rows, context);
  if (hits.length === 0) return [];
  const byRow = new Map(rows.map((row) => [row.raw.row, row]));
  return hits.flatMap((one) => {
    const row = byRow.get(one.row.raw.row);
    if (!row || isErrorValue(row.raw.cells[one.column])) return [];
    return [rowFinding(rule, one, row, checked)];
  });
}

/** What one rule of the whole workbook says, and what it could not look at. */
export interface WorkbookJudgement {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly UncheckedRule[];
}

export function judgeWorkbook(rule: WorkbookRule, context: CheckContext): WorkbookJudgement {
  const outcome = rule.check(context);
  const unchecked = 'unchecked' in outcome ? outcome : 'missed' in outcome ? outcome.missed : null;
  const hits = 'unchecked' in outcome ? [] : 'missed' in outcome ? outcome.hits : outcome;
  return {
    findings: hits.map((one) => placedFinding(rule, one, context)),
    unchecked: unchecked ? [uncheckedRule(rule.code, unchecked)] : [],
  };
}

/** Before sharing: what the other findings together mean. */
export function judgeVerdict(
  findings: readonly Finding[],
  context: CheckContext,
): readonly Finding[] {
  return VERDICT_RULES.filter((rule) => isInScope(rule, context.scope)).flatMap((rule) =>
    rule.check(findings).map((one) => placedFinding(rule, one, context)),
  );
}

/** Rows by the key of a rule, in the order of the sheet. */
export function groupRows<T extends RowTable>(
  rule: GroupRule<T>,
  rows: readonly RowOf<T>[],
  context: CheckContext,
): ReadonlyMap<string, readonly RowOf<T>[]> {
  const groups = new Map<string, RowOf<T>[]>();
  for (const row of rows) {
    const key = rule.keyOf(row, context);
    if (key === null) continue;
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Runs every rule on everything. */
export function evaluate(context: CheckContext): {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly UncheckedRule[];
} {
  const findings: Finding[] = [];
  const unchecked: UncheckedRule[] = [];
  const judge = <T extends RowTable>(table: T): void => {
    const checked: CheckedTable<T> | null = context.tables[table];
    if (!checked) return;
    const rules = chooseRules(table, checked, context);
    unchecked.push(...rules.unchecked);
    for (const row of checked.rows) findings.push(...judgeRow(row, rules.rows, checked, context));
    for (const rule of rules.groups) {
      for (const members of groupRows(rule, checked.rows, context).values()) {
        findings.push(...judgeGroup(rule, members, checked, context));
      }
    }
  };
  for (const table of ROW_TABLES) judge(table);
  for (const rule of workbookRules()) {
    if (!isInScope(rule, context.scope)) continue;
    const judged = judgeWorkbook(rule, context);
    findings.push(...judged.findings);
    unchecked.push(...judged.unchecked);
  }
  return { findings: [...findings, ...judgeVerdict(findings, context)], unchecked };
}

function isList<Item>(outcome: Item | readonly Item[]): outcome is readonly Item[] {
  return Array.isArray(outcome);
}

function headerOf<T extends RowTable>(table: T, key: KeyOf<T>): string {
  return TABLE_DEFINITIONS[table].columns.find((column) => column.key === key)?.header ?? key;
}

function uncheckedRule(code: string, { unchecked, what }: Unchecked): UncheckedRule {
  return { code: code as RuleCode, why: unchecked, what };
}

function placedFinding(
  rule: { readonly code: string; readonly severity: Severity },
  { place, params, fix }: PlacedHit<Params>,
  context: CheckContext,
): Finding {
  return toFinding({
    code: rule.code,
    severity: rule.severity,
    place,
    params,
    value: shownAt(place, context),
    strand: '',
    rowName: '',
    fix: fix ?? null,
  });
}

function rowFinding<T extends RowTable>(
  rule: { readonly code: string; readonly severity: Severity },
  one: RowHit<KeyOf<T>, Params>,
  row: RowOf<T>,
  checked: CheckedTable<T>,
): Finding {
  const { place } = checked;
  const column = place.columns[one.column] ?? place.area.column;
  return toFinding({
    code: rule.code,
    severity: rule.severity,
    place: { kind: 'cell', sheet: place.sheet, row: row.raw.row, column },
    params: one.params,
    value: row.raw.texts[one.column],
    strand: 'strand' in row.value ? row.value.strand : '',
    rowName: nameOf(row.value),
    fix: one.fix ? rowFix(one.fix, row, checked) : null,
  });
}

function rowFix<T extends RowTable>(
  fix: NonNullable<RowHit<KeyOf<T>, Params>['fix']>,
  row: RowOf<T>,
  { place }: CheckedTable<T>,
): Fix {
  const writes = (Object.keys(fix.writes) as KeyOf<T>[]).flatMap((key) => {
    const column = place.columns[key];
    const after = fix.writes[key];
    if (column === undefined || after === undefined) return [];
    const { sheet } = place;
    const write = { sheet, row: row.raw.row, column, before: row.raw.texts[key], after };
    return [fix.format === undefined ? write : { ...write, format: fix.format }];
  });
  return { mode: fix.mode, writes: [...writes, ...(fix.others ?? [])], edits: fix.edits ?? [] };
}

function nameOf(value: object): string {
  if ('code' in value && 'session' in value)
    return `${String(value.code)}|${String(value.session)}`;
  if ('id' in value) return String(value.id);
  return 'name' in value ? String(value.name) : '';
}

function shownAt(place: FindingPlace, { sheetNamed }: CheckContext): string {
  if (place.kind !== 'cell') return '';
  return sheetNamed(place.sheet)?.texts[place.row]?.[place.column] ?? '';
}

/** The params of a rule are those of its code: the catalogue derives one from the other. */
function toFinding(
  loose: Omit<Finding, 'code' | 'params'> & { code: string; params: Params },
): Finding {
  return loose as Finding;
}
