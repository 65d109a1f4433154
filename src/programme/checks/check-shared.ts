import { type CheckContext, type CheckInput, makeContext } from './context/context';
import { ROW_TABLES, type RowTable } from './context/tables';
import { type Bench, chooseRules, judgeRow, judgeWorkbook } from './report/judge';
import type { Finding } from './report/judged-finding';
import { workbookRules } from './rules/catalogue';

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
  const ofWorkbook = workbookRules()
    .filter(({ code }) => codes.test(code))
    .flatMap((rule) => judgeWorkbook(rule, context).findings);
  return [...ofWorkbook, ...ROW_TABLES.flatMap((table) => ofRows(table, context, codes))];
}

function ofRows(table: RowTable, context: CheckContext, codes: RegExp): readonly Finding[] {
  const checked = context.tables[table];
  if (!checked) return [];
  const bench = { table, checked, context } as Bench<RowTable>;
  const rules = chooseRules(bench).rows.filter(({ code }) => codes.test(code));
  return bench.checked.rows.flatMap((row) => judgeRow(row, rules, bench));
}
