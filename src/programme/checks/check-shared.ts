import { type CheckContext, type CheckInput, makeContext } from './context/context';
import { ROW_TABLES, type RowTable } from './context/tables';
import type { Severity } from './context/finding';
import {
  type Bench,
  chooseRules,
  groupRows,
  judgeGroup,
  judgeRow,
  judgeWorkbook,
} from './report/judge';
import type { Finding } from './report/judged-finding';
import { isInScope, workbookRules } from './rules/catalogue';

/** Personal data, and what a recipient receives; the verdict is told of a whole check alone. */
const SHARED = /^(?:RGP|PUB)-/u;

/**
 * What the rules on personal data and on sharing say of a workbook: what is told of a copy, or of what
 * may go into one.
 *
 * @param codes of the rules that are wanted, all when it is not given
 */
export function findShared(input: CheckInput, codes = SHARED): readonly Finding[] {
  const context = makeContext(input);
  const ofRowTables = ROW_TABLES.flatMap((table) => ofRows(table, context, codes));
  return [...ofWorkbook(context, codes), ...ofRowTables];
}

/** The same of one sheet, the tracker itself left aside. */
export function findOnSheet(input: CheckInput, sheet: string): readonly Finding[] {
  return ofWorkbook(makeContext(input), SHARED).filter(
    ({ place }) => place.kind !== 'workbook' && place.sheet === sheet,
  );
}

/** The blocking points of a tracker, without their order nor what was accepted: none of them can be. */
export function findBlocking(input: CheckInput): readonly Finding[] {
  const context = makeContext(input);
  const judged = workbookRules()
    .filter((rule) => isBlocking(rule) && isInScope(rule, context.scope))
    .flatMap((rule) => judgeWorkbook(rule, context).findings);
  return [...judged, ...ROW_TABLES.flatMap((table) => blockingRows(table, context))];
}

function blockingRows(table: RowTable, context: CheckContext): readonly Finding[] {
  const checked = context.tables[table];
  if (!checked) return [];
  const bench = { table, checked, context } as Bench<RowTable>;
  const { rows, groups } = chooseRules(bench);
  const rules = rows.filter(isBlocking);
  const ofGroups = groups
    .filter(isBlocking)
    .flatMap((rule) =>
      [...groupRows(rule, bench).values()].flatMap((group) => judgeGroup(rule, group, bench)),
    );
  return [...bench.checked.rows.flatMap((row) => judgeRow(row, rules, bench)), ...ofGroups];
}

function isBlocking({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'blocking';
}

function ofWorkbook(context: CheckContext, codes: RegExp): readonly Finding[] {
  return workbookRules()
    .filter(({ code }) => codes.test(code))
    .flatMap((rule) => judgeWorkbook(rule, context).findings);
}

function ofRows(table: RowTable, context: CheckContext, codes: RegExp): readonly Finding[] {
  const checked = context.tables[table];
  if (!checked) return [];
  const bench = { table, checked, context } as Bench<RowTable>;
  const rules = chooseRules(bench).rows.filter(({ code }) => codes.test(code));
  return bench.checked.rows.flatMap((row) => judgeRow(row, rules, bench));
}
