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
  const isWanted = ({ code }: RuleHead): boolean => codes.test(code);
  return [...ofWorkbook(context, isWanted), ...ofRows(context, isWanted)];
}

/** The blocking points of a tracker, without their order nor what was accepted: none of them can be. */
export function findBlocking(input: CheckInput): readonly Finding[] {
  const context = makeContext(input);
  const isWanted = ({ severity }: RuleHead): boolean => severity === 'blocking';
  return [...ofWorkbook(context, isWanted), ...ofRows(context, isWanted)];
}

interface RuleHead {
  readonly code: string;
  readonly severity: Severity;
}
type IsWanted = (rule: RuleHead) => boolean;

function ofWorkbook(context: CheckContext, isWanted: IsWanted): readonly Finding[] {
  return workbookRules()
    .filter((rule) => isWanted(rule) && isInScope(rule, context.scope))
    .flatMap((rule) => judgeWorkbook(rule, context).findings);
}

function ofRows(context: CheckContext, isWanted: IsWanted): readonly Finding[] {
  return ROW_TABLES.flatMap((table) => {
    const checked = context.tables[table];
    if (!checked) return [];
    const bench = { table, checked, context } as Bench<RowTable>;
    const { rows, groups } = chooseRules(bench);
    const rules = rows.filter(isWanted);
    const ofGroups = groups
      .filter(isWanted)
      .flatMap((rule) =>
        [...groupRows(rule, bench).values()].flatMap((group) => judgeGroup(rule, group, bench)),
      );
    return [...bench.checked.rows.flatMap((row) => judgeRow(row, rules, bench)), ...ofGroups];
  });
}
