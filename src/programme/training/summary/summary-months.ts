import { writeCells } from '../../tracker/layout/edit-parts';
import { SHORT_MONTHS } from '../../../lib/french-date';
import type { CellInput, Edits } from '../../../workbook/edit';
import { quoted } from '../../workings/formula';
import { cellAt } from '../plan/formula-parts';
import { countsBefore } from '../workings/session-counts';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';

const WHOLE = '#,##0';
/** In French whatever the language of Excel. */
const MONTH = '[$-40C]mmm yyyy';
const BAR_STEPS = 20;

/** Columns of the month table, from its first. */
export const MONTH_COLUMNS = {
  month: PAGE.label,
  expected: PAGE.label + 1,
  cumulated: PAGE.label + 2,
  needed: PAGE.label + 3,
  bar: PAGE.middle,
  cautious: PAGE.middle + 1,
  central: PAGE.middle + 2,
  optimistic: PAGE.middle + 3,
} as const;

const PROJECTIONS = ['cautious', 'central', 'optimistic', 'least'] as const;
/** Columns of the lines drawn by the chart, from the first column of raw counts. */
export const LINE_COLUMNS = ['label', 'target', ...PROJECTIONS] as const;

/** The period month by month; a month ahead has no cumulated figure, a month past no projection. */
export function writeMonths(plan: SummaryPlan): Edits {
  const { sheet, workings, words, rows, rawColumn } = plan;
  const table = rows.months;
  const { headers } = words;
  const body = Array.from({ length: table.count }, (_, index) => monthLine(plan, index));
  const lines = Array.from({ length: table.count }, (_, index) => chartLine(plan, index));
  return [
    writeCells(
      { sheet, row: table.header, column: PAGE.label },
      [
        [
          headers.month,
          headers.expected,
          headers.cumulated,
          headers.needed,
          null,
          headers.bar,
          headers.cautious,
          headers.central,
          headers.optimistic,
        ],
        ...body,
      ],
      [MONTH, WHOLE, WHOLE, WHOLE, 'General', 'General', WHOLE, WHOLE, WHOLE],
    ),
    writeCells(
      { sheet: workings, row: table.header, column: rawColumn },
      [
        [
          headers.month,
          words.charts.target,
          headers.cautious,
          headers.central,
          headers.optimistic,
          headers.cumulatedLow,
        ],
        ...lines,
      ],
      ['General', WHOLE, WHOLE, WHOLE, WHOLE, WHOLE],
    ),
  ];
}

function monthLine(plan: SummaryPlan, index: number): readonly CellInput[] {
  const { setting, rows } = plan;
  const month = index + 1;
  const row = rows.months.first + index;
  const start = setting('countingStart');
  const months = setting('countingMonths');
  const first = cellAt(row, MONTH_COLUMNS.month);
  const cumulated = cellAt(row, MONTH_COLUMNS.cumulated);
  const target = setting('target');
  const end = `EDATE(${start},${month})`;
  const before = countsBefore(plan, end);
  const ahead = `(${month}-${plan.figure('elapsed')})`;
  const from = (pace: string): string =>
    `IF(${first}="","",IF(AND(ISNUMBER(${pace}),N(${plan.figure('elapsed')})<=${month}),${setting('counted')}+${pace}*${ahead},""))`;
  const bar = `REPT("■",MIN(${BAR_STEPS},ROUND(${cumulated}/${target}*${BAR_STEPS},0)))`;
  const formulas: readonly (string | null)[] = [
    `IF(IF(${setting('periodEnd')}>0,N(${months})>=${month},FALSE),EDATE(${start},${index}),"")`,
    `IF(OR(${first}="",N(${target})=0),"",${target}*${month}/${months})`,
    `IF(OR(${first}="",NOT(ISNUMBER(${setting('counted')}))),"",IF(${first}>${setting('statusDate')},"",IF(${setting('unit')}="participations",${before.participations},${before.persons})))`,
    from(plan.figure('requiredPace')),
    null,
    `IF(AND(ISNUMBER(${cumulated}),N(${target})>0),${bar},"")`,
    from(setting('paceLow')),
    from(plan.figure('observedPace')),
    from(setting('paceHigh')),
  ];
  return formulas.map((formula) => (formula === null ? null : { formula: `=${formula}` }));
}

/** The lines of the chart run over the whole period: what was counted, then what is projected. */
function chartLine(plan: SummaryPlan, index: number): readonly CellInput[] {
  const { setting, rows } = plan;
  const row = rows.months.first + index;
  const cumulated = plan.page(row, MONTH_COLUMNS.cumulated);
  const line = (key: 'cautious' | 'central' | 'optimistic'): CellInput => {
    const projected = plan.page(row, MONTH_COLUMNS[key]);
    return {
      formula: `=IF(ISNUMBER(${cumulated}),${cumulated},IF(ISNUMBER(${projected}),${projected},${setting('counted')}))`,
    };
  };
  const first = plan.page(row, MONTH_COLUMNS.month);
  const names = SHORT_MONTHS.map(quoted).join(',');
  return [
    {
      formula: `=IF(${first}="","",CHOOSE(MONTH(${first}),${names})&" "&RIGHT(YEAR(${first}),2))`,
    },
    { formula: `=N(${setting('target')})` },
    line('cautious'),
    line('central'),
    line('optimistic'),
    { formula: `=${leastFormula(plan, index, cumulated)}` },
  ];
}

/** The least number of persons at the end of a month: that of its last counted session. */
function leastFormula(plan: SummaryPlan, index: number, cumulated: string): string {
  const { sessions, setting } = plan;
  const before = countsBefore(plan, `EDATE(${setting('countingStart')},${index + 1})`);
  const least = `SUMPRODUCT(MAX((${sessions.range('order')}<=${before.sessions})*${sessions.range('low')}))`;
  const coded = `${cumulated}-${before.codes}`;
  const bound = `IF(${setting('unit')}="participations",${cumulated},MIN(${cumulated},MAX(${coded},${least})))`;
  return `IF(ISNUMBER(${cumulated}),${bound},"")`;
}
