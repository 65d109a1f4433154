import type { Edit } from '../../../workbook/edit';
import { type BreakdownLine, type BreakdownTable, lessAbove, writeTable } from './breakdown-table';
import { quoted } from '../../workings/formula';
import { personsLabelled } from '../workings/session-counts';
import { figureCell } from './figure-cells';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { calendarYears, programmeYears } from './summary-years';

/** The breakdowns of the first page: years on the left, basins and cycles in the middle. */
export function writeBreakdowns(plan: SummaryPlan): readonly Edit[] {
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
    const rest = (total: string, column: number): string =>
      ifNamed(`${total}${lessAbove(table, index, column)}`);
    return {
      label: isLast
        ? `IF(MAX(${numbers})>${number},${quoted(words.headers.others)},${name})`
        : name,
      first: isLast
        ? rest(figureCell(plan, 'sessions'), PAGE.middle + 1)
        : ifNamed(`COUNTIFS(${numbers},${number})`),
      persons: isLast
        ? rest(figureCell(plan, 'persons'), rawColumn)
        : ifNamed(personsLabelled(plan, no, number)),
      participations: isLast
        ? rest(figureCell(plan, 'participations'), rawColumn + 1)
        : ifNamed(`SUMIFS(${sessions.range('heads')},${numbers},${number})`),
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
    firstTotal: figureCell(plan, 'sessions'),
  };
}
