import { fold } from '../../lib/text';
import { isInScope, workbookRules } from './catalogue';
import type { CheckContext } from './context';
import {
  chooseRules,
  type Finding,
  groupRows,
  judgeGroup,
  judgeRow,
  judgeWorkbook,
  type TableRules,
  type UncheckedRule,
  type WorkbookJudgement,
} from './evaluate';
import type { RowChange, TableChange } from './row-edits';
import type { GroupRule, RowRule, WorkbookRule } from './rule';
import { type CheckedTable, ROW_TABLES, type RowOf, type RowTable } from './tables';
import { once } from './word-index';

/** What came and what went in one edit. */
export interface FindingChange {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
}

interface GroupState<T extends RowTable> {
  readonly rule: GroupRule<T>;
  readonly members: Map<string, readonly RowOf<T>[]>;
  readonly findings: Map<string, readonly Finding[]>;
}

interface TableState<T extends RowTable> {
  readonly rules: TableRules<T>;
  /** Findings of the rules that judge one row, by row of the sheet. */
  readonly rows: Map<number, readonly Finding[]>;
  readonly groups: readonly GroupState<T>[];
}

type TableStates = { [T in RowTable]: TableState<T> | null };

/** Every finding, kept by what it depends on, so that an edit judges again no more than it must. */
export class LiveFindings {
  private readonly tables: TableStates;
  private readonly workbook = new Map<WorkbookRule, WorkbookJudgement>();
  private added: Finding[] = [];
  private removed: Finding[] = [];

  constructor(public context: CheckContext) {
    const { actions, sessions, attendances, partners, sites } = context.tables;
    this.tables = {
      actions: actions && this.judgeTable('actions', actions),
      sessions: sessions && this.judgeTable('sessions', sessions),
      attendances: attendances && this.judgeTable('attendances', attendances),
      partners: partners && this.judgeTable('partners', partners),
      sites: sites && this.judgeTable('sites', sites),
    };
    for (const rule of workbookRules()) {
      if (isInScope(rule, context.scope)) this.workbook.set(rule, judgeWorkbook(rule, context));
    }
  }

  all(): readonly Finding[] {
    const ofTables = ROW_TABLES.flatMap((table) => {
      const state = this.tables[table];
      if (!state) return [];
      const groups = state.groups.flatMap(({ findings }) => [...findings.values()].flat());
      return [...[...state.rows.values()].flat(), ...groups];
    });
    return [...ofTables, ...[...this.workbook.values()].flatMap(({ findings }) => findings)];
  }

  unchecked(): readonly UncheckedRule[] {
    const ofTables = ROW_TABLES.flatMap((table) => this.tables[table]?.rules.unchecked ?? []);
    return [...ofTables, ...[...this.workbook.values()].flatMap(({ unchecked }) => unchecked)];
  }

  /** Judges again what an edit touches, in the context it leaves. */
  edit(context: CheckContext, change: TableChange): FindingChange {
    const before = this.context;
    this.context = context;
    this.added = [];
    this.removed = [];
    switch (change.table) {
      case 'actions':
        this.editTable('actions', change.rows, before);
        break;
      case 'sessions':
        this.editTable('sessions', change.rows, before);
        break;
      case 'attendances':
        this.editTable('attendances', change.rows, before);
        break;
      case 'partners':
        this.editTable('partners', change.rows, before);
        break;
      case 'sites':
        this.editTable('sites', change.rows, before);
        break;
    }
    for (const table of ROW_TABLES) if (table !== change.table) this.followTable(table, change);
    this.editWorkbook(change);
    return { added: this.added, removed: this.removed };
  }

  private judgeTable<T extends RowTable>(table: T, checked: CheckedTable<T>): TableState<T> {
    const { context } = this;
    const rules = chooseRules(table, checked, context);
    const rows = new Map<number, readonly Finding[]>();
    for (const row of checked.rows) {
      const findings = judgeRow(row, rules.rows, checked, context);
      if (findings.length > 0) rows.set(row.raw.row, findings);
    }
    const groups = rules.groups.map((rule): GroupState<T> => {
      const members = new Map(groupRows(rule, checked.rows, context));
      const findings = new Map<string, readonly Finding[]>();
      for (const [key, group] of members) {
        const told = judgeGroup(rule, group, checked, context);
        if (told.length > 0) findings.set(key, told);
      }
      return { rule, members, findings };
    });
    return { rules, rows, groups };
  }

