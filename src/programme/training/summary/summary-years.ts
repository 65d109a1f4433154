import { type BreakdownLine, type BreakdownTable, bodyRange, lessAbove } from './breakdown-table';
import { cellAt, fillSentence } from '../plan/formula-parts';
import { countsBefore } from '../workings/session-counts';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';

/** Each year counts what was met before its end, less what stands in the lines already counted. */
export function programmeYears(plan: SummaryPlan): BreakdownTable {
  const { words, rows, rawColumn, setting } = plan;
  const table = rows.programmeYears;
  const start = setting('countingStart');
  const months = setting('countingMonths');
  const target = setting('target');
  const beforeRow = table.first + table.count - 1;
  const reached = (year: number): string =>
    `ROUNDUP(MAX(0,${target}*MIN(${months},${year * 12})/${months}-0.000000001),0)`;
  const years = Array.from({ length: table.count - 1 }, (_, index): BreakdownLine => {
    const label = plan.page(table.first + index, PAGE.label);
    const next = `EDATE(${start},MIN(${months},${(index + 1) * 12}))`;
    const before = countsBefore(plan, next);
    const rest = (column: number): string =>
      `-${cellAt(beforeRow, column)}${lessAbove(table, index, column)}`;
    const ifYear = (value: string): string => `IF(${label}="","",${value})`;
    return {
      label: `IF(IF(${setting('periodEnd')}>0,N(${months})>${index * 12},FALSE),${yearLabel(plan, index, next)},"")`,
      first: ifYear(`IF(ISNUMBER(${target}),${reached(index + 1)}-${reached(index)},"")`),
      persons: ifYear(`${before.persons}${rest(rawColumn)}`),
      participations: ifYear(`${before.participations}${rest(rawColumn + 1)}`),
    };
  });
  const earlier = countsBefore(plan, start);
  const before: BreakdownLine = {
    label: `IF(N(${plan.raw(beforeRow, rawColumn + 1)})=0,"",${fillSentence(words.headers.before, { start: monthText(start) })})`,
    first: '""',
    persons: `IF(${setting('periodEnd')}=0,0,IF(${earlier.sessions}=0,0,${earlier.persons}))`,
    participations: `IF(${setting('periodEnd')}=0,0,${earlier.participations})`,
  };
  return {
    rows: table,
    column: PAGE.label,
    rawColumn,
    headers: [words.headers.programmeYear, words.headers.target],
    lines: [...years, before],
    firstTotal: `SUM(${bodyRange(table, PAGE.label + 1)})`,
  };
}

function yearLabel({ words, setting }: SummaryPlan, index: number, next: string): string {
  const start = setting('countingStart');
  return fillSentence(words.headers.yearLabel, {
    index: String(index + 1),
    start: monthText(`EDATE(${start},${index * 12})`),
    end: monthText(`(${next}-1)`),
  });
}

function monthText(date: string): string {
  return `RIGHT("0"&MONTH(${date}),2)&"/"&YEAR(${date})`;
}

/** Calendar years from the first counted session on; the last line takes what comes after. */
export function calendarYears(plan: SummaryPlan): BreakdownTable {
  const { words, rows, rawColumn, setting, sessions } = plan;
  const table = rows.calendarYears;
  const firstDay = `INDEX(${sessions.range('start')},INDEX(${sessions.range('byDate')},1))`;
  const start = setting('countingStart');
  const firstYear = `YEAR(IFERROR(MIN(${start},${firstDay}),${start}))`;
  const lines = Array.from({ length: table.count }, (_, index): BreakdownLine => {
    const label = plan.page(table.first + index, PAGE.label);
    const year = `${firstYear}+${index}`;
    const isLast = index === table.count - 1;
    const next = isLast ? '2958465' : `DATE(${year}+1,1,1)`;
    const before = countsBefore(plan, next);
    const ifYear = (value: string): string => `IF(${label}="","",${value})`;
    const part = (total: string, column: number): string =>
      ifYear(`${total}${lessAbove(table, index, column)}`);
    const sessionsAbove = PAGE.label + 1;
    return {
      label: `IF(${setting('periodEnd')}=0,"",${year}&"")`,
      first: part(before.sessions, sessionsAbove),
      persons: ifYear(
        `IF(${plan.page(table.first + index, sessionsAbove)}=0,0,${before.persons}${lessAbove(table, index, rawColumn)})`,
      ),
      participations: part(before.participations, rawColumn + 1),
    };
  });
  return {
    rows: table,
    column: PAGE.label,
    rawColumn,
    headers: [words.headers.calendarYear, words.headers.sessions],
    lines,
    firstTotal: `SUM(${bodyRange(table, PAGE.label + 1)})`,
  };
}
