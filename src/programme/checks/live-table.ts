import type { CheckContext } from './context';
import { type Bench, chooseRules, groupRows, judgeGroup, judgeRow, type TableRules } from './judge';
import type { Finding, UncheckedRule } from './judged-finding';
import { dependentsOf, matters, rowsLinkedTo } from './live-links';
import type { RowChange, TableChange } from './row-edits';
import type { GroupRule, RowRule } from './rule';
import type { CheckedTable, RowOf, RowTable } from './tables';

/** Tells what came and what went. */
export interface ChangeLog {
  readonly added: Finding[];
  readonly removed: Finding[];
}

/** A table whose findings follow edits, whatever its rows are. */
export interface LivePart {
  readonly table: RowTable;
  readonly all: () => readonly Finding[];
  readonly unchecked: () => readonly UncheckedRule[];
  /** Judges again the rows edited, those that depend on them and the groups they are in. */
  readonly edit: (
    change: TableChange,
    contexts: { readonly before: CheckContext; readonly now: CheckContext },
    log: ChangeLog,
  ) => void;
  /** Judges again the rows that read another table, once that one is edited. */
  readonly follow: (change: TableChange, now: CheckContext, log: ChangeLog) => void;
}

interface GroupState<T extends RowTable> {
  readonly rule: GroupRule<T>;
  readonly members: Map<string, readonly RowOf<T>[]>;
  readonly findings: Map<string, readonly Finding[]>;
}

/** The findings of one table, kept by the row or group they depend on. */
export class LiveTable<T extends RowTable> implements LivePart {
  readonly table: T;
  private readonly rules: TableRules<T>;
  /** Findings of the rules that judge one row, by row of the sheet. */
  private readonly rows = new Map<number, readonly Finding[]>();
  private readonly groups: readonly GroupState<T>[];

  constructor(bench: Bench<T>) {
    this.table = bench.table;
    this.rules = chooseRules(bench);
    for (const row of bench.checked.rows) {
      const findings = judgeRow(row, this.rules.rows, bench);
      if (findings.length > 0) this.rows.set(row.raw.row, findings);
    }
    this.groups = this.rules.groups.map((rule) => startGroups(rule, bench));
  }

  all(): readonly Finding[] {
    const ofGroups = this.groups.flatMap(({ findings }) => [...findings.values()].flat());
    return [...[...this.rows.values()].flat(), ...ofGroups];
  }

  unchecked(): readonly UncheckedRule[] {
    return this.rules.unchecked;
  }

  edit(
    change: TableChange,
    { before, now }: { readonly before: CheckContext; readonly now: CheckContext },
    log: ChangeLog,
  ): void {
    const bench = this.benchIn(now);
    if (!bench) return;
    const changes = change.rows as readonly RowChange<T>[];
    const edited = new Set(changes.map(({ row }) => row));
    const judged = new Map(
      bench.checked.rows.filter(({ raw }) => edited.has(raw.row)).map((row) => [row.raw.row, row]),
    );
    for (const row of edited) {
      const is = judged.get(row);
      this.setRow(row, is ? judgeRow(is, this.rules.rows, bench) : [], log);
    }
    this.editOthers(edited, { bench, change }, log);
    for (const group of this.groups) {
      const keys = moveMembers(group, { changes, judged, before, now });
      if (group.rule.reads?.includes(this.table)) {
        for (const key of group.findings.keys()) keys.add(key);
      }
      judgeGroups(group, { keys, bench }, log);
    }
  }

  follow(change: TableChange, now: CheckContext, log: ChangeLog): void {
    const bench = this.benchIn(now);
    if (!bench) return;
    const readers = this.rules.rows.filter(
      ({ reads, watches }) => reads?.includes(change.table) && matters(change, watches),
    );
    for (const row of readers.length > 0 ? bench.checked.rows : []) {
      this.judgeAgain(row, { rules: readers, bench }, log);
    }
    const rules = this.rules.rows.filter(({ follows }) => follows === 'session');
    const linked = rowsLinkedTo(change, bench.checked.rows);
    for (const row of linked) this.judgeAgain(row, { rules, bench }, log);
    for (const group of this.groups) {
      if (group.rule.follows !== 'session') continue;
      const keys = linked.map((row) => group.rule.keyOf(row, now)).filter((key) => key !== null);
      judgeGroups(group, { keys: new Set(keys), bench }, log);
    }
  }

