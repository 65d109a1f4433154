import { endsStep, type Steps } from '../../lib/steps';
import { type CheckInput, makeContext } from './context/context';
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
export function findShared(input: CheckInput, codes = SHARED): Steps<readonly Finding[]> {
  return judge(input, ({ code }) => codes.test(code));
}

/** The blocking points of a tracker, without their order nor what was accepted: none of them can be. */
export function findBlocking(input: CheckInput): Steps<readonly Finding[]> {
  return judge(input, ({ severity }) => severity === 'blocking');
}

interface RuleHead {
  readonly code: string;
  readonly severity: Severity;
}

/** A step for each rule of the workbook, and for so many rows of a table. */
function* judge(
  input: CheckInput,
  isWanted: (rule: RuleHead) => boolean,
): Steps<readonly Finding[]> {
  const context = makeContext(input);
  const found: Finding[] = [];
  yield undefined;
  for (const rule of workbookRules().filter(isWanted)) {
    if (!isInScope(rule, context.scope)) continue;
    found.push(...judgeWorkbook(rule, context).findings);
    yield undefined;
  }
  for (const table of ROW_TABLES) {
    const checked = context.tables[table];
    if (!checked) continue;
    const bench = { table, checked, context } as Bench<RowTable>;
    const { rows, groups } = chooseRules(bench);
    const rules = rows.filter(isWanted);
    for (const [index, row] of bench.checked.rows.entries()) {
      found.push(...judgeRow(row, rules, bench));
      if (endsStep(index)) yield undefined;
    }
    for (const rule of groups.filter(isWanted)) {
      for (const group of groupRows(rule, bench).values())
        found.push(...judgeGroup(rule, group, bench));
      yield undefined;
    }
  }
  return found;
}
