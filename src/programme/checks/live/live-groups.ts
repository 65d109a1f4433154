import { endsStep, type Steps } from '../../../lib/steps';
import type { CheckContext } from '../context/context';
import { type Bench, judgeGroup } from '../report/judge';
import { areSameFindings, type Finding } from '../report/judged-finding';
import type { RowChange } from '../context/row-edits';
import { placeOfRow } from '../context/row-index';
import type { GroupRule } from '../rules/rule';
import type { RowOf, RowTable } from '../context/tables';
import { groupBy } from '../../../lib/group-by';

/** Tells what came and what went. */
export interface ChangeLog {
  readonly added: Finding[];
  readonly removed: Finding[];
}

/** The groups a rule compares, and what it said of each. */
export interface GroupState<T extends RowTable> {
  readonly rule: GroupRule<T>;
  /** Shared by the rules that group by the same key. */
  readonly members: Map<string, readonly RowOf<T>[]>;
  readonly findings: Map<string, readonly Finding[]>;
}

/** The groups of each rule, gone through once for rules that group by the same key. */
export function* startGroups<T extends RowTable>(
  rules: readonly GroupRule<T>[],
  bench: Bench<T>,
): Steps<readonly GroupState<T>[]> {
  const states: GroupState<T>[] = [];
  for (const keyOf of new Set(rules.map((rule) => rule.keyOf))) {
    const sharing = rules.filter((rule) => rule.keyOf === keyOf);
    // Rows by their key, in the order of the sheet.
    const members = new Map(
      groupBy(bench.checked.rows, (row) => [keyOf(row, bench.context) ?? []].flat()),
    );
    const started = sharing.map((rule) => {
      return { rule, members, findings: new Map<string, readonly Finding[]>() };
    });
    let index = 0;
    for (const [key, group] of members) {
      for (const { rule, findings } of started) {
        const told = judgeGroup(rule, group, bench);
        if (told.length > 0) findings.set(key, told);
      }
      if (endsStep(index)) yield;
      index += 1;
    }
    yield;
    states.push(...started);
  }
  return states;
}

/** Takes edited rows out of the groups they were in and puts them where they now belong. */
export function moveMembers<T extends RowTable>(
  { rule, members }: GroupState<T>,
  edit: {
    readonly changes: readonly RowChange<T>[];
    readonly before: CheckContext;
    readonly now: CheckContext;
  },
): Set<string> {
  const keys = new Set<string>();
  for (const { row, before, after } of edit.changes) {
    const without = (key: string): readonly RowOf<T>[] =>
      (members.get(key) ?? []).filter(({ raw }) => raw.row !== row);
    const oldKey = before && rule.keyOf(before, edit.before);
    if (oldKey !== null) {
      members.set(oldKey, without(oldKey));
      keys.add(oldKey);
    }
    const newKey = after ? rule.keyOf(after, edit.now) : null;
    if (!after || newKey === null) continue;
    const others = without(newKey);
    const at = placeOfRow(others, row);
    members.set(newKey, [...others.slice(0, at), after, ...others.slice(at)]);
    keys.add(newKey);
  }
  return keys;
}

export function judgeGroups<T extends RowTable>(
  { rule, members, findings }: GroupState<T>,
  { keys, bench }: { readonly keys: ReadonlySet<string>; readonly bench: Bench<T> },
  log: ChangeLog,
): void {
  for (const key of keys) {
    const group = members.get(key) ?? [];
    const told = group.length > 0 ? judgeGroup(rule, group, bench) : [];
    if (group.length === 0) members.delete(key);
    const before = findings.get(key) ?? [];
    if (areSameFindings(before, told)) continue;
    log.removed.push(...before);
    log.added.push(...told);
    if (told.length > 0) findings.set(key, told);
    else findings.delete(key);
  }
}
