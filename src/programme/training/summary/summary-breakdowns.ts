import { type BreakdownLine, type BreakdownTable, lessAbove, writeTable } from './breakdown-table';
import { quoted } from '../../workings/formula';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { calendarYears, programmeYears } from './summary-years';
import type { Edits } from '../../../workbook/edit';

/** The breakdowns of the first page: years on the left, basins and cycles in the middle. */
export function writeBreakdowns(plan: SummaryPlan): Edits {
  return [
    ...writeTable(plan, programmeYears(plan)),
    ...writeTable(plan, calendarYears(plan)),
    ...writeTable(plan, labelled(plan, 'basin')),
    ...writeTable(plan, labelled(plan, 'cycle')),
  ];
}

/** The labels of the counted sessions in the order they are met; the last line takes the rest. */
function labelled(plan: SummaryPlan, label: 'basin' | 'cycle'): BreakdownTable {
  const { words, rows, sessions } = plan;
  const table = label === 'basin' ? rows.basins : rows.cycles;
  const no = label === 'basin' ? 'basinNo' : 'cycleNo';
  const rawColumn = plan.rawColumn + 2;
  const numbers = sessions.range(no);
  const lines = Array.from({ length: table.count }, (_, index): BreakdownLine => {
    const number = index + 1;
    const isLast = number === table.count;
    const name = `IFERROR(INDEX(${sessions.range(label)},MATCH(${number},${numbers},0)),"")`;
    const cell = plan.page(table.first + index, PAGE.middle);
    const ifNamed = (value: string): string => `IF(${cell}="","",${value})`;
    const part = (total: string, column: number, own: string): string =>
      ifNamed(isLast ? `${total}${lessAbove(table, index, column)}` : own);
    const sumOf = (key: 'heads' | 'persons'): string =>
      `SUMIFS(${sessions.range(key)},${numbers},${number})`;
    return {
      label: isLast
        ? `IF(MAX(${numbers})>${number},${quoted(words.headers.others)},${name})`
        : name,
      first: part(plan.figure('sessions'), PAGE.middle + 1, `COUNTIFS(${numbers},${number})`),
      persons: part(plan.figure('persons'), rawColumn, sumOf('persons')),
      participations: part(plan.figure('participations'), rawColumn + 1, sumOf('heads')),
    };
  });
  return {
    rows: table,
    column: PAGE.middle,
    rawColumn,
    headers: [
      label === 'basin' ? words.headers.basin : words.headers.cycle,
      words.headers.sessions,
    ],
    lines,
    firstTotal: plan.figure('sessions'),
  };
}