  private editTable<T extends RowTable>(
    table: T,
    changes: readonly RowChange<T>[],
    before: CheckContext,
  ): void {
    const state: TableState<T> | null = this.tables[table];
    const checked: CheckedTable<T> | null = this.context.tables[table];
    if (!state || !checked) return;
    const edited = new Set(changes.map(({ row }) => row));
    const judged = new Map(
      checked.rows.filter(({ raw }) => edited.has(raw.row)).map((row) => [row.raw.row, row]),
    );
    for (const row of edited) {
      const now = judged.get(row);
      this.setRow(state, row, now ? judgeRow(now, state.rules.rows, checked, this.context) : []);
    }
    const ownReaders = state.rules.rows.filter(({ reads }) => reads?.includes(table));
    const followers = state.rules.rows.filter(({ follows }) => follows === 'dependencies');
    const codes = new Set(ownReaders.map(({ code }) => code));
    const dependsOnEdited = table === 'actions' ? dependentsOf(changes) : null;
    for (const row of checked.rows) {
      if (edited.has(row.raw.row)) continue;
      if (dependsOnEdited?.(row.value)) this.judgeAgain(state, row, followers, checked);
      const isStale = state.rows.get(row.raw.row)?.some(({ code }) => codes.has(code));
      if (isStale) this.judgeAgain(state, row, ownReaders, checked);
    }
    for (const group of state.groups) {
      const keys = this.moveMembers(group, { changes, judged, before });
      if (group.rule.reads?.includes(table)) for (const key of group.findings.keys()) keys.add(key);
      this.judgeGroups(group, keys, checked);
    }
  }

  /** Judges again the rows of another table that read the one edited. */
  private followTable<T extends RowTable>(table: T, change: TableChange): void {
    const state: TableState<T> | null = this.tables[table];
    const checked: CheckedTable<T> | null = this.context.tables[table];
    if (!state || !checked) return;
    const readers = state.rules.rows.filter(
      ({ reads, watches }) => reads?.includes(change.table) && matters(change, watches),
    );
    for (const row of readers.length > 0 ? checked.rows : []) {
      this.judgeAgain(state, row, readers, checked);
    }
    const linked = rowsLinkedTo(change, checked.rows);
    const followers = state.rules.rows.filter(({ follows }) => follows === 'session');
    for (const row of linked) this.judgeAgain(state, row, followers, checked);
    for (const group of state.groups) {
      if (group.rule.follows !== 'session') continue;
      const keys = linked.map((row) => group.rule.keyOf(row, this.context));
      this.judgeGroups(group, new Set(keys.filter((key) => key !== null)), checked);
    }
  }

  private editWorkbook(change: TableChange): void {
    for (const [rule, told] of this.workbook) {
      if (!rule.reads.includes(change.table) || !matters(change, rule.watches)) continue;
      const again = judgeWorkbook(rule, this.context);
      this.removed.push(...told.findings);
      this.added.push(...again.findings);
      this.workbook.set(rule, again);
    }
  }

  private judgeAgain<T extends RowTable>(
    state: TableState<T>,
    row: RowOf<T>,
    rules: readonly RowRule<T>[],
    checked: CheckedTable<T>,
  ): void {
    const told = judgeRow(row, rules, checked, this.context);
    const before = state.rows.get(row.raw.row) ?? [];
    if (told.length === 0 && before.length === 0) return;
    const codes = new Set(rules.map(({ code }) => code));
    const kept = before.filter(({ code }) => !codes.has(code));
    if (told.length === 0 && kept.length === before.length) return;
    this.removed.push(...before.filter(({ code }) => codes.has(code)));
    this.added.push(...told);
    state.rows.set(row.raw.row, [...kept, ...told]);
  }

