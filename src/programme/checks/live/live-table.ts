import { endsStep, type Steps } from '../../../lib/steps';
import type { CheckContext } from '../context/context';
import { type Bench, chooseRules, type IsWanted, judgeRow, type TableRules } from '../report/judge';
import { areSameFindings, type Finding, type UncheckedRule } from '../report/judged-finding';
import {
  type ChangeLog,
  type GroupState,
  judgeGroups,
  moveMembers,
  startGroups,
} from './live-groups';
import { dependentsOf, matters, rowsLinkedTo } from './live-links';
import type { AnyChange, RowChange, TableChange } from '../context/row-edits';
import { rowAt } from '../context/row-index';
import type { RowRule } from '../rules/rule';
import type { CheckedTable, RowOf, RowTable } from '../context/tables';

/** The workbook as an edit found it, and as it leaves it. */
interface Contexts {
  readonly before: CheckContext;
  readonly now: CheckContext;
}

interface Judging<T extends RowTable> {
  readonly rules: readonly RowRule<T>[];
  readonly bench: Bench<T>;
}

/** The findings of one table, kept by the row or group they depend on. */
export class LiveTable<T extends RowTable> {
  readonly table: T;
  private readonly rules: TableRules<T>;
  /** Findings of the rules that judge one row, by row of the sheet. */
  private readonly rows = new Map<number, readonly Finding[]>();
  private groups: readonly GroupState<T>[] = [];
  /** Rules that read other rows of their own table. */
  private readonly ownReaders: { rules: readonly RowRule<T>[]; codes: ReadonlySet<string> };
  /** Rows of the sheet with a finding of theirs. */
  private readonly stale = new Set<number>();

  constructor(
    private readonly bench: Bench<T>,
    isWanted: IsWanted,
  ) {
    this.table = bench.table;
    this.rules = chooseRules(bench, isWanted);
    const readers = this.rules.rows.filter(({ reads }) => reads?.includes(bench.table));
    this.ownReaders = { rules: readers, codes: new Set(readers.map(({ code }) => code)) };
  }

  /** Judges every row and group, before anything is asked. */
  *judge(): Steps<void> {
    for (const [index, row] of this.bench.checked.rows.entries()) {
      this.keep(row.raw.row, judgeRow(row, this.rules.rows, this.bench));
      if (endsStep(index)) yield;
    }
    this.groups = yield* startGroups(this.rules.groups, this.bench);
  }

  all(): readonly Finding[] {
    const ofGroups = this.groups.flatMap(({ findings }) => [...findings.values()].flat());
    return [...[...this.rows.values()].flat(), ...ofGroups];
  }

  unchecked(): readonly UncheckedRule[] {
    return this.rules.unchecked;
  }

  /** Judges again the rows edited, those that depend on them and the groups they are in. */
  edit(change: TableChange, { before, now }: Contexts, log: ChangeLog): void {
    const bench = this.benchIn(now);
    if (!bench) return;
    const changes = change.rows as readonly RowChange<T>[];
    for (const { row, after } of changes) {
      this.setRow(row, after ? judgeRow(after, this.rules.rows, bench) : [], log);
    }
    this.editOthers(new Set(changes.map(({ row }) => row)), { bench, change }, log);
    for (const group of this.groups) {
      const keys = moveMembers(group, { changes, before, now });
      if (group.rule.reads?.includes(this.table)) {
        for (const key of group.findings.keys()) keys.add(key);
      }
      judgeGroups(group, { keys, bench }, log);
    }
  }

  /** Judges again the rows that read another table, once that one is edited. */
  follow(change: TableChange, { before, now }: Contexts, log: ChangeLog): void {
    const bench = this.benchIn(now);
    if (!bench) return;
    // A fix would now add its row at another place of the table edited, or under another N°.
    const isElsewhere = matters(change, []) || before.freeSessionId !== now.freeSessionId;
    this.judgeReaders(change, { bench, isElsewhere }, log);
    const rules = this.rules.rows.filter(({ follows }) => follows === 'session');
    const linked = rowsLinkedTo(change, now).flatMap(
      ({ raw }) => rowAt(bench.checked.rows, raw.row) ?? [],
    );
    for (const row of linked) this.judgeAgain(row, { rules, bench }, log);
    for (const group of this.groups) {
      if (group.rule.follows !== 'session') continue;
      const keys = linked.map((row) => group.rule.keyOf(row, now)).filter((key) => key !== null);
      judgeGroups(group, { keys: new Set(keys), bench }, log);
    }
  }

  /** Judges again the rows that read the table edited: those it bears on, and proposals now elsewhere. */
  private judgeReaders(
    change: TableChange,
    { bench, isElsewhere }: { readonly bench: Bench<T>; readonly isElsewhere: boolean },
    log: ChangeLog,
  ): void {
    const rules = this.rules.rows.filter(
      ({ reads, watches }) => reads?.includes(change.table) && matters(change, watches),
    );
    if (rules.length === 0) return;
    const codes = new Set(rules.map(({ code }) => code));
    const edited: readonly AnyChange[] = change.rows;
    // Rules about the same thing share their test.
    const tests = [...new Set(rules.flatMap(({ isTouched }) => isTouched ?? []))];
    for (const row of bench.checked.rows) {
      const isTold =
        isElsewhere && this.rows.get(row.raw.row)?.some(({ code }) => codes.has(code)) === true;
      if (
        isTold ||
        tests.some((isTouched) => edited.some((one) => isTouched(row.value, one, bench.context)))
      )
        this.judgeAgain(row, { rules, bench }, log);
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
    const judge = (places: Iterable<number>, rules: readonly RowRule<T>[]): void => {
      for (const place of places) {
        const row = edited.has(place) ? undefined : rowAt(bench.checked.rows, place);
        if (row) this.judgeAgain(row, { rules, bench }, log);
      }
    };
    if (change.table === 'actions') {
      const dependents = dependentsOf(change.rows, bench.context).map(({ raw }) => raw.row);
      const followers = this.rules.rows.filter(({ follows }) => follows === 'dependencies');
      judge(new Set(dependents), followers);
    }
    judge([...this.stale], this.ownReaders.rules);
  }

  private judgeAgain(row: RowOf<T>, { rules, bench }: Judging<T>, log: ChangeLog): void {
    const told = judgeRow(row, rules, bench);
    const before = this.rows.get(row.raw.row) ?? [];
    if (told.length === 0 && before.length === 0) return;
    const codes = new Set(rules.map(({ code }) => code));
    const kept = before.filter(({ code }) => !codes.has(code));
    if (told.length === 0 && kept.length === before.length) return;
    const gone = before.filter(({ code }) => codes.has(code));
    if (areSameFindings(gone, told)) return;
    log.removed.push(...gone);
    log.added.push(...told);
    this.keep(row.raw.row, [...kept, ...told]);
  }

  private setRow(row: number, findings: readonly Finding[], log: ChangeLog): void {
    log.removed.push(...(this.rows.get(row) ?? []));
    log.added.push(...findings);
    this.keep(row, findings);
  }

  private keep(row: number, findings: readonly Finding[]): void {
    if (findings.length > 0) this.rows.set(row, findings);
    else this.rows.delete(row);
    if (findings.some(({ code }) => this.ownReaders.codes.has(code))) this.stale.add(row);
    else this.stale.delete(row);
  }
}
