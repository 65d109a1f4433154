import type { Steps } from '../../../lib/steps';
import { isInScope, workbookRules } from '../rules/catalogue';
import type { CheckContext } from '../context/context';
import { type IsWanted, judgeWorkbook, type WorkbookJudgement } from '../report/judge';
import type { Finding, UncheckedRule } from '../report/judged-finding';
import { matters } from './live-links';
import type { ChangeLog } from './live-groups';
import { LiveTable } from './live-table';
import type { TableChange } from '../context/row-edits';
import type { WorkbookRule } from '../rules/rule';
import { type CheckedTable, ROW_TABLES, type RowTable } from '../context/tables';

/** Every finding, kept by what it depends on, so that an edit judges again no more than it must. */
export class LiveFindings {
  private readonly parts: readonly LiveTable<RowTable>[];
  private readonly workbook = new Map<WorkbookRule, WorkbookJudgement>();

  constructor(
    private current: CheckContext,
    private readonly isWanted: IsWanted = () => true,
  ) {
    const context = current;
    this.parts = ROW_TABLES.flatMap((table) => {
      const checked = context.tables[table] as CheckedTable<RowTable> | null;
      return checked ? [new LiveTable({ table, checked, context }, isWanted)] : [];
    });
  }

  /** Judges everything once, before anything is asked. */
  *judge(): Steps<void> {
    for (const part of this.parts) yield* part.judge();
    for (const rule of workbookRules()) {
      if (!isInScope(rule, this.current.scope) || !this.isWanted(rule)) continue;
      this.workbook.set(rule, judgeWorkbook(rule, this.current));
      yield;
    }
  }

  /** The context in which the findings were last judged. */
  get context(): CheckContext {
    return this.current;
  }

  all(): readonly Finding[] {
    return [
      ...this.parts.flatMap((part) => part.all()),
      ...[...this.workbook.values()].flatMap(({ findings }) => findings),
    ];
  }

  unchecked(): readonly UncheckedRule[] {
    return [
      ...this.parts.flatMap((part) => part.unchecked()),
      ...[...this.workbook.values()].flatMap(({ unchecked }) => unchecked),
    ];
  }

  /** Judges again what an edit touches, in the context it leaves; tells what came and what went. */
  edit(now: CheckContext, change: TableChange): ChangeLog {
    const log: ChangeLog = { added: [], removed: [] };
    const contexts = { before: this.current, now };
    this.current = now;
    for (const part of this.parts) {
      if (part.table === change.table) part.edit(change, contexts, log);
      else part.follow(change, contexts, log);
    }
    for (const [rule, told] of this.workbook) {
      if (!rule.reads.includes(change.table) || !matters(change, rule.watches)) continue;
      const places = told.findings.map(({ place }) => place);
      const again = judgeWorkbook(rule, now, { change, told: places });
      log.removed.push(...told.findings);
      log.added.push(...again.findings);
      this.workbook.set(rule, again);
    }
    return log;
  }
}