  private setRow<T extends RowTable>(
    state: TableState<T>,
    row: number,
    findings: readonly Finding[],
  ): void {
    this.removed.push(...(state.rows.get(row) ?? []));
    this.added.push(...findings);
    if (findings.length > 0) state.rows.set(row, findings);
    else state.rows.delete(row);
  }

  /** Takes edited rows out of the groups they were in and puts them where they now belong. */
  private moveMembers<T extends RowTable>(
    { rule, members }: GroupState<T>,
    edit: {
      readonly changes: readonly RowChange<T>[];
      readonly judged: ReadonlyMap<number, RowOf<T>>;
      readonly before: CheckContext;
    },
  ): Set<string> {
    const keys = new Set<string>();
    for (const { row, before } of edit.changes) {
      const oldKey = before && rule.keyOf(before, edit.before);
      if (oldKey !== null) {
        members.set(
          oldKey,
          (members.get(oldKey) ?? []).filter(({ raw }) => raw.row !== row),
        );
        keys.add(oldKey);
      }
      const now = edit.judged.get(row);
      const newKey = now ? rule.keyOf(now, this.context) : null;
      if (!now || newKey === null) continue;
      const others = (members.get(newKey) ?? []).filter(({ raw }) => raw.row !== row);
      members.set(
        newKey,
        [...others, now].sort((a, b) => a.raw.row - b.raw.row),
      );
      keys.add(newKey);
    }
    return keys;
  }

  private judgeGroups<T extends RowTable>(
    { rule, members, findings }: GroupState<T>,
    keys: ReadonlySet<string>,
    checked: CheckedTable<T>,
  ): void {
    for (const key of keys) {
      const group = members.get(key) ?? [];
      const told = group.length > 0 ? judgeGroup(rule, group, checked, this.context) : [];
      this.removed.push(...(findings.get(key) ?? []));
      this.added.push(...told);
      if (told.length > 0) findings.set(key, told);
      else findings.delete(key);
      if (group.length === 0) members.delete(key);
    }
  }
}

interface AnyChange {
  readonly before: { readonly value: object } | null;
  readonly after: { readonly value: object } | null;
}

/** Tells whether an action depends on one of the rows edited, under its N° of before or after. */
function dependentsOf(changes: readonly AnyChange[]): (value: object) => boolean {
  const ids = new Set(
    changes.flatMap(({ before, after }) => [idOf(before?.value), idOf(after?.value)]),
  );
  const isEdited = once((id) => ids.has(fold(id)));
  return (value) => {
    if (!('dependsOn' in value) || !Array.isArray(value.dependsOn)) return false;
    const links: readonly { readonly id: string }[] = value.dependsOn;
    return links.some(({ id }) => isEdited(id));
  };
}

function idOf(value: object | undefined): string {
  return value && 'id' in value ? fold(String(value.id)) : '';
}

/** The number of session of a session or of an attendance; `''` for anything else. */
function sessionOf(value: object): string {
  if ('session' in value) return String(value.session);
  return 'training' in value && 'id' in value ? String(value.id) : '';
}

/** The attendances of the sessions edited, or the sessions of the attendances edited. */
function rowsLinkedTo<T extends RowTable>(
  change: TableChange,
  rows: readonly RowOf<T>[],
): readonly RowOf<T>[] {
  if (change.table !== 'sessions' && change.table !== 'attendances') return [];
  const changes: readonly AnyChange[] = change.rows;
  const numbers = new Set(
    changes.flatMap(({ before, after }) => [
      before ? fold(sessionOf(before.value)) : '',
      after ? fold(sessionOf(after.value)) : '',
    ]),
  );
  const isLinked = once((number) => number !== '' && numbers.has(fold(number)));
  return rows.filter(({ value }) => isLinked(sessionOf(value)));
}

/** Whether one of the fields a rule watches has changed. */
function matters(change: TableChange, watches: readonly string[] | undefined): boolean {
  if (!watches) return true;
  const rows: readonly AnyChange[] = change.rows;
  return rows.some(({ before, after }) => {
    if (!before || !after) return true;
    const was: Readonly<Record<string, unknown>> = { ...before.value };
    const is: Readonly<Record<string, unknown>> = { ...after.value };
    return watches.some((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
  });
}
