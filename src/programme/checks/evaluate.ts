import { isInScope, workbookRules } from './catalogue';
import type { CheckContext } from './context';
import {
  type Bench,
  chooseRules,
  groupRows,
  judgeGroup,
  judgeRow,
  judgeVerdict,
  judgeWorkbook,
} from './judge';
import type { Finding, UncheckedRule } from './judged-finding';
import type { RowTable } from './tables';

interface Judged {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly UncheckedRule[];
}

/** Runs every rule on everything. */
export function evaluate(context: CheckContext): Judged {
  const { actions, sessions, attendances, partners, sites } = context.tables;
  const judged: readonly Judged[] = [
    actions && judgeTable({ table: 'actions', checked: actions, context }),
    sessions && judgeTable({ table: 'sessions', checked: sessions, context }),
    attendances && judgeTable({ table: 'attendances', checked: attendances, context }),
    partners && judgeTable({ table: 'partners', checked: partners, context }),
    sites && judgeTable({ table: 'sites', checked: sites, context }),
    ...workbookRules()
      .filter((rule) => isInScope(rule, context.scope))
      .map((rule) => judgeWorkbook(rule, context)),
  ].filter((one) => one !== null);
  const findings = judged.flatMap((one) => one.findings);
  return {
    findings: [...findings, ...judgeVerdict(findings, context)],
    unchecked: judged.flatMap(({ unchecked }) => unchecked),
  };
}

function judgeTable<T extends RowTable>(bench: Bench<T>): Judged {
  const rules = chooseRules(bench);
  const ofRows = bench.checked.rows.flatMap((row) => judgeRow(row, rules.rows, bench));
  const ofGroups = rules.groups.flatMap((rule) =>
    [...groupRows(rule, bench).values()].flatMap((rows) => judgeGroup(rule, rows, bench)),
  );
  return { findings: [...ofRows, ...ofGroups], unchecked: rules.unchecked };
}