  private benchIn(context: CheckContext): Bench<T> | null {
    const { table } = this;
    const checked: CheckedTable<T> | null = context.tables[table];
    return checked && { table, checked, context };
  }

  /** Rows that depend on those edited, and rows whose finding uses up what an edit may have freed. */
  private editOthers(
    edited: ReadonlySet<number>,
    { bench, change }: { readonly bench: Bench<T>; readonly change: TableChange },
    log: ChangeLog,
  ): void {
    const readers = this.rules.rows.filter(({ reads }) => reads?.includes(this.table));
    const followers = this.rules.rows.filter(({ follows }) => follows === 'dependencies');
    const codes = new Set(readers.map(({ code }) => code));
    const dependsOnEdited = followers.length > 0 ? dependentsOf(change.rows) : null;
    for (const row of bench.checked.rows) {
      if (edited.has(row.raw.row)) continue;
      if (dependsOnEdited?.(row.value)) this.judgeAgain(row, { rules: followers, bench }, log);
      const isStale = this.rows.get(row.raw.row)?.some(({ code }) => codes.has(code));
      if (isStale) this.judgeAgain(row, { rules: readers, bench }, log);
    }
  }

  private judgeAgain(
    row: RowOf<T>,
    { rules, bench }: { readonly rules: readonly RowRule<T>[]; readonly bench: Bench<T> },
    log: ChangeLog,
  ): void {
    const told = judgeRow(row, rules, bench);
    const before = this.rows.get(row.raw.row) ?? [];
    if (told.length === 0 && before.length === 0) return;
    const codes = new Set(rules.map(({ code }) => code));
    const kept = before.filter(({ code }) => !codes.has(code));
    if (told.length === 0 && kept.length === before.length) return;
    log.removed.push(...before.filter(({ code }) => codes.has(code)));
    log.added.push(...told);
    this.rows.set(row.raw.row, [...kept, ...told]);
  }

  private setRow(row: number, findings: readonly Finding[], log: ChangeLog): void {
    log.removed.push(...(this.rows.get(row) ?? []));
    log.added.push(...findings);
    if (findings.length > 0) this.rows.set(row, findings);
    else this.rows.delete(row);
  }
}

function startGroups<T extends RowTable>(rule: GroupRule<T>, bench: Bench<T>): GroupState<T> {
  const members = new Map(groupRows(rule, bench));
  const findings = new Map<string, readonly Finding[]>();
  for (const [key, group] of members) {
    const told = judgeGroup(rule, group, bench);
    if (told.length > 0) findings.set(key, told);
  }
  return { rule, members, findings };
}

/** Takes edited rows out of the groups they were in and puts them where they now belong. */
function moveMembers<T extends RowTable>(
  { rule, members }: GroupState<T>,
  edit: {
    readonly changes: readonly RowChange<T>[];
    readonly judged: ReadonlyMap<number, RowOf<T>>;
    readonly before: CheckContext;
    readonly now: CheckContext;
  },
): Set<string> {
  const keys = new Set<string>();
  for (const { row, before } of edit.changes) {
    const without = (key: string): readonly RowOf<T>[] =>
      (members.get(key) ?? []).filter(({ raw }) => raw.row !== row);
    const oldKey = before && rule.keyOf(before, edit.before);
    if (oldKey !== null) {
      members.set(oldKey, without(oldKey));
      keys.add(oldKey);
    }
    const is = edit.judged.get(row);
    const newKey = is ? rule.keyOf(is, edit.now) : null;
    if (!is || newKey === null) continue;
    const group = [...without(newKey), is].sort((a, b) => a.raw.row - b.raw.row);
    members.set(newKey, group);
    keys.add(newKey);
  }
  return keys;
}

function judgeGroups<T extends RowTable>(
  { rule, members, findings }: GroupState<T>,
  { keys, bench }: { readonly keys: ReadonlySet<string>; readonly bench: Bench<T> },
  log: ChangeLog,
): void {
  for (const key of keys) {
    const group = members.get(key) ?? [];
    const told = group.length > 0 ? judgeGroup(rule, group, bench) : [];
    log.removed.push(...(findings.get(key) ?? []));
    log.added.push(...told);
    if (told.length > 0) findings.set(key, told);
    else findings.delete(key);
    if (group.length === 0) members.delete(key);
  }
}
